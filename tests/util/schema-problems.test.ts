import test from 'ava';
import { z } from 'zod';
import { closedObject, localizedText, rule } from '../../src/util/schema.js';
import { schemaProblems } from '../../src/util/schema-problems.js';
import { parseYaml } from '../../src/util/yaml-document.js';

const schema = closedObject({
  count: z.int().min(1).max(9).optional(),
  open: z.number().gt(0).lt(1).optional(),
  half: z.number().multipleOf(0.5).optional(),
  word: z.enum(['single', 'multiple']).optional(),
  name: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  even: z
    .number()
    .check(
      rule((value: number) => value % 2 === 0, {
        code: 'odd',
        message: { zh: '是奇数', en: 'it is odd' },
      }),
    )
    .optional(),
  list: z.array(z.number()).min(1).max(2).optional(),
  text: localizedText.optional(),
  set: z.union([z.number(), closedObject({ min: z.number(), max: z.number() })]).optional(),
  shape: z
    .discriminatedUnion('kind', [
      closedObject({ kind: z.literal('square'), side: z.number() }),
      closedObject({ kind: z.literal('circle') }),
    ])
    .optional(),
  yes: z.boolean().optional(),
  plain: z
    .string()
    .refine((value) => value !== 'no', 'not no')
    .optional(),
});

/** YAML, and its problems as code line:column message (in English). */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['count: 3', []],
  ['count: 0', ['out-of-range 1:8 "count" should be ≥ 1, got 0']],
  ['count: 10', ['out-of-range 1:8 "count" should be ≤ 9, got 10']],
  ['count: 2.5', ['wrong-type 1:8 "count" should be a whole number, got a number: 2.5']],
  ['count: .nan', ['wrong-type 1:8 "count" should be a number, got no finite number: NaN']],
  ['count: many', ['wrong-type 1:8 "count" should be a number, got text: "many"']],
  ['count:', ['wrong-type 1:7 "count" should be a number, got nothing']],
  ['open: 0', ['out-of-range 1:7 "open" should be > 0, got 0']],
  ['open: 1', ['out-of-range 1:7 "open" should be < 1, got 1']],
  ['half: 0.7', ['wrong-value 1:7 "half" should be a multiple of 0.5, got 0.7']],
  ['word: singel', ['wrong-value 1:7 the value "singel" of "word" is not one of the allowed ones']],
  ['name: A1', ['wrong-value 1:7 the value "A1" of "name" does not have the form /^[a-z]+$/']],
  ['even: 3', ['odd 1:7 "even": it is odd']],
  ['list: []', ['out-of-range 1:7 the number of entries of "list" should be ≥ 1, got 0']],
  ['list: [1, 2, 3]', ['out-of-range 1:7 the number of entries of "list" should be ≤ 2, got 3']],
  ['list: [1, x]', ['wrong-type 1:11 "list.1" should be a number, got text: "x"']],
  ['text: {zh: 好}', ['missing-translation 1:7 the English text is missing: "text.en"']],
  ['text: {zh: 好, en: }', ['missing-translation 1:19 the English text is missing: "text.en"']],
  ["text: {zh: '', en: good}", ['missing-translation 1:12 the Chinese text is missing: "text.zh"']],
  [
    'text: two words',
    [
      'missing-translation 1:7 "text": text must be written in both languages, {zh: …, en: …} (one string is enough only for a formula, a number or code)',
    ],
  ],
  ["text: ''", ['out-of-range 1:7 the number of characters of "text" should be ≥ 1, got ""']],
  ['text: $x$', []],
  ['text: 26', ['wrong-type 1:7 "text" should be text, got a number: 26']],
  ['text: {zh: 好, en: good, de: gut}', ['unknown-key 1:25 unknown key "de"']],
  ['set: {min: 1}', ['missing-key 1:6 "set.max" is missing']],
  [
    'set: {min: 1, mx: 2}',
    ['missing-key 1:6 "set.max" is missing', 'unknown-key 1:15 unknown key "mx"'],
  ],
  ['set: x', ['wrong-type 1:6 "set" should be a number, got text: "x"']],
  [
    'shape: {kind: sqare}',
    ['wrong-value 1:15 the value "sqare" of "shape.kind" is not one of the allowed ones'],
  ],
  ['shape: {side: 3}', ['missing-key 1:8 "shape.kind" is missing']],
  ['shape: {kind: square}', ['missing-key 1:8 "shape.side" is missing']],
  ['shape: 3', ['wrong-type 1:8 "shape" should be a mapping (key: value), got a number: 3']],
  ["yes: 'true'", ['wrong-type 1:6 "yes" should be true or false, got text: "true"']],
  ['plain: no', ['wrong-value 1:8 the value "no" of "plain" is not allowed (not no)']],
  [
    'cuont: 3\nwrod: x',
    ['unknown-key 1:1 unknown key "cuont"', 'unknown-key 2:1 unknown key "wrod"'],
  ],
  ['[1]', ['wrong-type 1:1 this part should be a mapping (key: value), got a list: [1]']],
];

for (const [yaml, expected] of cases)
  test(`${yaml.replace('\n', ' / ')} has ${expected.length === 0 ? 'no problems' : expected.join(' and ')}`, (t) => {
    const document = parseYaml(yaml, 'a.yaml');
    const problems = schemaProblems(document, schema.safeParse(document.value).error?.issues ?? []);
    t.deepEqual(
      problems.map(
        ({ code, position, message }) =>
          `${code} ${position?.line}:${position?.column} ${message.en}`,
      ),
      expected,
    );
    for (const { message } of problems) {
      t.regex(message.zh, /\p{Script=Han}/u);
      t.notRegex(message.zh, /undefined/);
    }
  });

test('words that are nearly right and texts without quotes come with advice', (t) => {
  const adviceFor = (yaml: string) => {
    const document = parseYaml(yaml, 'a.yaml');
    return schemaProblems(document, schema.safeParse(document.value).error?.issues ?? [])[0]?.advice
      ?.en;
  };
  t.is(adviceFor('word: singel'), 'Did you mean "single"?');
  t.is(adviceFor('shape: {kind: sqare}'), 'Did you mean "square"?');
  t.is(adviceFor('cuont: 3'), 'Did you mean "count"?');
  t.is(adviceFor('text: 26'), "Put it in quotes: '26'");
});

test('below a base, positions are those of the file and names those of the part', (t) => {
  const document = parseYaml('- x\n- params:\n    count: 0\n', 'a.yaml');
  const issues = schema.safeParse({ count: 0 }).error?.issues ?? [];
  const [problem] = schemaProblems(document, issues, [1, 'params']);
  t.is(problem?.message.en, '"count" should be ≥ 1, got 0');
  t.deepEqual(problem?.position, { file: 'a.yaml', line: 3, column: 12 });
});

test('a long value is cut in a message', (t) => {
  const document = parseYaml(`count: ${'x'.repeat(200)}`, 'a.yaml');
  const [problem] = schemaProblems(document, schema.safeParse(document.value).error?.issues ?? []);
  t.true((problem?.message.en.length ?? 0) < 130);
});
