import { valueError } from '../base/errors.js';
import { isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { f32 } from './float32.js';

/** Names that Keras 2 knew: `lr` for the learning rate, and a rate that falls with the steps. */
export const legacyParameters: readonly Parameter[] = [{ name: 'lr' }, { name: 'decay' }];

interface Legacy {
  /** What the learning rate comes from. */
  readonly rate: unknown;
  /** Keras 2's `decay`; 0 if there is none. */
  readonly decay: number;
}

/** The learning rate and its decay. @throws ValueError for `lr`, unless the session runs as Keras 2. */
export function readLegacy(args: Arguments): Legacy {
  const { keras2 } = session();
  const hasDecay = (args.decay ?? null) !== null;
  if (hasDecay && !keras2)
    session().warn('Argument `decay` is no longer supported and will be ignored.');
  if (args.lr === undefined) return { rate: args.learning_rate, decay: readDecay(args, keras2) };
  if (!keras2) throw valueError(`Argument(s) not recognized: ${repr({ lr: args.lr })}`);
  session().warn('The `lr` argument is deprecated, use `learning_rate` instead.');
  return { rate: args.lr, decay: readDecay(args, keras2) };
}

const readDecay = ({ decay }: Arguments, keras2: boolean): number =>
  keras2 && isNumber(decay) ? Number(decay) : 0;

/** The rate as Keras 2's `decay` lowers it: rate / (1 + decay · batches). */
export const decayFactor = (rate: number, decay: number, batches: number): number =>
  decay === 0 ? rate : f32(rate / f32(1 + f32(decay * batches)));
