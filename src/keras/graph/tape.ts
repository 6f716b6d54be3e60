import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { session, type Disposable } from '../base/session.js';
import { Variable } from '../base/variable.js';
import { backpropagate } from './backpropagate.js';
import { flatten, packAs, type Nested } from './nested.js';
import { Recording } from './recording.js';
import { seedsOf, valueOf } from './seeds.js';
import { withoutTape } from './without-tape.js';

export interface TapeOptions {
  /** Whether `gradient` may be called more than once. */
  readonly persistent?: boolean;
  /** Whether variables that learn are watched without being asked for. */
  readonly watchAccessedVariables?: boolean;
}

export interface GradientOptions {
  /** What comes in from behind the target, in its structure; ones if it is left out. */
  readonly outputGradients?: unknown;
  /** What is given for a source that the target does not depend on. */
  readonly unconnected?: 'none' | 'zero';
}

/** A part of what was noted: the steps from `first` to `last`. */
interface Section {
  readonly recording: Recording;
  readonly first: number;
  readonly last: number | undefined;
}

/** The recording that is running; tapes inside each other share it. */
let running: Recording | undefined;

/** Whether a tape runs. */
export const isRecording = (): boolean => running !== undefined;

/**
 * `tf.GradientTape`: notes what is computed between `start` and `stop`, and differentiates it. Tapes may run inside each other:
 * the gradients that the inner one computes are noted by the outer one.
 */
export class GradientTape implements Disposable {
  readonly #persistent: boolean;
  readonly #watchesVariables: boolean;
  readonly #watched = new Set<number>();
  /** The tensors that a variable was while the tape ran. */
  readonly #versions = new Map<Variable, Set<number>>();
  /** What it noted before it was entered again. */
  readonly #former: Section[] = [];
  /** The variables that it had watched when it was used up. */
  #known: readonly Variable[] = [];
  #recording: Recording | undefined;
  #outer: Recording | undefined;
  #first = 0;
  #last: number | undefined;
  #isUsed = false;

  constructor({ persistent = false, watchAccessedVariables = true }: TapeOptions = {}) {
    this.#persistent = persistent;
    this.#watchesVariables = watchAccessedVariables;
  }

