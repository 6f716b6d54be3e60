import * as z from 'zod';
import { constructKinds, type SourceFacts } from '../source-facts.js';
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

const construct = z.strictObject({ kind: z.enum(constructKinds), name, ...place });

/** What a program's text says, as Python sends it. */
export const sourceFacts: z.ZodType<SourceFacts> = z.strictObject({
  calls: listOf(call, mostFacts),
  constructs: listOf(construct, mostFacts),
  names: listOf(z.strictObject({ path: name, line }), mostFacts),
});
