import { valueError } from '../base/errors.js';
import { isInt, isNumber } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { str } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { readNumber, readOptional } from './numbers.js';

/** The parameters that every optimizer has behind its own, in Python's order. */
export const commonParameters: readonly Parameter[] = [
  { name: 'weight_decay', default: null },
  { name: 'clipnorm', default: null },
  { name: 'clipvalue', default: null },
  { name: 'global_clipnorm', default: null },
  { name: 'use_ema', default: false },
  { name: 'ema_momentum', default: 0.99 },
  { name: 'ema_overwrite_frequency', default: null },
  { name: 'loss_scale_factor', default: null },
  { name: 'gradient_accumulation_steps', default: null },
  { name: 'name', default: null },
];

/** The keys of the common part of a configuration, behind `name` and `learning_rate`. */
export const commonKeys = [
  'weight_decay',
  'clipnorm',
  'global_clipnorm',
  'clipvalue',
  'use_ema',
  'ema_momentum',
  'ema_overwrite_frequency',
  'loss_scale_factor',
  'gradient_accumulation_steps',
] as const;

/** What every optimizer can do besides its formula. */
export interface CommonOptions {
  readonly weightDecay: number | null;
  readonly clipNorm: number | null;
  readonly clipValue: number | null;
  readonly globalClipNorm: number | null;
  /** Whether a moving average of the weights is kept. */
  readonly useEma: boolean;
  readonly emaMomentum: number;
  /** After how many steps the weights are set to their averages. */
  readonly emaOverwriteFrequency: number | null;
  readonly lossScaleFactor: number | null;
  /** Over how many batches gradients are averaged before a step. */
  readonly accumulationSteps: number | null;
}

/** @throws ValueError as Keras does, for values that do not go together. */
export function readCommonOptions(args: Arguments): CommonOptions {
  checkAccumulation(args.gradient_accumulation_steps);
  if (isTruthy(args.use_ema)) checkAverages(args);
  checkClipping(args);
  return {
    weightDecay: readOptional(args, 'weight_decay'),
    clipNorm: readOptional(args, 'clipnorm'),
    clipValue: readOptional(args, 'clipvalue'),
    globalClipNorm: readOptional(args, 'global_clipnorm'),
    useEma: isTruthy(args.use_ema),
    emaMomentum: readNumber(args, 'ema_momentum'),
    emaOverwriteFrequency: isTruthy(args.ema_overwrite_frequency)
      ? readOptional(args, 'ema_overwrite_frequency')
      : null,
    lossScaleFactor: readOptional(args, 'loss_scale_factor'),
    accumulationSteps: readOptional(args, 'gradient_accumulation_steps') || null,
  };
}

function checkAccumulation(steps: unknown): void {
  if (!isNumber(steps) || Number(steps) === 0 || Number(steps) >= 2) return;
  throw valueError(
    `\`gradient_accumulation_steps\` must be an integer >= 2. Received: gradient_accumulation_steps=${str(steps)}`,
  );
}

function checkAverages({
  ema_momentum: momentum,
  ema_overwrite_frequency: every,
}: Arguments): void {
  if (isNumber(momentum) && (Number(momentum) > 1 || Number(momentum) < 0))
    throw valueError(
      `\`ema_momentum\` must be in the range [0, 1]. Received: ema_momentum=${str(momentum)}`,
    );
  if (isTruthy(every) && !(isInt(every) && every >= 1))
    throw valueError(
      `\`ema_overwrite_frequency\` must be an integer >= 1 or None. Received: ema_overwrite_frequency=${str(every)}`,
    );
}

function checkClipping(args: Arguments): void {
  const names = ['clipnorm', 'clipvalue', 'global_clipnorm'];
  const set = names.filter((name) => (args[name] ?? null) !== null);
  if (set.length <= 1) return;
  const received = names.map((name) => `${name}=${str(args[name])}`).join(', ');
  throw valueError(
    `Only one of \`clipnorm\`, \`clipvalue\` and \`global_clipnorm\` can be set. Received: ${received}`,
  );
}

/** The name; null where none is given. @throws ValueError for what is no text, or holds a slash. */
export function readName(name: unknown): string | null {
  if (name === null || name === undefined) return null;
  if (typeof name === 'string' && !name.includes('/')) return name;
  throw valueError(
    `Argument \`name\` must be a string and cannot contain character \`/\`. Received: name=${str(name)}`,
  );
}
