import type { Random } from '../../util/random.js';
import { typeError, valueError } from '../base/errors.js';
import { float, isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import { sizeOf, type FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawOrthonormal } from '../random/draw-orthonormal.js';
import { sizesIn } from './given-shape.js';
import { RandomInitializer, seedParameter } from './random-initializer.js';

/** Rows or columns, whichever are fewer, that are orthogonal to each other and `gain` long (Saxe et al., 2013). */
export class Orthogonal extends RandomInitializer {
  static override readonly className = 'Orthogonal';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'gain', default: float(1) },
    seedParameter,
  ];
  readonly #gain: unknown;

  constructor(args: Arguments) {
    super(args);
    this.#gain = args.gain;
  }

  override readShape(given: unknown): FullShape {
    const sizes = sizesIn(given);
    checkRank(sizes);
    if (typeof given !== 'string' && !sizes.every((size) => isNumber(size) || size === true))
      throw typeError(`Orthogonal multiplies its sizes. Received: shape=${repr(given)}`);
    return super.readShape(given);
  }

  protected override fill(random: Random, shape: FullShape): Float32Array {
    checkRank(shape);
    const rows = sizeOf(shape.slice(0, -1));
    const columns = shape.at(-1) ?? 1;
    const vectors = drawOrthonormal(random, Math.max(rows, columns), Math.min(rows, columns));
    const gain = Number(this.#gain);
    return Float32Array.from({ length: rows * columns }, (_, index) => {
      const row = Math.floor(index / columns);
      const column = index % columns;
      // The vectors are columns of a tall matrix and rows of a wide one.
      const value = rows < columns ? vectors[row]?.[column] : vectors[column]?.[row];
      return gain * (value ?? 0);
    });
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), gain: this.#gain };
  }
}

function checkRank(shape: readonly unknown[]): void {
  if (shape.length >= 2) return;
  throw valueError(
    'The tensor to initialize must be at least two-dimensional. ' +
      `Received: shape=${repr(shape, 'tuple')} of rank ${shape.length}.`,
  );
}
