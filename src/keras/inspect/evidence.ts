import type { Saved } from '../base/serializable.js';

/** Data that JSON holds. */
export type Plain =
  null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** A shape with the batch in front; null where it is not known. */
export type GraphShape = readonly (number | null)[];

/**
 * One use of a layer or operation in a network, in the one form in which networks are compared: an `activation=` argument is a
 * node of its own, defaults are resolved, models inside are laid open, and names do not matter.
 */
export interface GraphNode {
  /** Its place in `ModelGraph.nodes`: each node comes after those that it needs. */
  readonly id: number;
  /** Keras' class, `InputLayer` for an entrance, `Activation` for every kind of activation, `ops.NAME` for an operation. */
  readonly kind: string;
  /** As the program or Keras has named it. */
  readonly name: string;
  /** Keras' configuration without names, number types and what is only cosmetic; `activation: {name, …}` in an `Activation`. */
  readonly arguments: Readonly<Record<string, Plain>>;
  /** The ids of those whose outputs it takes. */
  readonly inputs: readonly number[];
  /** Null where it is not known: the layer was not built. */
  readonly outputShape: GraphShape | null;
  /** The shapes of its weights, in Keras' order; none for the second use of a shared layer. */
  readonly weights: readonly (readonly number[])[];
  readonly trainable: boolean;
  /** The line of the program that made it; null where that is not known. */
  readonly line: number | null;
}

export interface ModelGraph {
  readonly nodes: readonly GraphNode[];
  /** The ids of the entrances, in the order in which the model takes its inputs. */
  readonly inputs: readonly number[];
  /** The ids of the nodes that give the outputs. */
  readonly outputs: readonly number[];
  /** Layers that change nothing when the model predicts (`Dropout(0)`, a reshape to the same shape): in no other list. */
  readonly idle: readonly GraphNode[];
  /** A `Rescaling` in front of everything, taken out of the nodes: the data are prepared by it. */
  readonly preparation: { readonly scale: number; readonly offset: number } | null;
  /** Whether the nodes tell all that the model computes; not where its `call` does what cannot be traced. */
  readonly isComplete: boolean;
}

/** A class of Keras and its configuration; a function of the program: class `function`, its name in the configuration. */
export interface ObjectEvidence {
  readonly class: string;
  readonly config: Readonly<Record<string, Plain>>;
}

/** How a model was compiled: objects, in the structure in which they were given. */
export interface CompileEvidence {
  readonly optimizer: ObjectEvidence | null;
  readonly loss: Structured<ObjectEvidence>;
  readonly metrics: readonly ObjectEvidence[];
  readonly lossWeights: Plain;
  readonly line: number | null;
}

export type Structured<Item> =
  null | Item | readonly Structured<Item>[] | { readonly [key: string]: Structured<Item> };

export interface ModelEvidence {
  readonly name: string;
  /** `Sequential`, `Functional`, or the program's own class; `(layers)` for layers that never became a model. */
  readonly class: string;
  readonly line: number | null;
  readonly graph: ModelGraph;
  readonly parameters: number;
  readonly trainable: number;
  readonly compile: CompileEvidence | null;
  /** What `summary()` prints. */
  readonly summary: string;
}

/** What is known of an array that a model was trained or judged on. */
export interface DataEvidence {
  /** With the rows in front. */
  readonly shape: readonly number[];
  readonly dtype: string;
  /** Of at most 512 rows, spread over the array. */
  readonly min: number;
  readonly max: number;
  /** `one-hot`: rows of zeros and a one; `labels`: whole numbers from 0, one a row; `numbers`: all else. */
  readonly form: 'one-hot' | 'labels' | 'numbers';
  /** How many classes the rows speak of; null for `numbers`. */
  readonly classes: number | null;
  /** The data set that the rows come from, recognised by what was done with it or by its rows; null if it is none of ours. */
  readonly origin: {
    readonly set: string;
    readonly part: 'train' | 'test';
    readonly field: 'x' | 'y';
  } | null;
  /** What the numbers of the data set were multiplied by; null where that is not known. */
  readonly scale: number | null;
  /** What was added to them then; null where that is not known. */
  readonly offset: number | null;
}

