import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../../base/errors.js';
import { ProgramError } from '../../base/program-error.js';
import { inSession, Session } from '../../base/session.js';
import type { Model } from '../../models/model.js';
import type { Comparison, SavedModel } from '../evidence.js';
import { graphOf } from '../graph/canonical-graph.js';
import { drawInputs, type DrawnInput, type Drawing } from '../drawing/draw-inputs.js';
import { drawWeights, giveWeights } from '../drawing/draw-weights.js';
import { inputsFor, inputsOfReference } from './give-inputs.js';
import { keepingWeights } from './keeping-weights.js';
import { pairInputs } from './pair-inputs.js';
import { pairWeights, type Laid, type WeightPair } from './pair-weights.js';
import { reviveReference } from './revive-reference.js';

/** The two models of a comparison: each in its own session, with weights that belong together. */
export interface Pairing {
  readonly reference: Laid;
  readonly own: Laid;
  readonly weights: readonly WeightPair[];
  /** Puts the drawn numbers into the weights of both, the same ones each time. */
  giveWeights(): void;
  /** Draws inputs, and gives them to each model in its way. */
  draw(drawing: Drawing): { readonly reference: unknown; readonly own: unknown };
  /** Runs work of the reference in its session. */
  inReference<Result>(work: () => Result): Result;
}

/** A way of comparing two models. */
export type Compare = (pair: Pairing) => Comparison;

/**
 * Opens the reference in a session of its own, finds what belongs together, makes the comparisons in turn, and gives back all
 * weights when they are over.
 * @throws Error if the reference cannot be made or run, which is not the program's fault.
 */
export function pairing(
  model: Model,
  saved: SavedModel,
  { session: owner, seed }: { readonly session: Session; readonly seed: string },
  compares: readonly Compare[],
): readonly Comparison[] {
  if (compares.length === 0) return [];
  const { classes, keras2, budget } = owner;
  const session = new Session({ seed, classes, keras2, limits: budget.limits });
  const inReference = <Result>(work: () => Result): Result =>
    inSession(session, () => ofReference(work));
  try {
    const reference = inReference(() => lay(reviveReference(saved)));
    return keepingWeights(model, () =>
      comparePair({ model, reference, saved, seed, inReference }, compares),
    );
  } finally {
    inReference(() => {
      session.dispose();
    });
  }
}

const lay = (model: Model): Laid => ({ model, network: graphOf(model, true) });

interface Parts {
  readonly model: Model;
  readonly reference: Laid;
  readonly saved: SavedModel;
  readonly seed: string;
  readonly inReference: Pairing['inReference'];
}

/** Where the two cannot be laid side by side, that is the outcome of each comparison. */
function comparePair(parts: Parts, compares: readonly Compare[]): readonly Comparison[] {
  const pairs: Pairing[] = [];
  const hindered = ofProgram(() => {
    const found = pairUp(parts);
    if ('kind' in found) return found;
    pairs.push(found);
    return { kind: 'equal' };
  });
  const [pair] = pairs;
  return compares.map((compare) =>
    pair === undefined ? hindered : ofProgram(() => compare(pair)),
  );
}

function pairUp({ model, reference, saved, seed, inReference }: Parts): Pairing | Comparison {
  const places = pairInputs(reference.model, model);
  if (places === null) return { kind: 'incomparable', why: 'inputs' };
  const drawn = (drawing: Drawing): readonly DrawnInput[] =>
    drawInputs(reference.model, { graph: reference.network.graph, x: saved.x }, drawing);
  if (!model.built)
    buildOn(model, inputsFor(model, null, drawn({ seed, rows: 1, isWide: false }), places));
  if (!model.built) return { kind: 'incomparable', why: 'not-built' };
  const own = lay(model);
  const weights = pairWeights(reference, own);
  if (weights === null) return { kind: 'incomparable', why: 'weights' };
  const numbers = drawWeights(weights, seed);
  return {
    reference,
    own,
    weights,
    inReference,
    giveWeights: () => {
      giveWeights(weights, numbers);
    },
    draw: (drawing) => {
      const inputs = drawn(drawing);
      return {
        reference: inputsOfReference(reference, inputs),
        own: inputsFor(model, own.network.graph.preparation, inputs, places),
      };
    },
  };
}

/** What the reference raises is no outcome of the program's. @throws Error */
function ofReference<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof KerasError)) throw cause;
    throw new Error(`The reference cannot be compared with: ${cause.message}`, { cause });
  }
}

/** What the program's part raises is an outcome. */
function ofProgram(work: () => Comparison): Comparison {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof KerasError)) throw error;
    const kind = error instanceof ProgramError ? error.error : error.kind;
    return { kind: 'raised', error: kind, message: error.message };
  }
}

function buildOn(
  model: Model,
  inputs: tf.Tensor | readonly tf.Tensor[] | Readonly<Record<string, tf.Tensor>>,
): void {
  tf.tidy(() => {
    model.run(inputs, false);
    model.clearLosses();
  });
}
