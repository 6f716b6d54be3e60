import type { Plain } from '../evidence.js';
import { isList, isRecord } from '../plain-values.js';

/** What does not change the function that a layer computes: names, number types, how weights begin and random numbers are drawn. */
const cosmetic = new Set([
  'name',
  'trainable',
  'dtype',
  'seed',
  'initializer',
  'unroll',
  'use_cudnn',
  'implementation',
  'synchronized',
  'quantization_config',
  'lora_rank',
  'lora_alpha',
  'autocast',
]);

/** A configuration without what is cosmetic, at any depth. */
export const cleanArguments = (
  config: Readonly<Record<string, Plain>>,
): Readonly<Record<string, Plain>> =>
  Object.fromEntries(
    Object.entries(config)
      .filter(([key]) => !cosmetic.has(key) && !key.endsWith('_initializer'))
      .map(([key, value]) => [key, clean(value)]),
  );

function clean(value: Plain): Plain {
  if (isList(value)) return value.map(clean);
  return isRecord(value) ? cleanArguments(value) : value;
}
