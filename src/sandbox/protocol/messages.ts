import * as z from 'zod';

/**
 * All that crosses the line between gradpaper and the process that runs a program, in both directions. The process is not
 * trusted: what it sends is checked by these schemas before anything looks at it. The two take turns: whoever has asked waits,
 * and answers what the other asks in the meantime, so that questions lie inside each other like brackets.
 */
export const protocolVersion = 1;

/** What one message may hold at most. */
const most = { bytes: 2_147_483_648, characters: 16_777_216, handles: 1_048_576 } as const;

const place = z.int().min(0).max(most.bytes);
const text = z.string().max(most.characters);
const name = z.string().max(4096);

/** Numbers lie in the frame's body, from `at`; texts and nested values in the header. */
const arrayValue = z.strictObject({
  kind: z.literal('array'),
  shape: z.array(z.int().min(0).max(most.bytes)).max(32),
  dtype: z.enum([
    'bool',
    'int8',
    'int16',
    'int32',
    'int64',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'float16',
    'float32',
    'float64',
  ]),
  at: place,
  bytes: place,
});

const stringsValue = z.strictObject({
  kind: z.literal('strings'),
  shape: z.array(z.int().min(0)).max(32),
  items: z.array(text),
});

/** A value of Python's. */
export type Value =
  | null
  | boolean
  | number
  | string
  | { readonly kind: 'float'; readonly value: number | 'nan' | 'inf' | '-inf' }
  | { readonly kind: 'int'; readonly digits: string }
  | z.infer<typeof arrayValue>
  | z.infer<typeof stringsValue>
  /** Something that lives with the engine; its type and what Python prints for it are told by the engine. */
  | {
      readonly kind: 'handle';
      readonly id: number;
      readonly type?: string | undefined;
      readonly base?: string | undefined;
      readonly repr?: string | undefined;
    }
  | { readonly kind: 'name'; readonly path: string }
  /** A part of an index. */
  | { readonly kind: 'slice'; readonly start: Value; readonly stop: Value; readonly step: Value }
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly Value[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [string, Value])[] }
  | z.infer<typeof programValue>
  | z.infer<typeof lazyValue>;

/** A function or an object that the program has written: the engine calls it back by its number. */
const programValue = z.strictObject({
  kind: z.literal('program'),
  id: z.int().min(0),
  /** Its `__name__`, or that of its class. */
  name,
  /** The name under which its class is registered, if it is. */
  registered: name.optional(),
  /** The parameters of a function, or of an object's `call`; null where Python does not tell. */
  parameters: z
    .array(
      z.strictObject({
        name,
        kind: z.enum(['plain', 'keyword', 'args', 'kwargs']),
        optional: z.boolean(),
      }),
    )
    .max(256)
    .nullable(),
  /** The methods that the program's class defines. */
  methods: z.array(name).max(1024),
});

/** A part of a data set, and what the program did with it: the numbers never were in Python. */
const lazyValue = z.strictObject({
  kind: z.literal('lazy'),
  source: name,
  steps: z.array(z.tuple([name]).rest(z.unknown())).max(64),
  shape: z.array(z.int().min(0)).max(32),
  dtype: name,
});

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    text,
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('float'),
        value: z.union([z.number(), z.enum(['nan', 'inf', '-inf'])]),
      }),
      z.strictObject({ kind: z.literal('int'), digits: z.string().regex(/^-?\d{1,4300}$/) }),
      arrayValue,
      stringsValue,
      z.strictObject({
        kind: z.literal('handle'),
        id: z.int(),
        type: name.optional(),
        base: name.optional(),
        repr: text.optional(),
        shape: z.array(z.int().min(0).nullable()).max(32).optional(),
        dtype: name.optional(),
      }),
      z.strictObject({ kind: z.literal('name'), path: name }),
      z.strictObject({ kind: z.literal('slice'), start: value, stop: value, step: value }),
      z.strictObject({ kind: z.literal('ellipsis') }),
      z.strictObject({ kind: z.literal('list'), items: z.array(value) }),
      z.strictObject({ kind: z.literal('tuple'), items: z.array(value) }),
      z.strictObject({ kind: z.literal('dict'), entries: z.array(z.tuple([text, value])) }),
      programValue,
      lazyValue,
    ]),
  ]),
);

/** A call's arguments. */
const args = {
  positional: z.array(value).max(4096),
  keywords: z.array(z.tuple([name, value])).max(4096),
};

/** What a program asks of the engine. */
const request = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('get'), target: value, name }),
  z.strictObject({ kind: z.literal('set'), target: value, name, value }),
  z.strictObject({ kind: z.literal('call'), target: value, name: name.optional(), ...args }),
  z.strictObject({ kind: z.literal('read'), target: value }),
]);

/** How a program ended that did not end by itself: a Python exception that nobody caught. */
const raised = z.strictObject({
  type: name,
  message: text,
  /** The line of the program where it happened; null if it was in none of them. */
  line: z.int().min(1).nullable(),
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
  /** `released`: handles that the program no longer holds. */
  z.strictObject({
    type: z.literal('request'),
    request,
    released: z.array(z.int()).max(most.handles),
  }),
  /** The answer to a call-back. */
  z.strictObject({ type: z.literal('returned'), value }),
  /** The call-back raised; the exception waits in the process until it comes back as `raised` with this number. */
  z.strictObject({ type: z.literal('threw'), error: name, message: text, id: z.int().min(0) }),
  z.strictObject({
    type: z.literal('ended'),
    raised: raised.nullable(),
    /** What it has plotted, as our matplotlib records it; empty unless figures were asked for. */
    figures: z.array(z.record(name, z.unknown())).max(256),
    files: z.array(file).max(4096),
  }),
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
    stdin: text,
    seed: z.int().min(0).max(4_294_967_295),
    files: z.array(file).max(4096),
    plots: z.boolean(),
    keep: z.boolean(),
  }),
  z.strictObject({ type: z.literal('value'), value, warnings: z.array(text) }),
  z.strictObject({
    type: z.literal('raised'),
    error: name,
    message: text,
    warnings: z.array(text),
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
  z.strictObject({ type: z.literal('forget'), ids: z.array(z.int()) }),
]);

export type FromProgram = z.infer<typeof fromProgram>;
export type ToProgram = z.infer<typeof toProgram>;
export type Raised = z.infer<typeof raised>;
