import { existsSync } from 'node:fs';
import * as z from 'zod';
import type { SubmissionEvidence } from '../../grading/code/evidence/submission-evidence.js';
import type { Judgement } from '../../grading/code/judging/judgement.js';
import { linesOfFile } from '../../util/lines-of-file.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import type { HandIn, Missing } from '../intake/hand-in.js';
import { parseBatchKey } from './batch-key.js';
import type { BatchKey } from './batch-key.js';

/** A line of `results.jsonl`: a hand-in that is done. */
export interface DoneRecord {
  readonly kind: 'done';
  readonly file: string;
  readonly id: string;
  /** Null if there was no program to run. */
  readonly source: string | null;
  readonly sameAs: string | null;
  /** Null where it is that of `sameAs`. */
  readonly evidence: SubmissionEvidence | null;
  /** The program, for those who read of it; null like the evidence, and where there is none. */
  readonly text: ProgramText | null;
  readonly judgement: Judgement;
}

export interface ProgramText {
  readonly sourceText: string;
  /** The cell of each line, if it is a notebook. */
  readonly places: NonNullable<HandIn['program']>['places'] | null;
}

/** The line at the end of a batch: who has handed in what. The last of them counts. */
export interface ClassRecord {
  readonly kind: 'class';
  readonly handIns: readonly RecordedHandIn[];
  readonly missing: readonly Missing[];
}

export interface RecordedHandIn extends Omit<HandIn, 'program'> {
  readonly source: string | null;
}

export type BatchRecord = DoneRecord | ClassRecord;

const head = z.object({ journal: z.literal(1), key: z.string() });

const record = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('done'),
    file: z.string(),
    source: z.string().nullable(),
    sameAs: z.string().nullable(),
    evidence: z.looseObject({ end: z.looseObject({ kind: z.string() }) }).nullable(),
    judgement: z.looseObject({ points: z.number(), checks: z.array(z.looseObject({})) }),
  }),
  z.looseObject({
    kind: z.literal('class'),
    handIns: z.array(z.looseObject({ file: z.string() })),
    missing: z.array(z.looseObject({ id: z.string() })),
  }),
]);

/** What an earlier batch depended on; undefined if there was none, or it was killed before it began. @throws InputError for a file of another kind. */
export function keyInFile(file: string): BatchKey | undefined {
  if (!existsSync(file)) return undefined;
  for (const line of linesOfFile(file)) {
    const found = head.safeParse(parsed(line)).data;
    const key = found && parseBatchKey(found.key);
    if (!key) throw new InputError([damaged(file, 1)]);
    return key;
  }
  return undefined;
}

/** The records of a file, one at a time. @throws InputError for a line that is none. */
export function* recordsInFile(file: string): Iterable<BatchRecord> {
  let line = 0;
  for (const text of linesOfFile(file)) {
    line++;
    if (line === 1) continue;
    const value = parsed(text);
    if (!record.safeParse(value).success) throw new InputError([damaged(file, line)]);
    // Held against its schema just now; the rest of it is what we wrote.
    yield value as BatchRecord;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The schema refuses it, with the line.
    return undefined;
  }
}

const damaged = (file: string, line: number): Problem => ({
  code: 'results-damaged',
  severity: 'error',
  position: { file, line, column: 1 },
  message: {
    zh: '这一行不是 gradpaper 批改程序的结果',
    en: 'this line is no result of gradpaper for programs',
  },
  advice: {
    zh: '用 --out 换一个文件夹重新批改；人的评分在 overrides.yaml 中，不会丢失。',
    en: 'Grade again into another folder with --out; what people decided is in overrides.yaml and is not lost.',
  },
});
