import type { CodeClass, CodeResult } from '../../grading/code/results/code-result.js';
import type { Task } from '../../grading/code/tasks/task.js';
import { joinTexts } from '../../util/localized-text.js';
import type { Journal } from '../../util/journal.js';
import type { Grader } from '../grader.js';
import type { HandIn } from '../intake/hand-in.js';
import type { Intake } from '../intake/take-in.js';
import type { BatchRecord, ClassRecord, DoneRecord, ProgramText } from './batch-record.js';
import type { Done, Earlier } from './earlier.js';
import type { Job, JobQueue, Outcome } from './job-queue.js';
import { keyOf } from './program-key.js';
import { evidenceWithout, failure, judgeSafely } from './without-run.js';

/** What a batch works with. */
export interface BatchTools {
  readonly task: Task;
  readonly queue: JobQueue;
  readonly judge: Grader['judge'];
  readonly journal: Journal<BatchRecord>;
  /** What earlier runs have recorded, in its order. */
  readonly earlier: Earlier;
  /** Called for each hand-in that is done, those of earlier runs too. */
  readonly step: () => void;
}

/**
 * Grades all that was handed in. Each hand-in is on the disk before it counts as done; what earlier runs have done is not done again,
 * unless it failed by our fault or the program is another now. Equal programs run once.
 */
export async function runBatch(intake: Intake, tools: BatchTools): Promise<CodeClass> {
  const { handIns, missing } = intake;
  const batch = new Batch(handIns, tools);
  batch.doWithoutRunning();
  for await (const outcome of tools.queue.outcomes(batch.jobs())) batch.take(outcome);
  const recorded: ClassRecord = {
    kind: 'class',
    handIns: handIns.map(({ program: _program, ...handIn }, index) => ({
      ...handIn,
      source: batch.keys[index] ?? null,
    })),
    missing,
  };
  if (JSON.stringify(recorded) !== JSON.stringify(tools.earlier.class))
    tools.journal.append(recorded);
  tools.journal.flush();
  return { results: handIns.map((handIn, index) => batch.resultOf(handIn, index)), missing };
}

class Batch {
  /** The program of each hand-in. */
  readonly keys: readonly (string | null)[];
  private readonly done = new Map<string, Done>();
  private readonly handIns: readonly HandIn[];
  private readonly tools: BatchTools;
  /** Hand-ins with the same program, by its key. */
  private readonly groups = new Map<string, HandIn[]>();

  constructor(handIns: readonly HandIn[], tools: BatchTools) {
    this.handIns = handIns;
    this.tools = tools;
    this.keys = handIns.map(keyOf);
    for (const [index, handIn] of handIns.entries()) this.group(handIn, this.keys[index] ?? null);
  }

  private group(handIn: HandIn, key: string | null): void {
    if (key === null) return;
    const group = this.groups.get(key);
    if (group) group.push(handIn);
    else this.groups.set(key, [handIn]);
  }

  /** What earlier runs have done, what equals it, and what cannot be run. */
  doWithoutRunning(): void {
    for (const [index, handIn] of this.handIns.entries()) {
      const before = this.tools.earlier.done.get(handIn.file);
      if (before && before.source === this.keys[index] && before.end !== 'broken')
        this.keep(handIn, before);
      else if (handIn.program === undefined) this.refuse(handIn);
    }
    for (const [key, group] of this.groups) {
      const first = group.find(({ file }) => this.done.has(file));
      if (first) this.copy(first, group, key);
    }
  }

  private keep({ file }: HandIn, done: Done): void {
    this.done.set(file, done);
    this.tools.step();
  }

  private refuse(handIn: HandIn): void {
    const cause = joinTexts(
      handIn.problems.map(({ message }) => message),
      '; ',
    );
    const evidence = evidenceWithout({ kind: 'refused', cause });
    const judgement = judgeSafely(this.tools, evidence, this.tools.task);
    this.record(handIn, { source: null, sameAs: null, evidence, text: null, judgement });
  }

  /** One job for each program that is not done. */
  *jobs(): Iterable<Job> {
    for (const [key, [first]] of this.groups) {
      if (first?.program === undefined || this.done.has(first.file)) continue;
      const { source, cells } = first.program;
      // Never the file's own name: it may be somebody's, and tracebacks go to all who handed in the same.
      yield { key, program: { source, cells, file: neutralName(first) } };
    }
  }

  take(outcome: Outcome): void {
    const group = this.groups.get(outcome.key) ?? [];
    const [first] = group;
    if (!first) throw new Error(`nobody has handed in ${outcome.key}`);
    const text = textOf(first);
    this.record(first, { source: outcome.key, sameAs: null, text, ...this.gradedOf(outcome) });
    this.copy(first, group, outcome.key);
  }

  private gradedOf(outcome: Outcome) {
    if (outcome.kind === 'graded') return outcome.graded;
    const evidence = evidenceWithout({ kind: 'broken', cause: failure(outcome.failed) });
    return { evidence, judgement: judgeSafely(this.tools, evidence, this.tools.task) };
  }

  /** Those with the same program have the same judgement. */
  private copy(first: HandIn, group: readonly HandIn[], source: string): void {
    const graded = this.done.get(first.file);
    if (!graded) return;
    const sameAs = graded.sameAs ?? first.file;
    for (const other of group)
      if (!this.done.has(other.file))
        this.record(
          other,
          { source, sameAs, evidence: null, text: null, judgement: graded.judgement },
          graded.end,
        );
  }

  private record(
    { file, id }: HandIn,
    entry: Omit<DoneRecord, 'kind' | 'file' | 'id'>,
    end = entry.evidence?.end.kind ?? 'broken',
  ): void {
    this.tools.journal.append({ kind: 'done', file, id, ...entry });
    this.tools.journal.flush();
    const { source, sameAs, judgement } = entry;
    this.done.set(file, { source, sameAs, judgement, end });
    this.tools.step();
  }

  resultOf(handIn: HandIn, index: number): CodeResult {
    const done = this.done.get(handIn.file);
    if (!done) throw new Error(`${handIn.file} has no result`);
    const { program: _program, ...known } = handIn;
    const { sameAs, end, judgement } = done;
    return { ...known, source: this.keys[index] ?? null, sameAs, end, judgement, overridden: [] };
  }
}

const neutralName = ({ file }: HandIn): string =>
  /\.ipynb$/i.test(file) ? 'submission.ipynb' : 'submission.py';

const textOf = ({ program }: HandIn): ProgramText | null =>
  program
    ? {
        sourceText: new TextDecoder().decode(program.source),
        places: program.places ?? null,
      }
    : null;
