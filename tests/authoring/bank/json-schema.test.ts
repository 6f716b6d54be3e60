import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import test from 'ava';
import { parse } from 'yaml';
import { bankJsonSchema, topicsJsonSchema } from '../../../src/authoring/bank/json-schema.js';

// A schema that refers to another and narrows it has no type of its own: that is sound, so strictTypes is off.
const ajv = new Ajv({ strict: true, strictTypes: false });
const isBank = ajv.compile(bankJsonSchema());
const isTopics = ajv.compile(topicsJsonSchema());

const read = (...names: string[]): unknown => parse(readFileSync(path.join(...names), 'utf8'));

const bankFiles = readdirSync('question-bank', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .filter((name) => name !== 'topics.yaml' && !name.startsWith('blueprints'))
  .toSorted();

test('all files of the question bank fit the schema', (t) => {
  t.true(bankFiles.length > 20);
  t.deepEqual(
    bankFiles.filter((name) => !isBank(read('question-bank', name))),
    [],
  );
});

test('the list of topics fits its schema', (t) => {
  t.true(isTopics(read('question-bank', 'topics.yaml')));
});

test('an item of every kind fits, and so does an empty file', (t) => {
  t.true(isBank(read('tests/authoring/bank/fixtures/sound/every-kind.yaml')));
  t.true(isBank(null));
});

const broken = 'tests/authoring/bank/fixtures/broken';
for (const name of [
  'kind-of-generated',
  'missing-key',
  'missing-kind',
  'out-of-range',
  'several-problems',
  'unknown-generator',
  'unknown-key',
  'unknown-kind',
  'unknown-parameter',
  'wrong-kind',
  'wrong-parameter',
  'wrong-type',
  'wrong-type-file',
  'wrong-type-item',
  'wrong-value',
  'wrong-value-form',
])
  test(`the broken bank ${name} does not fit`, (t) => {
    t.false(isBank(read(broken, `${name}.yaml`)));
  });

for (const name of [
  'rubric-sum',
  'same-options',
  'unknown-enemy',
  'unknown-topic',
  'numbers-differ',
])
  test(`what only lint can see, ${name}, fits`, (t) => {
    t.true(isBank(read(broken, `${name}.yaml`)));
  });

test('broken topics do not fit', (t) => {
  t.false(isTopics(read(broken, 'topics-with-problems', 'topics.yaml')));
});

/** A JSON Schema as plain data, as far as these tests look into it. */
interface Plain {
  readonly $ref?: string;
  readonly allOf?: readonly Plain[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Plain>>;
  readonly definitions?: Readonly<Record<string, Plain>>;
}

const plain = JSON.parse(JSON.stringify(bankJsonSchema())) as Plain;

/** All schemas within a schema. */
const within = (value: unknown): Plain[] =>
  value === null || typeof value !== 'object'
    ? []
    : [value, ...Object.values(value).flatMap(within)];

/** The description that an editor finds, itself or behind references. */
function descriptionOf(schema: Plain): string | undefined {
  if (schema.description !== undefined) return schema.description;
  const target = schema.$ref && plain.definitions?.[schema.$ref.replace('#/definitions/', '')];
  return [...(target ? [target] : []), ...(schema.allOf ?? [])].map(descriptionOf).find(Boolean);
}

test('every key of every form of item has a description', (t) => {
  const items = within(plain).filter(({ properties }) => properties && 'difficulty' in properties);
  t.true(items.length > 8);
  for (const { properties = {} } of items)
    for (const [name, schema] of Object.entries(properties)) t.truthy(descriptionOf(schema), name);
});

test('no reference hides a neighbour, as draft 7 would have it', (t) => {
  const hiding = within(plain).filter(
    (schema) => '$ref' in schema && Object.keys(schema).length > 1,
  );
  t.deepEqual(hiding, []);
});
