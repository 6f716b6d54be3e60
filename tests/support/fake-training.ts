import type { SavedFile } from '../../src/keras/base/files.js';
import { inSession, session, Session } from '../../src/keras/base/session.js';
import { classes } from '../../src/keras/classes.js';
import type { Callback, Logs } from '../../src/keras/callbacks/callback.js';
import type { Direction, TrainingContext } from '../../src/keras/callbacks/training-context.js';
import type { Optimizer } from '../../src/keras/optimizers/optimizer.js';
import type { TrainableModel } from '../../src/keras/training/trainable-model.js';
import type { Variable } from '../../src/keras/base/variable.js';

/** A training that consists of the figures of its epochs only: for tests of callbacks. */
export interface FakeTraining {
  readonly logs: readonly Logs[];
  readonly weights?: () => readonly Variable[];
  readonly optimizer?: () => Optimizer;
  readonly directions?: Readonly<Record<string, Direction>>;
  /** Called before the end of each epoch. */
  readonly during?: (epoch: number) => void;
}

/** What came of it. */
export interface Aftermath {
  /** How many epochs ran. */
  readonly epochs: number;
  readonly text: string;
  readonly warnings: readonly string[];
  readonly files: ReadonlyMap<string, SavedFile>;
  /** The figures of each epoch, with what the callback has added. */
  readonly logs: readonly Logs[];
}

/** Lets a callback accompany a training; made in a session of its own. `check` looks before the session ends. */
export function accompany(
  make: () => Callback,
  fake: FakeTraining,
  check: (callback: Callback, weights: readonly Variable[]) => void = () => undefined,
): Aftermath {
  let text = '';
  const own = new Session({ seed: 'test', classes, write: (part) => (text += part) });
  const files = new Map<string, SavedFile>();
  own.files = files;
  return inSession(own, () => {
    const weights = fake.weights?.() ?? [];
    const training: TrainingContext = {
      model: { weights, save: saveNothing } as unknown as TrainableModel,
      optimizer: fake.optimizer?.() ?? null,
      stopTraining: false,
      cutAt: null,
      directionOf: (metric) => fake.directions?.[metric],
    };
    const callback = make();
    callback.setTraining(training);
    callback.setParams({ verbose: 0, epochs: fake.logs.length, steps: 1 });
    const logs = runEpochs(callback, training, fake);
    check(callback, weights);
    own.dispose();
    const { warnings } = own;
    return { epochs: logs.length, text, warnings, files, logs };
  });
}

/** A model without layers is saved as a file without numbers. */
function saveNothing(path: string): void {
  session().files.set(path, { kind: 'model', layout: 'keras', bytes: new Uint8Array() });
}

function runEpochs(callback: Callback, training: TrainingContext, fake: FakeTraining): Logs[] {
  const seen: Logs[] = [];
  callback.onTrainBegin?.({});
  for (const [epoch, figures] of fake.logs.entries()) {
    callback.onEpochBegin?.(epoch, {});
    callback.onTrainBatchBegin?.(0, {});
    callback.onTrainBatchEnd?.(0, { ...figures });
    fake.during?.(epoch);
    const logs = { ...figures };
    callback.onEpochEnd?.(epoch, logs);
    seen.push(logs);
    if (training.stopTraining) break;
  }
  callback.onTrainEnd?.({});
  return seen;
}
