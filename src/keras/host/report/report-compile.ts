import { Float } from '../../base/float.js';
import { isSaved } from '../../base/serializable.js';
import type { Arguments } from '../../base/signature.js';
import { isDictionary } from '../../graph/nested.js';
import type { CompileReport, NamesReport } from './report.js';

/** Describes how a model was compiled, from what a saved model would hold; null if it was not. */
export function reportCompile(config: Arguments): CompileReport | null {
  if (Object.keys(config).length === 0) return null;
  const { optimizer, loss, metrics, weighted_metrics: weighted } = config;
  return {
    optimizer: isSaved(optimizer) ? optimizer.class_name : null,
    learningRate: isSaved(optimizer) ? rateOf(optimizer.config.learning_rate) : null,
    loss: namesOf(loss),
    metrics: [...flatNames(namesOf(metrics)), ...flatNames(namesOf(weighted))],
  };
}

function rateOf(rate: unknown): CompileReport['learningRate'] {
  if (isSaved(rate)) return { schedule: rate.class_name, config: plain(rate.config) };
  const value = plain(rate);
  return typeof value === 'number' ? asWritten(value) : null;
}

/** Keras keeps the rate in single precision: the shortest number that becomes it is what the program wrote. */
function asWritten(value: number): number {
  const short = Number(value.toPrecision(7));
  return Math.fround(short) === value ? short : value;
}

/** The names of what was given, in its structure. */
function namesOf(value: unknown): NamesReport {
  if (typeof value === 'string') return value;
  if (isSaved(value)) return nameOf(value.class_name, value.config);
  if (Array.isArray(value)) return value.map(namesOf);
  if (isDictionary(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, namesOf(item)]));
  return null;
}

/** Functions are saved as objects of the class `function` whose configuration is their name. */
const nameOf = (className: string, config: unknown): string =>
  className === 'function' && typeof config === 'string' ? config : className;

function flatNames(names: NamesReport): string[] {
  if (names === null) return [];
  return typeof names === 'string' ? [names] : Object.values(names).flatMap(flatNames);
}

/** Nothing but data: what can go to another thread. */
function plain(value: unknown): unknown {
  if (value instanceof Float) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (isDictionary(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return ['number', 'string', 'boolean'].includes(typeof value) ? value : null;
}
