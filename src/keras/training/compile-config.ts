import { deserialize } from '../base/construct.js';
import { isConfigured, isSaved, serialize } from '../base/serializable.js';
import type { ObjectKind } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { mapLeaves } from '../graph/nested.js';

const keys = [
  'optimizer',
  'loss',
  'loss_weights',
  'metrics',
  'weighted_metrics',
  'run_eagerly',
  'steps_per_execution',
] as const;

/** What `compile` was called with, as a saved model holds it. On a CPU Keras compiles nothing just in time. */
export const saveCompileConfig = (args: Arguments): Arguments => ({
  ...Object.fromEntries(keys.map((key) => [key, mapLeaves(args[key], saveLeaf)])),
  jit_compile: false,
});

function saveLeaf(value: unknown): unknown {
  if (isConfigured(value)) return serialize(value);
  if (typeof value !== 'function') return value ?? null;
  return {
    module: 'builtins',
    class_name: 'function',
    config: value.name,
    registered_name: 'function',
  };
}

const kinds: Readonly<Record<string, ObjectKind>> = {
  optimizer: 'optimizer',
  loss: 'loss',
  metrics: 'metric',
  weighted_metrics: 'metric',
};

/** The arguments of `compile` that a saved model holds, as objects again. */
export const loadCompileConfig = (config: Arguments): Arguments =>
  Object.fromEntries(
    Object.entries(config).map(([key, value]) => {
      const kind = kinds[key];
      return [key, kind === undefined ? value : load(kind, value)];
    }),
  );

function load(kind: ObjectKind, value: unknown): unknown {
  if (isSaved(value)) return deserialize(kind, value);
  if (Array.isArray(value)) return value.map((item) => load(kind, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, load(kind, item)]));
}
