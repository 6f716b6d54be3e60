import { existsSync } from 'node:fs';
import type { Judgement } from '../../grading/code/judging/judgement.js';
import type { CodeClass, CodeResult } from '../../grading/code/results/code-result.js';
import type { Task } from '../../grading/code/tasks/task.js';
import { InputError, inputError } from '../../util/problem.js';
import { writeBatchKey } from '../batch/batch-key.js';
import type { BatchKey } from '../batch/batch-key.js';
import { recordsInFile } from '../batch/batch-record.js';
import type { BatchRecord, ClassRecord, DoneRecord } from '../batch/batch-record.js';
import { Earlier } from '../batch/earlier.js';
import { judgeSafely } from '../batch/without-run.js';
import type { Grader } from '../grader.js';

/** A class that was judged again from what is recorded. */
export interface Regraded {
  readonly before: CodeClass;
  readonly after: CodeClass;
  /** `results.jsonl` as it is to be now. */
  readonly lines: Iterable<string>;
}

export interface RegradeOrder {
  readonly file: string;
  readonly key: BatchKey;
  readonly task: Task;
  readonly judge: Grader['judge'];
}

/** Judges every recorded hand-in by the present task. Nothing is run. @throws InputError for a batch that has not come to its end. */
export function regrade(order: RegradeOrder): Regraded {
  const [before, after] = [new Earlier(), new Earlier()];
  for (const record of recordsInFile(order.file)) before.take(record);
  for (const record of judgedAgain(order)) after.take(record);
  const { class: recorded } = before;
  if (!recorded) throw unfinished(order.file);
  return {
    before: classOf(recorded, before),
    after: classOf(recorded, after),
    lines: linesOf(order),
  };
}

function* linesOf(order: RegradeOrder): Iterable<string> {
  yield `${JSON.stringify({ journal: 1, key: writeBatchKey(order.key) })}\n`;
  for (const record of judgedAgain(order)) yield `${JSON.stringify(record)}\n`;
}

/** The records with new judgements; those with equal programs have the judgement of the one that was run. */
function* judgedAgain({ file, judge, task }: RegradeOrder): Iterable<BatchRecord> {
  const judgements = new Map<string, Judgement>();
  for (const record of recordsInFile(file)) {
    if (record.kind === 'class') yield record;
    else {
      const judgement = judgementOf(record, judgements, { judge, task });
      if (record.source !== null) judgements.set(record.source, judgement);
      yield { ...record, judgement };
    }
  }
}

function judgementOf(
  { evidence, source, file }: DoneRecord,
  judgements: ReadonlyMap<string, Judgement>,
  { judge, task }: Pick<RegradeOrder, 'judge' | 'task'>,
): Judgement {
  if (evidence) return judgeSafely({ judge }, evidence, task);
  const known = judgements.get(source ?? '');
  if (!known) throw new Error(`there is no evidence for ${file}`);
  return known;
}

/** The results that records hold of a class. @throws InputError if somebody of the class has no record. */
function classOf({ handIns, missing }: ClassRecord, { done }: Earlier): CodeClass {
  const results = handIns.map((handIn): CodeResult => {
    const found = done.get(handIn.file);
    if (!found) throw new InputError(unfinished(handIn.file).problems);
    const { sameAs, end, judgement } = found;
    return { ...handIn, sameAs, end, judgement, overridden: [] };
  });
  return { results, missing };
}

/** The results of a folder as they are recorded; undefined if no batch has come to its end there. */
export function recordedClass(file: string): CodeClass | undefined {
  if (!existsSync(file)) return undefined;
  const earlier = new Earlier();
  for (const record of recordsInFile(file)) earlier.take(record);
  return earlier.class && classOf(earlier.class, earlier);
}

const unfinished = (file: string): InputError =>
  inputError(
    'batch-unfinished',
    { zh: `${file}：这次批改还没有完成`, en: `${file}: this batch has not come to its end` },
    { zh: '先加 --resume 批完。', en: 'Finish it with --resume first.' },
  );
