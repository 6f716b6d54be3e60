import { isNumber } from '../base/float.js';
import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { CallbackList, type Additions } from '../callbacks/callback-list.js';
import type { TrainingContext } from '../callbacks/training-context.js';
import type { BatchKnowledge } from '../graph/unknown-batch.js';
import type { Batch } from './data/batch.js';
import type { Epochs } from './data/epochs.js';
import { sortFigures, type Figures } from './logs.js';
import type { Trained } from './step.js';

/** A compiled model under training: what the loops of `fit` and `evaluate` work with. */
export interface Run extends Trained {
  readonly context: TrainingContext;
  /** The weights that a step changes; builds the model for the batch if it was not. */
  weightsFor(batch: Batch): readonly Variable[];
}

/** The callbacks of a call, told what they accompany. A list that exists already is used as it is. */
export function callbacksFor(
  context: TrainingContext,
  args: Arguments,
  epochs: Epochs,
  history: boolean,
): CallbackList {
  if (args.callbacks instanceof CallbackList) return args.callbacks;
  const progbar = !(
    args.verbose === false ||
    (isNumber(args.verbose) && Number(args.verbose) === 0)
  );
  const additions: Additions = { history, progbar };
  const callbacks = new CallbackList(args.callbacks, additions);
  const { verbose, epochs: count = 1 } = args;
  callbacks.begin(context, { verbose, epochs: count, steps: epochs.steps });
  return callbacks;
}

/** Sets all metrics back, at the beginning of an epoch: those that were compiled, and those of the program's own steps. */
export function resetMetrics({ model, compiled }: Trained): void {
  compiled.reset();
  for (const metric of model.customSteps?.metrics ?? []) metric.resetState();
}

/** What Keras' graph of `fit` or `evaluate` knows about the batches; there is none if the steps run one by one. */
export const knowledgeOf = ({ compiled }: Trained, epochs: Epochs): BatchKnowledge => ({
  isUnknown: !compiled.runEagerly,
  isOpen: !compiled.runEagerly && !epochs.isEven,
});

/** The figures after a batch, if any callback looks at them. */
export const batchLogs = ({ compiled }: Trained, callbacks: CallbackList): Figures =>
  callbacks.watchesBatches ? sortFigures(compiled.results()) : {};
