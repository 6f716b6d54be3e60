import * as tf from '@tensorflow/tfjs-core';
import { seeded } from '../../../util/random.js';
import { isFloat } from '../../base/dtype.js';
import { packAs, flatten } from '../../graph/nested.js';
import { drawUniform } from '../../random/draw.js';
import { Functional } from '../../models/functional/functional.js';
import type { Model } from '../../models/model.js';
import type { Batch } from '../../training/data/batch.js';
import type { Arguments } from '../../base/signature.js';
import { drawTargets, writeTargets, type Targets } from '../drawing/draw-targets.js';
import { drawWeights } from '../drawing/draw-weights.js';
import { targetKinds, type TargetKind } from '../drawing/target-kind.js';
import type { Comparison, DataEvidence, SavedModel } from '../evidence.js';
import { compileAnew } from './compile-anew.js';
import { judgeState, type Expected } from './judge-state.js';
import type { Pairing } from './pairing.js';
import { fromPlainSaved } from './saved-numbers.js';
import { trainSteps, type Run, type State } from './train-steps.js';

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
    const expected = pair.inReference(() =>
      trainReference(pair, config, { order, batches: batches.reference }),
    );
    if (expected === null) return { kind: 'incomparable', why: 'not-compiled' };
    return trainOwn(pair, { config: ownConfig, order, batches: batches.own }, expected);
  } finally {
    tf.dispose(
      flatten(
        [batches.reference, batches.own].flat().map(({ x, y }) => [x, y]),
      ) as tf.TensorContainer,
    );
  }
}

interface Trained {
  readonly order: TrajectoryOrder;
  readonly batches: readonly Batch[];
}

/** Twice, the second time from weights that differ by noise only: what such noise does is no difference. */
function trainReference(
  pair: Pairing,
  config: Arguments,
  { order, batches }: Trained,
): readonly Expected[] | null {
  const { model } = pair.reference;
  const variables = pair.weights.map(({ reference }) => reference);
  const train = (look: (state: State, step: number) => boolean): boolean => {
    const trainer = compileAnew(model, config);
    if (trainer === null) return false;
    trainSteps({ model, trainer, batches, variables }, look);
    trainer.dispose();
    return true;
  };
  drawWeights(pair.weights, order.seed);
  const sizes = variables.map(({ value }) =>
    tf.tidy(() => Number(tf.norm(tf.cast(value, 'float32')).dataSync()[0])),
  );
  const states: State[] = [];
  if (!train((state) => states.push(state) > 0)) return null;
  drawWeights(pair.weights, order.seed);
  nudgeWeights(pair, order.seed);
  const nudged: State[] = [];
  train((state) => nudged.push(state) > 0);
  return states.map((state, step) => ({ state, nudged: nudged[step] ?? state, sizes }));
}

function nudgeWeights({ weights }: Pairing, seed: string): void {
  weights.forEach(({ reference }, index) => {
    if (!isFloat(reference.dtype)) return;
    const factors = drawUniform(seeded(seed, 'nudge', index), reference.size, 1 - nudge, 1 + nudge);
    reference.assignValues(
      reference.value.dataSync<'float32'>().map((each, i) => each * (factors[i] ?? 1)),
    );
  });
}

function trainOwn(
  pair: Pairing,
  { config, order, batches }: Trained & { readonly config: Arguments },
  expected: readonly Expected[],
): Comparison {
  const { model } = pair.own;
  drawWeights(pair.weights, order.seed);
  const trainer = compileAnew(model, config);
  if (trainer === null) return { kind: 'incomparable', why: 'not-compiled' };
  let verdict: Comparison = { kind: 'equal' };
  const run: Run = { model, trainer, batches, variables: pair.weights.map(({ own }) => own) };
  try {
    trainSteps(run, (state, step) => {
      const wanted = expected[step];
      const difference = wanted === undefined ? null : judgeState(wanted, state);
      if (difference === null) return true;
      verdict = {
        kind: 'different',
        difference: Number.isFinite(difference) ? difference : null,
        at: step + 1,
      };
      return false;
    });
  } finally {
    trainer.dispose();
  }
  return verdict;
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
