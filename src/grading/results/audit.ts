import * as z from 'zod';
import { canonicalJson, hashOf } from '../../util/canonical-json.js';
import type { CodeChange } from '../code/results/code-changes.js';
import { codeOverridesSchema } from '../code/results/code-overrides.js';
import type { CodeOverride } from '../code/results/code-overrides.js';
import type { Correction } from '../corrections/corrections-schema.js';
import type { Override } from '../corrections/overrides.js';

/** One marking of a class that changed marks: what was done, by whom, and how many marks moved. */
export interface AuditEntry {
  readonly number: number;
  readonly command: 'grade' | 'regrade';
  /** Hash of the manifest. */
  readonly exam: string;
  readonly corrections: readonly Correction[];
  readonly overrides: readonly Override[];
  /** How many groups of answers a person has decided. */
  readonly decisions: number;
  /** Hash of what programs had earned; left out where none were graded. */
  readonly programs?: string;
  readonly students: number;
  /** Students whose marks changed, and their totals. */
  readonly changes: readonly {
    readonly id: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** An entry before it has its place in the log: of answers on paper, or of programs. */
type AuditedEntry = Omit<AuditEntry, 'number'> | CodeAuditEntry;

/** One grading of programs that changed marks. */
export interface CodeAuditEntry {
  readonly command: 'grade' | 'regrade';
  readonly task: string;
  /** Of `task.yaml`. */
  readonly definition: string;
  readonly seed: string;
  readonly overrides: readonly CodeOverride[];
  readonly handIns: number;
  readonly changes: readonly CodeChange[];
}

/**
 * Adds an entry to `audit.jsonl`. Each line holds the hash of the line before, so that a line that is changed or taken out later
 * shows. A run that was killed after it wrote its entry does all again; the same entry is not written twice.
 */
export function withEntry(log: string, entry: AuditedEntry): string {
  const lines = log.split('\n').filter((line) => line !== '');
  const isLast = lines.length > 0 && lineOf(lines.slice(0, -1), entry) === lines.at(-1);
  return [...lines, ...(isLast ? [] : [lineOf(lines, entry)])].map((text) => `${text}\n`).join('');
}

function lineOf(before: readonly string[], entry: AuditedEntry): string {
  const previous = before.length === 0 ? '' : hashOf(before.at(-1));
  return canonicalJson({ number: before.length + 1, previous, ...entry });
}

/** The number of the first line that does not follow from the one before; undefined for a sound log. */
export function brokenLine(log: string): number | undefined {
  const lines = log.split('\n').filter((line) => line !== '');
  const at = lines.findIndex((line, index) => {
    const previous = index === 0 ? '' : hashOf(lines[index - 1]);
    return !line.includes(`"previous":"${previous}"`);
  });
  return at === -1 ? undefined : at + 1;
}

const audited = z.object({ overrides: codeOverridesSchema });

/** The marks set by hand that the last grading of programs took, by the log; none where it says nothing of them. */
export function auditedOverrides(log: string): readonly CodeOverride[] {
  const last = log
    .split('\n')
    .filter((line) => line !== '')
    .at(-1);
  return last === undefined ? [] : (audited.safeParse(JSON.parse(last)).data?.overrides ?? []);
}
