import type { Random } from '../../util/random.js';
import { construct } from '../base/construct.js';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { str } from '../base/repr.js';
import { classOf } from '../base/serializable.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawNormal, drawTruncatedNormal, drawUniform } from '../random/draw.js';
import { fansOf, type FanAxes } from './fans.js';
import { scaledShape } from './given-shape.js';
import type { Initializer } from './initializer.js';
import { RandomInitializer, seedParameter } from './random-initializer.js';

/** Standard deviation of a normal distribution that is cut at two standard deviations. */
const truncatedDeviation = 0.87962566103423978;

export const modes = ['fan_in', 'fan_out', 'fan_avg'] as const;
export type Mode = (typeof modes)[number];
export const distributions = ['uniform', 'truncated_normal', 'untruncated_normal'] as const;
export type Distribution = (typeof distributions)[number];

/** What variance the values have, and how they are distributed. */
export interface Scaling {
  readonly scale: number;
  readonly mode: Mode;
  readonly distribution: Distribution;
}

/** The parameters for layers that know which axes are inputs and outputs. */
export const axesParameters: readonly Parameter[] = [
  { name: 'input_axes', default: null },
  { name: 'output_axes', default: null },
];

/** Values whose variance is `scale` divided by the number of inputs, outputs or their mean. */
export abstract class ScaledInitializer extends RandomInitializer {
  protected abstract readonly scaling: Scaling;
  readonly #axes: Arguments;

  constructor(args: Arguments) {
    super(args);
    this.#axes = { input_axes: args.input_axes ?? null, output_axes: args.output_axes ?? null };
  }

  override readShape(given: unknown): FullShape {
    return scaledShape(given);
  }

  protected override fill(random: Random, shape: FullShape, size: number): Float32Array {
    const deviation = this.#deviation(shape);
    const limit = Math.sqrt(3) * deviation;
    switch (this.scaling.distribution) {
      case 'uniform':
        return drawUniform(random, size, -limit, limit);
      case 'truncated_normal':
        return drawTruncatedNormal(random, size, 0, deviation / truncatedDeviation);
      case 'untruncated_normal':
        return drawNormal(random, size, 0, deviation);
    }
  }

  #deviation(shape: FullShape): number {
    const { scale, mode } = this.scaling;
    return Math.sqrt(scale / Math.max(1, countOf(shape, mode, this.fanAxes)));
  }

  protected override evenBounds(shape: FullShape): readonly [number, number] | undefined {
    if (this.scaling.distribution !== 'uniform') return undefined;
    const limit = Math.sqrt(3) * this.#deviation(shape);
    return [-limit, limit];
  }

  /** Null where the last two axes count. */
  get fanAxes(): FanAxes | null {
    const { input_axes: input, output_axes: output } = this.#axes;
    return Array.isArray(input) && Array.isArray(output)
      ? { input: input as number[], output: output as number[] }
      : null;
  }

  /** The same with other axes; the seed stays, so that the choice of axes does not change what is drawn. */
  withAxes({ input, output }: FanAxes): Initializer {
    const config = { ...this.getConfig(), seed: this.seed, input_axes: input, output_axes: output };
    return construct(classOf(this), [], config) as Initializer;
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), ...this.#axes };
  }
}

function countOf(shape: FullShape, mode: Mode, axes: FanAxes | null): number {
  const { fanIn, fanOut } = fansOf(shape, axes);
  const counts = { fan_in: fanIn, fan_out: fanOut, fan_avg: (fanIn + fanOut) / 2 };
  return counts[mode];
}

/** The general form, with scale, mode and distribution as arguments. */
export class VarianceScaling extends ScaledInitializer {
  static override readonly className = 'VarianceScaling';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'scale', default: float(1) },
    { name: 'mode', default: 'fan_in' },
    { name: 'distribution', default: 'truncated_normal' },
    seedParameter,
    ...axesParameters,
  ];
  protected override readonly scaling: Scaling;
  readonly #scale: unknown;

  /** @throws ValueError for a scale that is not positive, and for an unknown mode or distribution. */
  constructor(args: Arguments) {
    super(args);
    this.#scale = args.scale;
    this.scaling = readScaling(args);
  }

  override getConfig(): Arguments {
    const { seed, ...axes } = super.getConfig();
    const { mode, distribution } = this.scaling;
    return { seed, scale: this.#scale, mode, distribution, ...axes };
  }
}

function readScaling({ scale, mode, distribution }: Arguments): Scaling {
  if (!(Number(scale) > 0))
    throw valueError(`Argument \`scale\` must be positive float. Received: scale=${str(scale)}`);
  const lower = str(distribution).toLowerCase();
  return {
    scale: Number(scale),
    mode: oneOf(modes, mode, 'mode'),
    distribution: oneOf(
      distributions,
      lower === 'normal' ? 'truncated_normal' : lower,
      'distribution',
    ),
  };
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown, what: string): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw valueError(
    `Invalid \`${what}\` argument: ${str(value)}. Please use one of {${names.map((name) => `'${name}'`).join(', ')}}`,
  );
}
