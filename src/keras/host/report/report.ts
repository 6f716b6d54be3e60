import type { Cut } from '../../training/cut-records.js';
import type { NestedShape } from '../../layers/base/shapes.js';

/** What a program has built and trained, in data: for whoever looks at it when the program is over. */
export interface EngineReport {
  /** In the order in which they were made; a model inside another one counts as a part of that one. */
  readonly models: readonly ModelReport[];
  /** In their order, those that were broken off included. */
  readonly fits: readonly FitReport[];
  /** Trainings that were cut, because they asked for more than the session allows. */
  readonly cuts: readonly CutReport[];
  /** What was done otherwise than the program asked. */
  readonly notes: readonly string[];
}

export interface ModelReport {
  readonly class: string;
  readonly name: string;
  /** What `summary()` prints on a terminal of 80 columns. */
  readonly summary: string;
  /** How many numbers its weights have, and those of them that learn. */
  readonly parameters: number;
  readonly trainable: number;
  readonly layers: readonly LayerReport[];
  /** Null if it was not compiled. */
  readonly compile: CompileReport | null;
}

export interface LayerReport {
  readonly name: string;
  readonly class: string;
  /** Null where it is not known. */
  readonly outputShape: NestedShape;
  /** Null before it is built. */
  readonly parameters: number | null;
}

export interface CompileReport {
  /** The class. */
  readonly optimizer: string | null;
  /** At the beginning; for a schedule its class and configuration; null where a class of the program's own does not tell. */
  readonly learningRate: number | ScheduleReport | null;
  /** Names as they were given, classes for objects; in lists and dictionaries if the program gave those. */
  readonly loss: NamesReport;
  readonly metrics: readonly string[];
}

export interface ScheduleReport {
  readonly schedule: string;
  readonly config: unknown;
}

export type NamesReport =
  string | null | readonly NamesReport[] | { readonly [key: string]: NamesReport };

/** How a training was cut; `model` is the model's name. */
export type CutReport = Cut & { readonly model: string };

export interface FitReport {
  /** The model's name. */
  readonly model: string;
  /** How many the program asked for. */
  readonly epochs: number;
  /** Null where the batches come from a generator or a data set. */
  readonly batchSize: number | null;
  /** How many samples it learned from in an epoch; null where only a pass over them tells. */
  readonly samples: number | null;
  /** What it was checked with; null without a validation. */
  readonly validation: { readonly samples: number | null } | null;
}
