import * as z from 'zod';
import { listOf, listWhere } from './list-of.js';
import { line, sourceFacts } from './source-schema.js';
import { most, name, place, text, value } from './values.js';

/**
 * All that crosses the line between gradpaper and the process that runs a program, in both directions. The process is not
 * trusted: what it sends is checked by these schemas before anything looks at it. The two take turns: whoever has asked waits,
 * and answers what the other asks in the meantime, so that questions lie inside each other like brackets.
 */
export const protocolVersion = 1;

/** A call's arguments. */
const args = {
  positional: listOf(value, 4096),
  keywords: listOf(z.tuple([name, value]), 4096),
};

const call = z.strictObject({
  kind: z.literal('call'),
  target: value,
  name: name.optional(),
  ...args,
  /** The line of the program from which it calls. */
  line: line.optional(),
});

/** What a program asks of the engine. */
const request = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('get'), target: value, name }),
  z.strictObject({ kind: z.literal('set'), target: value, name, value }),
  call,
  z.strictObject({ kind: z.literal('read'), target: value }),
  /** Nothing, but that the errands are to be done. */
  z.strictObject({
    kind: z.literal('release'),
    ids: listWhere<number>(Number.isSafeInteger, most.handles),
  }),
]);

/** How a program ended that did not end by itself: a Python exception that nobody caught. */
const raised = z.strictObject({
  type: name,
  message: text,
  /** The line of the program where it happened; null if it was in none of them. */
  line: line.nullable(),
  /** What Python prints, the program's own lines only. */
  traceback: text,
  /** Whether the program asked for something that gradpaper does not carry: our fault, not the program's. */
  unsupported: name.nullable(),
});

const file = z.strictObject({ path: name, at: place, bytes: place });

/** What the process sends. */
export const fromProgram = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), version: z.literal(protocolVersion), python: name }),
  z.strictObject({ type: z.literal('print'), stream: z.enum(['stdout', 'stderr']), text }),
  z.strictObject({ type: z.literal('note'), text }),
  /**
   * `released`: handles that the program no longer holds. `errands`: calls that are made before, since nobody waits for what they
   * give; `as` is a number below zero by which the program will speak of it.
   */
  z.strictObject({
    type: z.literal('request'),
    request,
    released: listWhere<number>(Number.isSafeInteger, most.handles).optional(),
    errands: listOf(z.strictObject({ call, as: z.int().max(-1).optional() }), 1024).optional(),
  }),
  /** The answer to a call-back. */
  z.strictObject({ type: z.literal('returned'), value }),
  /** The call-back raised; the exception waits in the process until it comes back as `raised` with this number. */
  z.strictObject({ type: z.literal('threw'), error: name, message: text, id: z.int().min(0) }),
  /** What the program's text says; null where it cannot be read. The first message after the start, where it is wanted. */
  z.strictObject({ type: z.literal('source'), facts: sourceFacts.nullable() }),
  z.strictObject({
    type: z.literal('ended'),
    raised: raised.nullable(),
    /** What it has plotted, as our matplotlib records it; empty unless figures were asked for. */
    figures: listOf(z.record(name, z.unknown()), 256),
    files: listOf(file, most.files),
  }),
  /** What a function of the program gave that was called after its end; what it raised; that there is none of that name. */
  z.strictObject({ type: z.literal('result'), value }),
  z.strictObject({ type: z.literal('failed'), raised }),
  z.strictObject({ type: z.literal('missing') }),
]);

/** What gradpaper sends. */
export const toProgram = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    version: z.literal(protocolVersion),
    /** The program's bytes as they are: Python knows how to read them. */
    source: z.strictObject({ at: place, bytes: place }),
    /** Its name in tracebacks. */
    file: name,
    /** The lines with which the cells of a notebook begin, from 1; none for a program that is one piece. */
    cells: listOf(place, most.cells),
    stdin: text,
    seed: z.int().min(0).max(4_294_967_295),
    files: listOf(file, most.files),
    plots: z.boolean(),
    keep: z.boolean(),
    /** Whether `source` is wanted. */
    facts: z.boolean(),
    /** Whether the process stays after the program's end. */
    examine: z.boolean(),
  }),
  /** Calls a function of a program that has ended. */
  z.strictObject({ type: z.literal('invoke'), name, positional: args.positional }),
  z.strictObject({ type: z.literal('value'), value, warnings: listOf(text, most.items) }),
  z.strictObject({
    type: z.literal('raised'),
    error: name,
    message: text,
    warnings: listOf(text, most.items),
    /** The exception of a call-back that comes back, if it was one. */
    id: z.int().nullable(),
  }),
  z.strictObject({
    type: z.literal('callback'),
    target: z.int().min(0),
    name: name.optional(),
    ...args,
  }),
  /** The program has let go of these. */
  z.strictObject({
    type: z.literal('forget'),
    ids: listWhere<number>(Number.isSafeInteger, most.handles),
  }),
]);

export type FromProgram = z.infer<typeof fromProgram>;
export type ToProgram = z.infer<typeof toProgram>;
export type Raised = z.infer<typeof raised>;
