import { deserialize } from '../base/construct.js';
import {
  isConfigured,
  isSaved,
  serialize,
  type Saved,
  type Serializable,
} from '../base/serializable.js';
import { session, type ObjectKind } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { reviveFunction } from '../base/unknown-name.js';
import { isDictionary, mapLeaves } from '../graph/nested.js';
import { lossFunctions } from '../losses/index.js';
import { PairFunction } from '../losses/pair-function.js';
import { metricFunctions } from '../metrics/index.js';

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
  const name = nameOfFunction(value);
  return name === undefined
    ? (value ?? null)
    : { module: 'builtins', class_name: 'function', config: name, registered_name: 'function' };
}

/** The name of a function, or of a class that stands where a function may. */
function nameOfFunction(value: unknown): string | undefined {
  if (value instanceof PairFunction) return value.name;
  if (typeof value !== 'function') return undefined;
  return (value as Partial<Serializable>).className ?? value.name;
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
  if (isSaved(value)) return loadSaved(kind, value);
  if (Array.isArray(value)) return value.map((item) => load(kind, item));
  if (!isDictionary(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, load(kind, item)]));
}

/** Functions, and classes in their place, are found again by their names. */
function loadSaved(kind: ObjectKind, saved: Saved): unknown {
  const config: unknown = saved.config;
  if (typeof config !== 'string') return deserialize(kind, saved);
  const functions: Readonly<Record<string, unknown>> =
    kind === 'loss' ? lossFunctions : metricFunctions;
  if (Object.hasOwn(session().classes[kind], config)) return config;
  return functions[config] ?? reviveFunction(saved, config);
}
