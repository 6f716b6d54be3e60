import type { Arguments } from '../../src/keras/base/signature.js';
import type { StoredError } from './expected-error.js';
import type { StoredNumber } from './stored-tensor.js';

/** A short description of an array: its shape, sum, sum of squares, first and last values. */
export interface Fingerprint {
  readonly shape: readonly number[];
  readonly sum: StoredNumber;
  readonly squares: StoredNumber;
  readonly head: readonly StoredNumber[];
  readonly last: StoredNumber;
}

/** A whole training, given as Python source. */
export interface FitCase {
  readonly id: string;
  readonly data: string;
  readonly build: string;
  readonly compile?: string;
  readonly prepare?: string;
  readonly fit?: string;
  readonly callbacks?: string;
  readonly args: string;
  readonly K: number;
  readonly graph: boolean;
  readonly layers?: readonly (readonly [name: string, className: string])[];
  readonly weights_start?: readonly (Fingerprint & {
    readonly path: string;
    readonly trainable: boolean;
  })[];
  readonly to_json?: unknown;
  readonly history?: Arguments;
  readonly epochs?: readonly number[];
  readonly params?: Arguments;
  readonly after?: readonly { readonly code: string; readonly value: unknown }[];
  readonly evaluate_call?: string;
  readonly evaluate?: unknown;
  readonly evaluate_dict?: unknown;
  readonly predict?: readonly Fingerprint[];
  readonly batch_logs?: readonly (readonly Arguments[])[];
  readonly events?: readonly unknown[];
  readonly files?: Readonly<Record<string, string | null>>;
  readonly stdout?: string;
  readonly warnings?: readonly string[];
  readonly weights_end?: readonly Fingerprint[];
  readonly counts?: Readonly<Record<string, number>>;
  readonly iterations?: number;
  readonly learning_rate?: StoredNumber;
  readonly error?: StoredError;
}

/** A file of trainings. */
export interface FitFile {
  readonly cases: readonly FitCase[];
}

/** The fingerprint of an array. */
export function fingerprint(shape: readonly number[], data: ArrayLike<number>): Fingerprint {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < data.length; index++) {
    const value = data[index] ?? 0;
    sum += value;
    squares += value * value;
  }
  const head = Array.from({ length: Math.min(3, data.length) }, (_, index) => data[index] ?? 0);
  return { shape, sum, squares, head, last: data[data.length - 1] ?? null };
}
