import type { Random } from '../../util/random.js';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { writeShape } from '../base/repr.js';
import { sizeOf, type FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawOrthonormal } from '../random/draw-orthonormal.js';
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

  protected override fill(random: Random, shape: FullShape): Float32Array {
    if (shape.length < 2)
      throw valueError(
        'The tensor to initialize must be at least two-dimensional. ' +
          `Received: shape=${writeShape(shape)} of rank ${shape.length}.`,
      );
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
