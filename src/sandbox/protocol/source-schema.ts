import * as z from 'zod';
import type { SourceFacts } from '../source-facts.js';
import { listOf } from './list-of.js';
import { name, text } from './values.js';

export const line = z.int().min(1);

/** What a list of facts may hold at most: Python tells of no longer text. */
const mostFacts = 20_000;

const place = { line, column: z.int().min(1) };

const call = z.strictObject({
  name,
  path: name,
  ...place,
  endLine: line,
  positional: listOf(text, 4096),
  keywords: z.record(name, text),
});

const kinds = [
  'for',
  'while',
  'if',
  'function',
  'class',
  'lambda',
  'comprehension',
  'try',
  'with',
  'import',
  'operator',
  'assert',
] as const;

const construct = z.strictObject({ kind: z.enum(kinds), name, ...place });

/** What a program's text says, as Python sends it. */
export const sourceFacts: z.ZodType<SourceFacts> = z.strictObject({
  calls: listOf(call, mostFacts),
  constructs: listOf(construct, mostFacts),
  names: listOf(z.strictObject({ path: name, line }), mostFacts),
});
