import type { ObjectEvidence, Plain } from '../../../keras/inspect/evidence.js';
import { isList, isRecord } from '../../../keras/inspect/plain-values.js';

/** A value as Python writes it; an object of Keras by its class and what is set in it. */
export function sayPlain(value: Plain): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return sayNumber(value);
  if (typeof value === 'string') return `'${value}'`;
  if (isList(value)) return `(${value.map(sayPlain).join(', ')}${value.length === 1 ? ',' : ''})`;
  return sayRecord(value);
}

/** Without the digits that float32 has added: 0.001 for 0.0010000000474974513. */
export const sayNumber = (value: number): string => String(Number(value.toPrecision(6)));

function sayRecord(value: Readonly<Record<string, Plain>>): string {
  if (typeof value.class_name === 'string')
    return sayObject({
      class: value.class_name,
      config: isRecord(value.config) ? value.config : {},
    });
  if (typeof value.name === 'string') return `'${value.name}'`;
  const parts = Object.entries(value).map(([name, part]) => `'${name}': ${sayPlain(part)}`);
  return `{${parts.join(', ')}}`;
}

/** `Adam(learning_rate=0.001)`: what is not None or the name is written. */
export function sayObject({ class: name, config }: ObjectEvidence): string {
  const parts = Object.entries(config)
    .filter(([key, value]) => key !== 'name' && key !== 'dtype' && value !== null)
    .map(([key, value]) => `${key}=${sayPlain(value)}`);
  return `${name}(${parts.join(', ')})`;
}

/** `(None, 28, 28, 1)`; a question mark where it is not known. */
export const sayShape = (shape: readonly (number | null)[] | null): string =>
  shape === null ? '?' : sayPlain([...shape]);
