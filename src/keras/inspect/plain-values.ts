import type { Plain } from './evidence.js';

export type PlainRecord = Readonly<Record<string, Plain>>;

export const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

export const isRecord = (value: Plain | undefined): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
