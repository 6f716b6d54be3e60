import { isTruthy } from '../base/is-truthy.js';
import type { Arguments } from '../base/signature.js';
import type { CallbackList } from '../callbacks/callback-list.js';
import { session } from '../base/session.js';
import { withUnknownBatch } from '../graph/unknown-batch.js';
import { EffortClaim, type Effort } from './claim-effort.js';
import { unpackBatch, type Batch } from './data/batch.js';
import { Epochs } from './data/epochs.js';
import { getSource } from './data/get-source.js';
import { splitOff } from './data/validation-split.js';
import { evaluateEpoch } from './evaluate.js';
import { countSamples, recordFit } from './fit-records.js';
import { sortFigures, type Figures } from './logs.js';
import { batchLogs, callbacksFor, knowledgeOf, resetMetrics, type Run } from './run.js';
import { runSteps } from './run-steps.js';
import { trainStep } from './step.js';
import { TrainingCut } from './training-cut.js';
import { isValidationEpoch, readSteps, readWhole } from './whole-numbers.js';

/** Trains the model as `Model.fit` does; the arguments are bound. Gives the callbacks, of which one holds the history. */
export function runFit(run: Run, args: Arguments): CallbackList {
  const { training, validation } = splitData(args);
  const epochs = trainingEpochs(run, training, args);
  const checks = validation && new ValidationRuns(run, validation, args);
  epochs.reset();
  const seeBatch = recordFit(run.model, args, { training, validation, steps: epochs.steps });
  const effort = effortOf(epochs, args, validation);
  const claim = new EffortClaim(run.model, effort);
  if (session().budgetOfTraining === null) claim.beforeStart(training);
  const cut = new TrainingCut(run.context, run.model, effort);
  const callbacks = callbacksFor(run.context, args, epochs, true);
  run.context.stopTraining = false;
  try {
    train({ run, epochs, callbacks, checks, args, claim, cut, seeBatch });
  } catch (error) {
    callbacks.abandon();
    throw error;
  }
  return callbacks;
}

function train(fit: Fit): void {
  const { run, callbacks, args } = fit;
  callbacks.onTrainBegin();
  const last = runEpochs(fit);
  if (readWhole(args.epochs, 'epochs') > 0)
    run.compiled.optimizer?.finalize(run.model.trainableWeights);
  callbacks.onTrainEnd(sortFigures(last));
}

const effortOf = ({ steps }: Epochs, args: Arguments, validation: Batch | null): Effort => ({
  epochs: readWhole(args.epochs, 'epochs') - readWhole(args.initial_epoch, 'initial_epoch'),
  steps,
  batchSize: Number(args.batch_size ?? 0) || 32,
  checks: validation === null ? 0 : checksOf(validation, args),
});

/** As far as that can be known before the data are looked at. */
function checksOf(validation: Batch, args: Arguments): number {
  const samples = countSamples(validation) ?? 0;
  const size = Number(args.validation_batch_size ?? args.batch_size ?? 0) || 32;
  return Number(args.validation_steps ?? 0) || Math.ceil(samples / size);
}

interface Fit {
  readonly run: Run;
  readonly epochs: Epochs;
  readonly callbacks: CallbackList;
  readonly checks: ValidationRuns | null;
  readonly args: Arguments;
  readonly claim: EffortClaim;
  readonly cut: TrainingCut;
  readonly seeBatch: (batch: Batch) => void;
}

/** Gives the figures of the last epoch. */
function runEpochs(fit: Fit): Figures {
  const { run, callbacks, checks, args, cut } = fit;
  const count = readWhole(args.epochs, 'epochs');
  const first = readWhole(args.initial_epoch, 'initial_epoch');
  let hasRun = false;
  let logs: Figures = {};
  for (let epoch = first; epoch < count; epoch++) {
    resetMetrics(run);
    callbacks.onEpochBegin(epoch);
    if (!cut.isSkipped(epoch - first)) {
      hasRun = runEpoch(fit) > 0 || hasRun;
      logs = hasRun ? run.compiled.results() : {};
      if (checks !== null && isValidationEpoch(epoch, args.validation_freq))
        logs = { ...logs, ...checks.run(callbacks, cut) };
    }
    callbacks.onEpochEnd(epoch, sortFigures(logs));
    if (run.context.stopTraining) break;
  }
  return logs;
}

function runEpoch({ run, epochs, callbacks, claim, cut, seeBatch }: Fit): number {
  const knowledge = knowledgeOf(run, epochs);
  let batches = 0;
  return runSteps(epochs, {
    before: (step) => {
      callbacks.onTrainBatchBegin(step);
    },
    work: (batch) => {
      seeBatch(batch);
      withUnknownBatch(knowledge, () => {
        const weights = run.weightsFor(batch);
        if (session().budgetOfTraining === null) claim.withBatch(batch);
        cut.learn(batch, () => {
          trainStep(run, batch, weights);
        });
      });
    },
    after: (step) => {
      batches = step + 1;
      callbacks.onTrainBatchEnd(step, batchLogs(run, callbacks));
    },
    shouldStop: () => cut.isReached(batches) || run.context.stopTraining,
  });
}

/** What to learn from, and what to check with. */
function splitData(args: Arguments): { training: Batch; validation: Batch | null } {
  const training = { x: args.x, y: args.y, sampleWeight: args.sample_weight };
  const given = args.validation_data ?? null;
  if (given !== null) return { training, validation: unpackBatch(given) };
  return isTruthy(args.validation_split)
    ? splitOff(training, args.validation_split)
    : { training, validation: null };
}

function trainingEpochs({ compiled }: Run, training: Batch, args: Arguments): Epochs {
  const stepsPerEpoch = readSteps(args.steps_per_epoch, 'steps_per_epoch');
  const source = getSource(training, {
    batchSize: args.batch_size,
    steps: stepsPerEpoch,
    shuffle: args.shuffle,
    classWeight: args.class_weight,
  });
  return new Epochs(source, { stepsPerEpoch, stepsPerExecution: compiled.stepsPerExecution });
}

/** The validations of a training, all over the same data. */
class ValidationRuns {
  readonly #run: Run;
  readonly #make: () => Epochs;
  #epochs: Epochs | null = null;

  constructor(run: Run, data: Batch, args: Arguments) {
    this.#run = run;
    const { stepsPerExecution } = run.compiled;
    this.#make = () => {
      const stepsPerEpoch = readSteps(args.validation_steps, 'validation_steps');
      const batchSize = args.validation_batch_size || args.batch_size;
      const options = { batchSize, steps: stepsPerEpoch, shuffle: false, classWeight: null };
      return new Epochs(getSource(data, options), { stepsPerEpoch, stepsPerExecution });
    };
  }

  /** The figures, by names that begin with `val_`. The data are looked at when they are needed first. */
  run(callbacks: CallbackList, cut: TrainingCut): Figures {
    this.#epochs ??= this.#make();
    const figures = evaluateEpoch(this.#run, this.#epochs, callbacks, (batches) =>
      cut.isCheckReached(batches),
    );
    return Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [`val_${name}`, value]),
    );
  }
}
