import { readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { loadBlueprint } from '../../../src/exam/blueprint/load-blueprint.js';
import type { LoadedBlueprint } from '../../../src/exam/blueprint/load-blueprint.js';
import { loadSmallBank } from '../../support/exam-fixtures.js';

const folder = 'tests/exam/blueprint/fixtures';
const bank = loadSmallBank();
const load = (name: string): LoadedBlueprint =>
  loadBlueprint(
    `${folder}/${name.includes('/') ? name : `broken/${name}`}.yaml`,
    bank,
    `${name}.yaml`,
  );

/** What is wrong with each broken blueprint: code and place, in the order of the file. */
const broken: readonly (readonly [string, readonly string[]])[] = [
  ['empty', ['wrong-type 1:1']],
  ['empty-quota', ['empty-quota 7:7', 'empty-quota 8:7']],
  [
    'empty-range',
    ['empty-range 7:31', 'empty-range 8:56', 'empty-range 9:12', 'empty-range 10:14'],
  ],
  ['file-encoding-gbk', ['file-encoding 2:23']],
  ['kind-without-section', ['kind-without-section 8:26']],
  [
    'missing-key',
    ['missing-key 1:1', 'missing-key 2:3', 'missing-key 2:3', 'missing-key 4:5', 'missing-key 5:5'],
  ],
  [
    'missing-translation',
    [
      'missing-translation 3:11',
      'missing-translation 4:10',
      'missing-translation 7:20',
      'missing-translation 9:52',
    ],
  ],
  ['no-sections', ['out-of-range 3:11']],
  ['not-a-mapping', ['wrong-type 1:1']],
  [
    'out-of-range',
    [
      'out-of-range 1:5',
      'out-of-range 5:13',
      'out-of-range 6:20',
      'out-of-range 8:31',
      'out-of-range 8:42',
      'out-of-range 9:27',
      'out-of-range 9:40',
      'out-of-range 11:22',
      'out-of-range 11:36',
      'out-of-range 12:18',
      'out-of-range 13:17',
      'out-of-range 14:13',
    ],
  ],
  ['quarter-points', ['wrong-value 4:42']],
  [
    'several-problems',
    [
      'unknown-scoring-rule 4:52',
      'unknown-item 6:13',
      'unknown-topic 8:15',
      'empty-range 8:38',
      'kind-without-section 9:25',
    ],
  ],
  ['unknown-item', ['unknown-item 6:25', 'unknown-item 9:20']],
  [
    'unknown-key',
    [
      'unknown-key 6:3',
      'unknown-key 8:45',
      'unknown-key 10:3',
      'unknown-key 11:13',
      'unknown-key 12:1',
    ],
  ],
  ['unknown-scoring-rule', ['unknown-scoring-rule 4:52', 'unknown-scoring-rule 5:52']],
  [
    'unknown-topic',
    ['unknown-topic 7:15', 'unknown-topic 8:15', 'unknown-topic 9:15', 'unknown-topic 10:15'],
  ],
  [
    'wrong-type',
    [
      'wrong-type 1:5',
      'wrong-type 2:77',
      'wrong-type 4:31',
      'wrong-type 4:44',
      'wrong-type 6:12',
      'wrong-type 8:31',
    ],
  ],
  ['wrong-value', ['wrong-value 2:87', 'wrong-value 4:12', 'wrong-value 5:12']],
  ['wrong-value-day', ['wrong-value 2:87']],
  ['yaml-duplicate-key', ['yaml-duplicate-key 5:1']],
  ['yaml-syntax', ['yaml-syntax 5:1']],
];

for (const [name, expected] of broken)
  test(`the blueprint ${name} is told all of its problems, each with its place`, (t) => {
    const found = load(name).problems.map(({ code, position, severity }) => {
      t.is(severity, 'error');
      t.is(position?.file, `${name}.yaml`);
      return `${code} ${position?.line}:${position?.column}`;
    });
    t.deepEqual(found, expected);
  });

test('every broken blueprint is in the table', (t) => {
  const files = readdirSync(`${folder}/broken`).map((file) => path.basename(file, '.yaml'));
  t.deepEqual(
    broken.map(([name]) => name),
    files.sort(),
  );
});

test('every message and advice is written in both languages and has no gap', (t) => {
  for (const { code, message, advice } of broken.flatMap(([name]) => load(name).problems))
    for (const { zh, en } of [message, ...(advice ? [advice] : [])]) {
      t.regex(zh, /\p{Script=Han}/u, code);
      t.regex(en, /[a-z]{2}/i, code);
      t.notRegex(zh + en, /undefined|NaN|\[object/, code);
    }
});

/** Blueprint, place of the problem in its list, advice. */
const advice: readonly (readonly [string, number, string])[] = [
  ['unknown-key', 0, 'Did you mean "school"?'],
  ['unknown-key', 1, 'Did you mean "scoring"?'],
  ['unknown-key', 2, 'Did you mean "exclude"?'],
  ['unknown-key', 3, 'Did you mean "min"?'],
  ['unknown-key', 4, 'Known are: id, header, sections, selection, weights'],
  ['unknown-topic', 0, 'Did you mean "cnn.size"?'],
  ['unknown-topic', 1, 'Did you mean "rnn"?'],
  ['unknown-topic', 2, 'Did you mean "cnn.size"?'],
  [
    'unknown-topic',
    3,
    'Known are: cnn, cnn.size, cnn.pool, ml, ml.gd, ml.sgd, rnn, rnn.basic, gcn, gcn.steps',
  ],
  ['unknown-item', 0, 'Did you mean "cnn.size.b"?'],
  ['unknown-scoring-rule', 0, 'Did you mean "gaokao/half-subset"?'],
  ['kind-without-section', 0, 'The sections have: true-false'],
  ['wrong-value', 2, 'Did you mean "multiple"?'],
];
for (const [name, index, expected] of advice)
  test(`advice on problem ${index + 1} of ${name}: ${expected}`, (t) => {
    t.is(load(name).problems[index]?.advice?.en, expected);
  });

test('a blueprint of the wrong form cannot be used, one with wrong names can be looked at', (t) => {
  t.is(load('wrong-type').blueprint, undefined);
  t.is(load('yaml-syntax').blueprint, undefined);
  t.is(load('unknown-topic').blueprint?.id, 'quiz');
});

test('what is left out gets its default', (t) => {
  const { blueprint, problems } = loadBlueprint(`${folder}/sound/least.yaml`, bank);
  t.deepEqual(problems, []);
  t.is(blueprint?.header.studentIdDigits, 10);
  t.deepEqual(blueprint?.header.notes, []);
  t.is(blueprint?.sections[0]?.scoring, 'all-or-nothing');
  t.deepEqual(blueprint?.selection, {
    topics: [],
    require: [],
    enemies: [],
    exclude: [],
    perGenerator: 1,
  });
});

test('a blueprint with every key is read as it is written', (t) => {
  const { blueprint, problems, excluded, locate } = load('sound/every-key');
  t.deepEqual(problems, []);
  t.is(blueprint?.header.date, '2027-01-11');
  t.is(blueprint?.sections[0]?.points, 1.5);
  t.is(blueprint?.selection.difficulty?.tolerance, 1);
  t.deepEqual(blueprint?.selection.topics, [
    { topic: 'cnn', kind: 'true-false', questions: { min: 1, max: 1 }, points: { max: 1.5 } },
  ]);
  t.deepEqual(
    excluded,
    ['old/exam.json', '../elsewhere/exam.json'].map((name) =>
      path.resolve(`${folder}/sound`, name),
    ),
    'excluded exams are named from where the blueprint lies',
  );
  t.deepEqual(locate(['selection', 'minutes', 'max']), {
    file: 'sound/every-key.yaml',
    line: 22,
    column: 26,
  });
});

test('a tolerance that is not given is 0.3', (t) => {
  const { difficulty } = load('sound/default-tolerance').blueprint?.selection ?? {};
  t.deepEqual(difficulty, { mean: 2, tolerance: 0.3 });
});

test('a blueprint that is not there is a problem, not a crash', (t) => {
  const { problems, blueprint } = loadBlueprint(`${folder}/no-such.yaml`, bank, 'no-such.yaml');
  t.deepEqual(
    problems.map(({ code }) => code),
    ['unreadable-file'],
  );
  t.is(blueprint, undefined);
});
