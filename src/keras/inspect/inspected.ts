import type { Session } from '../base/session.js';
import type { Layer } from '../layers/base/layer.js';
import type { Model } from '../models/model.js';
import type { LazySource } from '../training/data/lazy-data.js';

/** What a program has left with the engine. */
export interface Inspected {
  readonly session: Session;
  /** Those that the program has got, in their order. */
  readonly models: Iterable<Model>;
  /** Those that the program has made, in their order, without the models. */
  readonly layers: Iterable<Layer>;
  /** The data sets that programs speak of, by name. */
  readonly source: (name: string) => LazySource;
}
