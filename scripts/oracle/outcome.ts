import { Findings } from './findings.js';
import type { PythonCase } from './python-case.js';

/** How a case ended. */
export type Verdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly differences: readonly string[] }
  /** It needs Python where there is none, or something that gradpaper does not carry yet. */
  | { readonly kind: 'apart'; readonly reason: string };

/** One case of an oracle and how it ended. */
export interface Outcome {
  /** The file or table that it belongs to: `layers/LSTM`, `training/losses`. */
  readonly group: string;
  readonly name: string;
  readonly verdict: Verdict;
}

/** A case that can be run. */
export interface Case {
  readonly group: string;
  readonly name: string;
  /** Why it is not run on the engine at hand. */
  readonly apart?: string | undefined;
  /** How Python runs what needs it. */
  readonly python?: PythonCase | undefined;
  readonly run: (findings: Findings) => void;
}

/** Runs a case on the engine at hand. */
export function runCase({ group, name, apart, run }: Case): Outcome {
  return apart === undefined
    ? outcomeOf(group, name, run)
    : { group, name, verdict: { kind: 'apart', reason: apart } };
}

/** How a case ends that is run. An error that nobody expected is a difference, too. */
export function outcomeOf(group: string, name: string, run: (findings: Findings) => void): Outcome {
  const findings = new Findings();
  try {
    run(findings);
  } catch (error) {
    findings.differences.push(`it throws ${wordsOf(error)}`);
  }
  const { differences } = findings;
  return {
    group,
    name,
    verdict: differences.length === 0 ? { kind: 'passed' } : { kind: 'failed', differences },
  };
}

/** The error's kind, message and place. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\((?:.*\/)?((?:src|scripts)\/[^)]*)\)/.exec(error.stack ?? '')?.[1] ?? '';
  const kind = 'kind' in error ? String(error.kind) : error.name;
  return `${kind}: ${error.message.slice(0, 300)}${place === '' ? '' : ` (${place})`}`;
}
