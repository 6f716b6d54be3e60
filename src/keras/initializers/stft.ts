import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, str } from '../base/repr.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { sizesIn } from './given-shape.js';
import { Initializer } from './initializer.js';
import { readWindow, type Window } from './windows.js';

/** The waves of a short-time Fourier transform as the kernel (frame, channel, frequency) of a convolution. */
export class STFT extends Initializer {
  static override readonly className = 'STFT';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'side', default: 'real' },
    { name: 'window', default: 'hann' },
    { name: 'scaling', default: 'density' },
    { name: 'periodic', default: false },
  ];
  readonly #args: Arguments;
  readonly #window: Window | null;

  /** @throws ValueError for an unknown side, window or scaling. */
  constructor(args: Arguments) {
    super();
    checkChoice('side', args.side, ['real', 'imag']);
    checkChoice('scaling', args.scaling, [null, 'density', 'spectrum']);
    this.#args = args;
    this.#window = readWindow(args.window);
  }

  override readShape(given: unknown): FullShape {
    checkRank(sizesIn(given));
    return super.readShape(given);
  }

  override draw(shape: FullShape): tf.Tensor {
    checkRank(shape);
    const [frames = 0, channels = 0, frequencies = 0] = shape;
    const window = this.#scaledWindow(frames);
    const wave = this.#args.side === 'real' ? Math.cos : Math.sin;
    const turn = (-2 * Math.PI) / ((frequencies - 1) * 2);
    const values = Array.from({ length: frames * frequencies }, (_, index) => {
      const time = Math.floor(index / frequencies);
      return wave(turn * time * (index % frequencies)) * (window[time] ?? 1);
    });
    const kernel = tf.tensor(values, [frames, 1, frequencies], 'float32');
    if (channels === 1) return kernel;
    return tf.tidy(() => tf.clone(tf.tile(kernel, [1, channels, 1])));
  }

  #scaledWindow(length: number): number[] {
    const window = this.#window?.(length, isTruthy(this.#args.periodic));
    if (window === undefined) return Array.from({ length }, () => 1);
    const divisor = {
      density: Math.sqrt(window.reduce((sum, value) => sum + value * value, 0)),
      spectrum: window.reduce((sum, value) => sum + Math.abs(value), 0),
    }[String(this.#args.scaling)];
    return window.map((value) => value / (divisor ?? 1));
  }

  override getConfig(): Arguments {
    const { side, window, periodic, scaling } = this.#args;
    return { side, window, periodic, scaling };
  }
}

function checkChoice(name: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  throw valueError(
    `\`${name}\` of STFT must be one of ${choices.map((each) => str(each)).join(', ')}. Received: ${name}=${str(value)}`,
  );
}

function checkRank(shape: readonly unknown[]): void {
  if (shape.length !== 3)
    throw valueError(`STFT needs a shape of three sizes. Received: shape=${repr(shape, 'tuple')}`);
}
