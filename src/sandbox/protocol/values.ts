import * as z from 'zod';
import { listOf, listWhere } from './list-of.js';

/** What one message may hold at most. */
export const most = {
  bytes: 2_147_483_648,
  characters: 16_777_216,
  handles: 1_048_576,
  items: 33_554_432,
  files: 4096,
  cells: 65_536,
  /** As deep as Python can follow a list of lists. */
  depth: 1000,
} as const;

export const place = z.int().min(0).max(most.bytes);
export const text = z.string().max(most.characters);
export const name = z.string().max(4096);
const sizes = listOf(place, 32);
const isText = (given: unknown): boolean =>
  typeof given === 'string' && given.length <= most.characters;

/** Numbers lie in the frame's body, from `at`; texts and nested values in the header. */
const arrayValue = z.strictObject({
  kind: z.literal('array'),
  shape: sizes,
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
  shape: sizes,
  items: listWhere<string>(isText, most.items),
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
  /** The module of its class, unless it is the program itself. */
  module: name.optional(),
  /** The parameters of a function, or of an object's `call`; null where Python does not tell. */
  parameters: listOf(
    z.strictObject({
      name,
      kind: z.enum(['plain', 'keyword', 'args', 'kwargs']),
      optional: z.boolean(),
    }),
    256,
  ).nullable(),
  /** The methods that the program's class defines. */
  methods: listOf(name, 1024),
});

const step = z.int().min(-most.bytes).max(most.bytes);

/** One thing that the program did with a part of a data set. */
const lazyStep = z.union([
  z.tuple([z.literal('reshape'), sizes]),
  z.tuple([z.literal('astype'), name]),
  z.tuple([z.enum(['divide', 'subtract', 'add', 'multiply']), z.number()]),
  z.tuple([z.literal('slice'), place, step, place]),
  z.tuple([z.literal('one_hot'), place, name]),
  z.tuple([z.literal('expand_dims'), z.int().min(0).max(32)]),
]);

/** A part of a data set, and what the program did with it: the numbers never were in Python. */
const lazyValue = z.strictObject({
  kind: z.literal('lazy'),
  source: name,
  steps: listOf(lazyStep, 64),
  shape: sizes,
  dtype: name,
});

/** What is between the brackets of a value is looked at on its own. */
const inner = z.unknown();

/** A value without those inside it. */
const outermost = z.discriminatedUnion('kind', [
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
    shape: listOf(place.nullable(), 32).optional(),
    dtype: name.optional(),
  }),
  z.strictObject({ kind: z.literal('name'), path: name }),
  z.strictObject({ kind: z.literal('slice'), start: inner, stop: inner, step: inner }),
  z.strictObject({ kind: z.literal('ellipsis') }),
  z.strictObject({ kind: z.literal('list'), items: z.array(inner) }),
  z.strictObject({ kind: z.literal('tuple'), items: z.array(inner) }),
  z.strictObject({ kind: z.literal('dict'), entries: z.array(inner) }),
  programValue,
  lazyValue,
]);

type Outermost = z.infer<typeof outermost>;

/** Whether it is a value, up to the first part of it that is none. */
function isValue(given: unknown, depth = 0): boolean {
  if (given === null || typeof given === 'boolean') return true;
  if (typeof given === 'number') return Number.isFinite(given);
  if (typeof given === 'string') return isText(given);
  const known = depth < most.depth ? outermost.safeParse(given) : undefined;
  return known?.success === true && insideOf(known.data).every((each) => isValue(each, depth + 1));
}

/** The values in a value; what is no entry of a dictionary is no value either. */
function insideOf(value: Outermost): readonly unknown[] {
  if (value.kind === 'list' || value.kind === 'tuple') return value.items;
  if (value.kind === 'slice') return [value.start, value.stop, value.step];
  if (value.kind !== 'dict') return [];
  return value.entries.map((each) => (isEntry(each) ? each[1] : undefined));
}

const isEntry = (given: unknown): given is readonly [string, unknown] =>
  Array.isArray(given) && given.length === 2 && isText(given[0]);

export const value = z.custom<Value>((given) => isValue(given), 'no value of Python');
