import * as tf from '@tensorflow/tfjs-core';
import { seeded } from '../../../util/random.js';
import { isFloat } from '../../base/dtype.js';
import type { Variable } from '../../base/variable.js';
import { packAs, flatten } from '../../graph/nested.js';
import { drawUniform } from '../../random/draw.js';
import { Functional } from '../../models/functional/functional.js';
import type { Model } from '../../models/model.js';
import type { Batch } from '../../training/data/batch.js';
import type { Arguments } from '../../base/signature.js';
import { drawTargets, writeTargets, type Targets } from '../drawing/draw-targets.js';
import { targetKinds, type TargetKind } from '../drawing/target-kind.js';
import type { Comparison, DataEvidence, SavedModel } from '../evidence.js';
import { compileAnew } from './compile-anew.js';
import { judgeState } from './judge-state.js';
import type { Pairing } from './pairing.js';
import { fromPlainSaved } from './saved-numbers.js';
import { trainSteps, type State } from './train-steps.js';

export interface TrajectoryOrder {
  readonly seed: string;
  readonly steps: number;
  readonly rows: number;
  readonly saved: SavedModel;
  /** What the program's model was trained on. */
  readonly y: readonly DataEvidence[];
}

/** How far weights are moved to see what noise does to a training: a few of the smallest steps of single precision. */
const nudge = 5e-7;

/** Trains both models alike, and compares loss and weights after each step. */
export function compareTrajectory(pair: Pairing, order: TrajectoryOrder): Comparison {
  const config = fromPlainSaved(order.saved.compile) as Arguments;
  const ownConfig = pair.own.model.compileConfig;
  if (Object.keys(config).length === 0 || Object.keys(ownConfig).length === 0)
    return { kind: 'incomparable', why: 'not-compiled' };
  const batches = drawBatches(pair, order);
  try {
    return compareTrainings(
      { pair, seed: order.seed },
      { config, batches: batches.reference },
      { config: ownConfig, batches: batches.own },
    );
  } finally {
    tf.dispose(
      flatten(
        [batches.reference, batches.own].flat().map(({ x, y }) => [x, y]),
      ) as tf.TensorContainer,
    );
  }
}

interface Subject {
  readonly pair: Pairing;
  readonly seed: string;
}

interface Training {
  readonly config: Arguments;
  readonly batches: readonly Batch[];
}

/** Where they differ, it is tried out what noise does to the reference's training: as much is no difference. */
function compareTrainings(subject: Subject, reference: Training, own: Training): Comparison {
  const { pair } = subject;
  pair.giveWeights();
  const variables = pair.weights.map((each) => each.reference);
  const sizes = variables.map(sizeOfNumbers);
  const states = trainReference(subject, reference);
  const found =
    states &&
    trainAnew(
      pair.own.model,
      own,
      pair.weights.map((each) => each.own),
    );
  if (found === null || states === null) return { kind: 'incomparable', why: 'not-compiled' };
  const exactly = judgeStates({ states, nudged: states, sizes }, found);
  if (exactly.kind === 'equal') return exactly;
  pair.giveWeights();
  pair.inReference(() => {
    nudgeWeights(subject);
  });
  const nudged = trainReference(subject, reference) ?? states;
  return judgeStates({ states, nudged, sizes }, found);
}

const trainReference = ({ pair }: Subject, training: Training): readonly State[] | null =>
  pair.inReference(() =>
    trainAnew(
      pair.reference.model,
      training,
      pair.weights.map(({ reference }) => reference),
    ),
  );

/** How it stands after each step; null for a model that was not compiled. */
function trainAnew(
  model: Model,
  { config, batches }: Training,
  variables: readonly Variable[],
): readonly State[] | null {
  const trainer = compileAnew(model, config);
  if (trainer === null) return null;
  try {
    return trainSteps({ model, trainer, batches, variables });
  } finally {
    trainer.dispose();
  }
}

function nudgeWeights({ pair: { weights }, seed }: Subject): void {
  weights.forEach(({ reference }, index) => {
    if (!isFloat(reference.dtype)) return;
    const factors = drawUniform(seeded(seed, 'nudge', index), reference.size, 1 - nudge, 1 + nudge);
    reference.assignValues(
      reference.value.dataSync<'float32'>().map((each, i) => each * (factors[i] ?? 1)),
    );
  });
}

const sizeOfNumbers = ({ value }: Variable): number =>
  tf.tidy(() => Number(tf.norm(tf.cast(value, 'float32')).dataSync()[0]));

interface Course {
  readonly states: readonly State[];
  readonly nudged: readonly State[];
  readonly sizes: readonly number[];
}

function judgeStates({ states, nudged, sizes }: Course, found: readonly State[]): Comparison {
  for (const [step, state] of states.entries()) {
    const own = found[step];
    const difference =
      own === undefined ? null : judgeState({ state, nudged: nudged[step] ?? state, sizes }, own);
    if (difference !== null)
      return {
        kind: 'different',
        difference: Number.isFinite(difference) ? difference : null,
        at: step + 1,
      };
  }
  return { kind: 'equal' };
}

function drawBatches(
  pair: Pairing,
  { seed, steps, rows, saved, y }: TrajectoryOrder,
): { readonly reference: readonly Batch[]; readonly own: readonly Batch[] } {
  const kinds = targetKinds(pair.reference.model, saved.y, saved.compile.loss);
  const ownKinds = targetKinds(pair.own.model, y, pair.own.model.compileConfig.loss);
  const made = Array.from({ length: steps }, (_, step) => {
    const drawing = { seed: `${seed} ${step}`, rows, isWide: false };
    const x = pair.draw(drawing);
    const targets = drawTargets(kinds, drawing);
    const batch = (model: Model, inputs: unknown, own: readonly TargetKind[]): Batch => ({
      x: inputs,
      y: writeAll(model, targets, own),
      sampleWeight: null,
    });
    return {
      reference: batch(pair.reference.model, x.reference, kinds),
      own: batch(pair.own.model, x.own, ownKinds.length === kinds.length ? ownKinds : kinds),
    };
  });
  return { reference: made.map(({ reference }) => reference), own: made.map(({ own }) => own) };
}

function writeAll(
  model: Model,
  targets: readonly Targets[],
  kinds: readonly TargetKind[],
): unknown {
  const tensors = targets.flatMap((each, index) => {
    const kind = kinds[index];
    return kind === undefined ? [] : [writeTargets(each, kind)];
  });
  if (tensors.length === 1) return tensors[0];
  return model instanceof Functional ? packAs(model.output, tensors) : tensors;
}
