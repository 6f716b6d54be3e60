import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import test from 'ava';
import { parse } from 'yaml';
import { bankJsonSchema, topicsJsonSchema } from '../../src/authoring/bank/json-schema.js';
import { blueprintJsonSchema, examJsonSchema } from '../../src/exam/json-schemas.js';
import { drawSmall, loadSmallBank } from '../support/exam-fixtures.js';
import { leavesOf, replaced } from '../support/json-leaves.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false });
const isBlueprint = ajv.compile(blueprintJsonSchema());
const isExam = ajv.compile(examJsonSchema());
const read = (...names: string[]): unknown => parse(readFileSync(path.join(...names), 'utf8'));

const exam = await drawSmall(loadSmallBank(), {
  variants: 2,
  edits: [
    { kind: 'redraw', slot: 'q1', what: 'item' },
    { kind: 'pin', slot: 'q12', item: 'rnn.basic.c' },
  ],
});
const written: unknown = JSON.parse(JSON.stringify(exam));

for (const [name, schema] of Object.entries({
  bank: bankJsonSchema(),
  topics: topicsJsonSchema(),
  blueprint: blueprintJsonSchema(),
  exam: examJsonSchema(),
}))
  test(`schemas/${name}.schema.json is what the code makes (else: npm run schemas)`, (t) => {
    t.is(
      readFileSync(`schemas/${name}.schema.json`, 'utf8'),
      `${JSON.stringify(schema, null, 2)}\n`,
    );
  });

/** Folders whose blueprints are sound, at least in form. */
const sound = [
  'question-bank/blueprints',
  'templates/course/question-bank/blueprints',
  'tests/exam/blueprint/fixtures/sound',
  'tests/exam/selection/fixtures/impossible',
];
for (const folder of sound)
  test(`every blueprint in ${folder} fits the schema`, (t) => {
    const files = readdirSync(folder);
    t.true(files.length > 0);
    t.deepEqual(
      files.filter((file) => !isBlueprint(read(folder, file))),
      [],
    );
  });

const broken = 'tests/exam/blueprint/fixtures/broken';
for (const name of [
  'empty',
  'missing-key',
  'no-sections',
  'not-a-mapping',
  'out-of-range',
  'quarter-points',
  'unknown-key',
  'wrong-type',
  'wrong-value',
])
  test(`an editor complains about the broken blueprint ${name}`, (t) => {
    t.false(isBlueprint(read(broken, `${name}.yaml`)));
  });

for (const name of ['empty-range', 'unknown-item', 'unknown-scoring-rule', 'unknown-topic'])
  test(`what only lint can see, ${name}, fits the schema`, (t) => {
    t.true(isBlueprint(read(broken, `${name}.yaml`)));
  });

/** A JSON Schema as plain data, as far as these tests look into it. */
interface Plain {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Plain>>;
  readonly items?: Plain;
}

/** The names of all keys of a schema, those of a text's languages left out. */
const keysOf = ({ properties = {}, items }: Plain): [string, Plain][] => [
  ...Object.entries(properties).flatMap(([name, schema]): [string, Plain][] => [
    [name, schema],
    ...keysOf(schema),
  ]),
  ...(items ? keysOf(items) : []),
];

test('every key of a blueprint has a description for the editor', (t) => {
  const keys = keysOf(JSON.parse(JSON.stringify(blueprintJsonSchema())) as Plain);
  t.true(keys.length > 30);
  t.deepEqual(
    keys.filter(([, { description }]) => !description).map(([name]) => name),
    [],
  );
});

test('a drawn exam fits the schema', (t) => {
  t.true(isExam(written), ajv.errorsText(isExam.errors));
});

/** Title, place, what is put there. */
const spoilt: readonly (readonly [string, readonly (string | number)[], unknown])[] = [
  ['a number for a text', ['variants', 0, 'questions', 0, 'stem', 'zh'], 7],
  ['a question of no kind', ['variants', 0, 'questions', 0, 'kind'], 'essay'],
  ['a slot of another form', ['variants', 0, 'questions', 0, 'slot'], '7'],
  ['points in quarters', ['variants', 0, 'questions', 0, 'points'], 0.25],
  ['no variants', ['variants'], []],
  ['a variant with a small letter', ['variants', 0, 'id'], 'a'],
  ['a hash that is cut', ['hash'], exam.hash.slice(1)],
  ['a later version', ['version'], 2],
  ['another format', ['format'], 'exam'],
];
for (const [title, place, value] of spoilt)
  test(`an exam with ${title} does not fit the schema`, (t) => {
    t.true(leavesOf(written).some((leaf) => place.every((key, index) => leaf[index] === key)));
    t.false(isExam(replaced(written, place, value)));
  });
