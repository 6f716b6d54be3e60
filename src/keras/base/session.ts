import { seeded, type Random } from '../../util/random.js';
import { Budget, defaultLimits, type Limits } from './budget.js';
import type { Customs } from './customs.js';
import type { DType } from './dtype.js';
import type { Files, SavedFile } from './files.js';
import { Names } from './names.js';
import { TrainingBudget, type TrainingAllowance } from './training-budget.js';
import type { Serializable } from './serializable.js';

/** What a saved object may be; each kind has its own list of classes. */
export type ObjectKind =
  | 'layer'
  | 'operation'
  | 'initializer'
  | 'regularizer'
  | 'constraint'
  | 'optimizer'
  | 'schedule'
  | 'loss'
  | 'metric'
  | 'callback';

/** Every class that can be named in a saved model, by kind and class name. */
export type Classes = Readonly<Record<ObjectKind, Readonly<Record<string, Serializable>>>>;

export interface SessionOptions {
  /** Where all random numbers come from until `setRandomSeed` is called. */
  readonly seed: string;
  readonly limits?: Limits;
  readonly classes: Classes;
  /** Whether what Keras 3 refuses is done as Keras 2 did it, where it is known how: `Adam(lr=…)`. */
  readonly keras2?: boolean;
  /** What all trainings together may compute before they are cut; without it none is cut. */
  readonly budgetOfTraining?: TrainingAllowance;
  /** Where progress and messages go, as a program would print them; nowhere if it is left out. */
  readonly write?: (text: string) => void;
  /** The time in seconds, for progress bars only; it stands still if it is left out. */
  readonly now?: () => number;
}

/** Releases what it holds outside the JavaScript heap. */
export interface Disposable {
  dispose(): void;
}

/** A tensor that may have gone already, and that may be kept by somebody. */
export interface Releasable extends Disposable {
  readonly isDisposed: boolean;
  readonly kept: boolean;
}

/** What is noted of a program's `call` while it is traced; only the network knows what its nodes are. */
export interface CallRecord {
  readonly nodes: unknown[];
  /** Whether all that was done is in the notes: nothing was changed, drawn, or computed from what may change. */
  isComplete: boolean;
}

/** All that Keras keeps between calls: names handed out, seeds, settings, warnings, and what has to be released. */
export class Session {
  readonly names = new Names();
  readonly budget: Budget;
  readonly classes: Classes;
  /** Warnings and notes for the caller to show, oldest first. */
  readonly warnings: string[] = [];
  /** What was done otherwise than the program asked, for whoever looks at the session in the end. */
  readonly notes: string[] = [];
  readonly budgetOfTraining: TrainingBudget | null;
  readonly held = new Set<Disposable>();
  /** Penalties that calls of layers have found and nobody has cleared yet. */
  readonly callLosses = new Set<Releasable>();
  /** Attributes that the program has hung on Keras' objects. */
  readonly attributes = new WeakMap<object, Map<string, unknown>>();
  readonly keras2: boolean;
  readonly now: () => number;
  /** Where callbacks and savings put their files. */
  files: Files = new Map<string, SavedFile>();
  /** Finds what the program has registered; null as long as it has nothing. */
  customs: Customs | null = null;
  /** Whether functions without a name, which would be run as they are, are not made again from their saved form. */
  isSafe = true;
  /** The layers whose `call` or `build` is running, outermost first: they make the path of a new weight. */
  readonly scope: string[] = [];
  /** The `training` argument of the outermost call that is running. */
  training: boolean | null = null;
  /** Whether dropout and noise are left out, where two trainings are compared. */
  isNoiseless = false;
  /** How deep in layers' calls the running code is. */
  callDepth = 0;
  /** Whether calls on symbolic tensors are only looked at, and become no part of a network. */
  tracing = false;
  /** Who notes the calls on symbolic tensors, where a program's `call` is traced to be run again without it. */
  recorder: CallRecord | null = null;
  /** Whether the running code stands for one of Keras' graphs that take batches of any size: those of `fit` and `evaluate`. */
  isBatchUnknown = false;
  /** Whether what is built in such a graph is built for batches of any size: the data give batches of different sizes. */
  isBatchOpen = false;
  /** The line of the program from which it asks for what is being done; null where it does not say. */
  line: number | null = null;
  /** Where the program has what is printed put, if not to where it goes by itself. */
  redirected: ((text: string) => void) | null = null;
  floatx: DType = 'float32';
  epsilon = 1e-7;
  imageDataFormat: 'channels_last' | 'channels_first' = 'channels_last';
  readonly #write: (text: string) => void;
  #seed: string;
  #draws = 0;
  #seeded = false;

  constructor({ seed, limits = defaultLimits, classes, ...options }: SessionOptions) {
    this.#seed = seed;
    this.budget = new Budget(limits);
    this.budgetOfTraining =
      options.budgetOfTraining === undefined ? null : new TrainingBudget(options.budgetOfTraining);
    this.classes = classes;
    this.keras2 = options.keras2 ?? false;
    this.#write = options.write ?? (() => undefined);
    this.now = options.now ?? (() => 0);
  }

  /** Prints progress and messages. */
  write(text: string): void {
    (this.redirected ?? this.#write)(text);
  }

  /** `keras.utils.set_random_seed`: all that follows is drawn from `seed`. */
  setRandomSeed(seed: number): void {
    this.#seed = `set_random_seed ${seed}`;
    this.#draws = 0;
    this.#seeded = true;
  }

  /** Whether `setRandomSeed` was called: shuffling then gives each epoch the same order, as TensorFlow's does. */
  get isSeeded(): boolean {
    return this.#seeded;
  }

  /** The random numbers of an epoch's order: after `setRandomSeed` the same in each epoch of each fit. */
  shuffleStream(): Random {
    return this.#seeded ? seeded(this.#seed, 'shuffle') : this.stream('shuffle');
  }

  /** A seed that nobody else has: for an initializer, a dropout layer, or a fit. */
  nextSeed(): number {
    return this.stream('seed').next() >>> 0;
  }

  /** The next stream of random numbers. */
  stream(label: string): Random {
    return seeded(this.#seed, label, this.#draws++);
  }

  /** Notes something for the caller to show, once. */
  warn(message: string): void {
    if (!this.warnings.includes(message)) this.warnings.push(message);
  }

  /** Notes what was done otherwise than the program asked, once. */
  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  /** `keras.backend.clear_session`: names are counted from the beginning again. */
  clear(): void {
    this.names.clear();
  }

  /** Releases the tensors of everything made in the session, the last first: tapes lie inside each other. */
  dispose(): void {
    for (const each of [...this.held].toReversed()) each.dispose();
    this.held.clear();
    for (const each of this.callLosses) if (!each.isDisposed) each.dispose();
    this.callLosses.clear();
  }
}

let current: Session | undefined;

/** The session in which the running code works. @throws Error if there is none, which is our fault. */
export function session(): Session {
  if (current === undefined) throw new Error('There is no Keras session: call `inSession`.');
  return current;
}

/** Runs `work` with `inner` as the current session, and gives the former one back. */
export function inSession<Result>(inner: Session, work: () => Result): Result {
  const outer = current;
  current = inner;
  try {
    return work();
  } finally {
    current = outer;
  }
}