/** A call of `fit`, as it was asked for. */
export interface FitEvidence {
  /** The place of the model in `Inspection.models`; null if it is none of them. */
  readonly model: number | null;
  readonly line: number | null;
  readonly epochs: number;
  /** Of the first batch, where the batches come from a generator or a data set. */
  readonly batchSize: number | null;
  /** Null where the batches come from a generator or a data set. */
  readonly samples: number | null;
  /** Whether they do so: `x` and `y` then tell of the first batch only. */
  readonly isStreamed?: boolean;
  /** How many batches an epoch has then, where that is known. */
  readonly batches?: number | null;
  readonly shuffle: boolean;
  readonly callbacks: readonly string[];
  /** As given; null without. */
  readonly validationSplit: number | null;
  readonly x: readonly DataEvidence[];
  readonly y: readonly DataEvidence[];
  /** Null without a validation. */
  readonly validation: {
    readonly x: readonly DataEvidence[];
    readonly y: readonly DataEvidence[];
  } | null;
}

/** A call of `evaluate`. */
export interface EvaluationEvidence {
  readonly model: number | null;
  readonly line: number | null;
  readonly x: readonly DataEvidence[];
  readonly y: readonly DataEvidence[];
}

/** A method of a model that the program has called. */
export interface ModelEvent {
  readonly what: 'compile' | 'fit' | 'evaluate' | 'predict' | 'summary' | 'save';
  readonly model: number | null;
  readonly line: number | null;
}

/** What is asked of the engine when a program is over. */
export interface InspectOrder {
  /** Where inputs, weights and batches are drawn from: chosen after the program has ended. */
  readonly seed: string;
  /** Models to compare the program's model with, each as `Inspection.saved` holds it; none: nothing is compared. */
  readonly references: readonly SavedModel[];
  /** Compare the outputs for so many rows; null: do not. */
  readonly forward: { readonly rows: number } | null;
  /** Compare so many steps of training on batches of so many rows; null: do not. */
  readonly trajectory: { readonly steps: number; readonly rows: number } | null;
  /** Measure on rows of a data set's part for tests, prepared as the program has prepared its own; null: do not. */
  readonly metric: {
    readonly set: string;
    readonly rows: number;
    readonly metric: 'accuracy' | 'loss';
  } | null;
  /** Whether the model that counts is wanted as `saved`. */
  readonly save: boolean;
}

/** A model without its weights, and what its data were like: all that a comparison needs. */
export interface SavedModel {
  readonly model: Saved;
  readonly compile: Readonly<Record<string, unknown>>;
  /** The inputs and targets of its `fit`, from which inputs are drawn; empty if it was not trained. */
  readonly x: readonly DataEvidence[];
  readonly y: readonly DataEvidence[];
}

/** How a comparison with one reference went. */
export type Comparison =
  | { readonly kind: 'equal' }
  /** `difference`: the largest, relative to the size of the numbers; `at`: the step of training, from 1. */
  | { readonly kind: 'different'; readonly difference: number | null; readonly at: number | null }
  /** The two cannot be given the same inputs and weights. */
  | {
      readonly kind: 'incomparable';
      readonly why: 'inputs' | 'outputs' | 'weights' | 'not-built' | 'not-compiled' | 'no-model';
    }
  /** The program's part raised. */
  | { readonly kind: 'raised'; readonly error: string; readonly message: string };

/** What a program has left with the engine: facts, and comparisons made by the engine. Nothing in it is the program's word. */
export interface Inspection {
  /** Those that are no parts of others, in their order; where there is none, the layers that were made (`(layers)`). */
  readonly models: readonly ModelEvidence[];
  /** The one that counts: the last that was trained, else the last that was compiled, else the last that was made. */
  readonly chosen: number | null;
  readonly fits: readonly FitEvidence[];
  readonly evaluations: readonly EvaluationEvidence[];
  /** In their order. */
  readonly events: readonly ModelEvent[];
  /** One for each reference, in their order; empty where it was not asked for. */
  readonly forward: readonly Comparison[];
  readonly trajectory: readonly Comparison[];
  /** Null where it was not asked for, or could not be measured. */
  readonly metric: number | null;
  readonly saved: SavedModel | null;
}
