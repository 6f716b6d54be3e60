import type { InspectOrder } from '../../keras/inspect/evidence.js';
import type {
  FunctionCase,
  FunctionEvidence,
  SubmissionEvidence,
} from '../../grading/code/evidence/submission-evidence.js';
import { describeCut } from '../../sandbox/describe-cut.js';
import { ExamineError, type CallOutcome, type Examiner } from '../../sandbox/examiner.js';
import type { Program } from '../../sandbox/run-program.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { plainOfWire } from '../values/plain-of-wire.js';
import type { FunctionTrial } from './trial.js';
import { programEnd } from './program-end.js';

/** What is to be found out about a program. */
export interface EvidenceOrder {
  readonly seed: string;
  /** What is asked of the engine; null where the task is not about models. */
  readonly inspection: Omit<InspectOrder, 'seed'> | null;
  /** The function that is called, and with what; null for other tasks. */
  readonly trial: FunctionTrial | null;
}

/** How much of what a program prints is kept. */
const mostOutput = 20_000;

/** Runs a program and records what it is. */
export async function takeEvidence(
  sandbox: Sandbox,
  program: Pick<Program, 'source' | 'file' | 'cells'>,
  order: EvidenceOrder,
): Promise<SubmissionEvidence> {
  let stdout = '';
  let found: Found = { inspection: null, function: null, failure: null };
  const result = await sandbox.run(
    { ...program, facts: true },
    (stream, text) => {
      if (stream === 'stdout') stdout += text.slice(0, mostOutput - stdout.length);
    },
    async (examiner) => {
      found = await examine(examiner, order);
    },
  );
  return {
    end: programEnd(result.verdict),
    source: result.source,
    stdout,
    ...found,
    notes: result.notes,
    cuts: (result.report?.cuts ?? []).map(describeCut),
  };
}

type Found = Pick<SubmissionEvidence, 'inspection' | 'function' | 'failure'>;

async function examine(
  examiner: Examiner,
  { seed, inspection, trial }: EvidenceOrder,
): Promise<Found> {
  const looked = inspection && (await inspect(examiner, { seed, ...inspection }));
  return {
    ...(looked ?? { inspection: null, failure: null }),
    function: trial && (await tryFunction(examiner, trial)),
  };
}

/** Where the engine is gone or fails, what it held is gone with it: the record says why. */
async function inspect(
  examiner: Examiner,
  order: InspectOrder,
): Promise<Pick<Found, 'inspection' | 'failure'>> {
  try {
    return { inspection: await examiner.inspect(order), failure: null };
  } catch (error) {
    if (error instanceof ExamineError) return { inspection: null, failure: error.message };
    throw error;
  }
}

async function tryFunction(
  examiner: Examiner,
  { name, cases }: FunctionTrial,
): Promise<FunctionEvidence> {
  const tried: FunctionCase[] = [];
  for (const { visible, inputs, values, expected, mistaken } of cases)
    tried.push({
      visible,
      inputs,
      expected,
      mistaken,
      outcome: outcomeOf(await examiner.call(name, values)),
    });
  return { name, cases: tried };
}

function outcomeOf(outcome: CallOutcome): FunctionCase['outcome'] {
  if (outcome.kind === 'returned') return { kind: 'returned', value: plainOfWire(outcome.value) };
  if (outcome.kind !== 'ended') return outcome;
  const { verdict } = outcome;
  return { kind: 'ended', cause: 'cause' in verdict ? verdict.cause : ended };
}

const ended = { zh: '程序已经结束', en: 'the program had ended' };