  /** `__enter__`; what it noted before stays noted. @throws ValueError if it runs already. */
  start(): void {
    if (this.#recording !== undefined && this.#last === undefined)
      throw valueError(
        'Tape is still recording, This can happen if you try to re-enter an already-active tape.',
      );
    if (this.#recording !== undefined)
      this.#former.push({ recording: this.#recording, first: this.#first, last: this.#last });
    this.#outer = running;
    this.#recording = running = Recording.start(running);
    this.#first = this.#recording.steps.length;
    this.#last = undefined;
    this.#isUsed = false;
    session().held.add(this);
    this.#noteVariables();
  }

  /** `__exit__`. @throws ValueError if it does not run. */
  stop(): void {
    if (this.#recording === undefined || this.#last !== undefined)
      throw valueError('Tape is not recording.');
    this.#noteVariables();
    this.#last = this.#recording.steps.length;
    this.#recording.stop();
    running = this.#outer;
  }

  /** Runs `work` without noting it. */
  stopRecording<Result>(work: () => Result): Result {
    return withoutTape(work);
  }

  /** Counts changes of a tensor or a variable. */
  watch(value: unknown): void {
    for (const leaf of flatten(value)) {
      if (leaf instanceof Variable) this.#watched.add(leaf.value.id);
      else if (isEngineTensor(leaf)) this.#watched.add(leaf.id);
      else throw valueError(`Passed in object ${repr(leaf)} of type ${typeof leaf}, not a tensor.`);
    }
  }

  /**
   * The gradients of the targets' sum with respect to each source, in the sources' structure; null for a source that has no
   * part in them. The caller disposes them.
   * @throws RuntimeError for a second call of a tape that is not persistent, ValueError for gradients of a wrong shape.
   */
  gradient(
    target: unknown,
    sources: unknown,
    options: GradientOptions = {},
  ): Nested<tf.Tensor | null> {
    const back = this.#sender(sources);
    let found: (tf.Tensor | null)[] = [];
    tf.tidy(() => {
      found = back(seedsOf(target, options.outputGradients ?? null));
      return found.filter((each) => each !== null);
    });
    this.#finish();
    const shapes = flatten(sources).map((source) => valueOf(source));
    const filled = found.map((gradient, index) =>
      gradient === null && options.unconnected === 'zero'
        ? tf.zerosLike(shapes[index] ?? tf.scalar(0))
        : gradient,
    );
    return packAs(sources, filled);
  }

  /**
   * Sends several gradients of the target back, one after the other, each of the target's shape: a list with the gradients of
   * the sources for each of them. The caller disposes them.
   * @throws RuntimeError for a second call of a tape that is not persistent.
   */
  sendEach(
    target: tf.Tensor,
    sources: unknown,
    gradients: readonly tf.Tensor[],
  ): (tf.Tensor | null)[][] {
    const back = this.#sender(sources);
    const found = gradients.map((gradient) => back(seedsOf(target, gradient)));
    this.#finish();
    return found;
  }

  /** Forgets what it has noted and goes on. @throws ValueError if it does not run. */
  reset(): void {
    if (this.#recording === undefined) throw valueError('Tape is not recording.');
    this.dispose();
    this.start();
  }

  /** `watched_variables`: those that learn and were there while the tape ran. */
  get watchedVariables(): readonly Variable[] {
    if (this.#recording === undefined) return this.#known;
    return [...this.#versions.keys()].filter(({ trainable }) => trainable);
  }

  /** How gradients of the targets go back to the sources, as far as they were noted. */
  #sender(sources: unknown): (seeds: ReadonlyMap<number, tf.Tensor>) => (tf.Tensor | null)[] {
    const last: Section = { recording: this.#claim(), first: this.#first, last: this.#last };
    const ids = flatten(sources).map((source) => this.#idsOf(source));
    const watched = new Set([...this.#watched, ...this.#variableIds()]);
    const steps = [...this.#former, last].flatMap((part) =>
      part.recording.steps.slice(part.first, part.last),
    );
    return (seeds) => {
      const gradients = backpropagate(steps, { seeds, watched });
      return ids.map((each) => sum(each.flatMap((id) => gradients.get(id) ?? [])));
    };
  }

  #finish(): void {
    if (this.#persistent || this.#last === undefined) return;
    this.#known = this.watchedVariables;
    this.dispose();
  }

  /** Releases what it has noted. */
  dispose(): void {
    if (this.#recording === undefined) return;
    if (this.#last === undefined) this.stop();
    for (const { recording } of this.#former.splice(0)) recording.release();
    this.#recording.release();
    this.#recording = undefined;
    this.#versions.clear();
    this.#watched.clear();
    session().held.delete(this);
  }

  #claim(): Recording {
    if (this.#isUsed && !this.#persistent)
      throw new KerasError(
        'RuntimeError',
        'A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)',
      );
    if (this.#recording === undefined)
      throw valueError('GradientTape.gradient: nothing was recorded.');
    this.#isUsed = true;
    return this.#recording;
  }

  #noteVariables(): void {
    for (const held of session().held) {
      if (!(held instanceof Variable)) continue;
      const versions = this.#versions.get(held) ?? new Set();
      this.#versions.set(held, versions.add(held.value.id));
    }
  }

  /** A variable stands for every tensor that it has been while the tape ran. */
  #idsOf(source: unknown): number[] {
    const { id } = valueOf(source);
    if (!(source instanceof Variable)) return [id];
    return [...new Set([...(this.#versions.get(source) ?? []), id])];
  }

  #variableIds(): number[] {
    if (!this.#watchesVariables) return [];
    return [...this.#versions].flatMap(([{ trainable }, ids]) => (trainable ? [...ids] : []));
  }
}

function sum(gradients: readonly tf.Tensor[]): tf.Tensor | null {
  const [first, ...others] = gradients;
  if (first === undefined) return null;
  return others.reduce<tf.Tensor>((total, each) => tf.add(total, each), tf.clone(first));
}
