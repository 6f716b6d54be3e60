import { readdirSync } from 'node:fs';
import test from 'ava';
import {
  bankChecks,
  itemChecks,
  textChecks,
  textGates,
} from '../../../src/authoring/bank/checks/index.js';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import type { Problem } from '../../../src/util/problem.js';

const fixtures = 'tests/authoring/bank/fixtures/broken';

/** What lint finds in each fixture: code and place, behind the file's name where the fixture is a folder. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['accept-in-stem.yaml', ['accept-in-stem 11:16', 'accept-in-stem 27:15']],
  ['accept-rejected.yaml', ['accept-rejected 14:11']],
  ['code-differs.yaml', ['code-differs 6:9', 'code-differs 33:5']],
  ['duplicate-id-across-files', ['sub/b.yml duplicate-id 9:7']],
  ['duplicate-id.yaml', ['duplicate-id 9:7']],
  ['empty-bank', ['empty-bank 1:1']],
  ['enemy-in-unreadable-file', ['b.yaml yaml-syntax 3:1']],
  [
    'examined-topic-few-kinds',
    ['topics.yaml examined-topic-few-kinds 1:8', 'topics.yaml examined-topic-few-kinds 2:8'],
  ],
  ['file-encoding-gbk.yaml', ['file-encoding 6:14']],
  ['file-encoding-utf16-without-mark.yaml', ['file-encoding 1:1']],
  ['file-encoding-utf16.yaml', ['file-encoding 1:1']],
  ['formula-error.yaml', ['formula-error 6:14', 'formula-error 6:37', 'formula-error 16:14']],
  ['formulas-differ.yaml', ['formulas-differ 14:9']],
  ['impossible-parameters.yaml', ['impossible-parameters 5:11']],
  ['kind-of-generated.yaml', ['unknown-key 4:3']],
  ['longest-is-right.yaml', ['longest-is-right 9:14']],
  ['missing-key.yaml', ['missing-key 1:3', 'missing-key 1:3']],
  ['missing-kind.yaml', ['missing-key 1:3']],
  [
    'missing-translation.yaml',
    [
      'missing-translation 6:9',
      'missing-translation 14:9',
      'missing-translation 24:8',
      'missing-translation 32:14',
      'missing-translation 40:22',
      'missing-translation 48:14',
      'missing-translation 56:9',
      'missing-translation 64:14',
    ],
  ],
  ['mistake-on-right-option.yaml', ['mistake-on-right-option 8:43']],
  ['no-right-option.yaml', ['no-right-option 8:5']],
  ['no-single-answer.yaml', ['no-single-answer 8:5', 'no-single-answer 18:5']],
  ['no-wrong-option.yaml', ['no-wrong-option 8:5']],
  ['numbers-differ.yaml', ['numbers-differ 14:9']],
  ['one-right-option.yaml', ['one-right-option 8:5']],
  ['other-answer-form.yaml', ['other-answer-form 9:16']],
  ['out-of-range.yaml', ['out-of-range 4:15', 'out-of-range 5:12', 'out-of-range 16:5']],
  ['own-enemy.yaml', ['own-enemy 9:13']],
  ['rubric-sum.yaml', ['rubric-sum 6:11', 'rubric-sum 15:11']],
  ['same-accept.yaml', ['same-accept 13:11']],
  ['same-options-in-one-language.yaml', ['same-options 9:14']],
  ['same-options.yaml', ['same-options 10:14']],
  [
    'several-problems.yaml',
    [
      'missing-key 1:3',
      'missing-key 1:3',
      'unknown-topic 2:10',
      'wrong-type 4:15',
      'numbers-differ 5:9',
      'no-single-answer 7:5',
      'same-options 8:14',
      'mistake-on-right-option 8:45',
      'unknown-misconception 8:45',
      'unknown-enemy 9:13',
      'unknown-key 10:3',
      'missing-key 11:3',
      'duplicate-id 11:7',
    ],
  ],
  ['tolerance-swallows.yaml', ['tolerance-swallows 10:16', 'tolerance-swallows 20:16']],
  ['topics-not-a-list', ['empty-bank 1:1', 'topics.yaml wrong-type 1:1']],
  [
    'topics-with-problems',
    [
      'topics.yaml wrong-value 2:8',
      'topics.yaml missing-translation 2:20',
      'topics.yaml duplicate-topic 3:8',
      'topics.yaml numbers-differ 3:20',
      'topics.yaml missing-key 4:3',
      'topics.yaml unknown-key 4:15',
    ],
  ],
  [
    'unbalanced-dollar.yaml',
    ['unbalanced-dollar 6:30', 'unbalanced-dollar 22:14', 'unbalanced-dollar 22:35'],
  ],
  ['unknown-enemy.yaml', ['unknown-enemy 17:29']],
  ['unknown-generator.yaml', ['unknown-generator 1:31']],
  ['unknown-key.yaml', ['unknown-key 9:3', 'unknown-key 10:3']],
  ['unknown-kind.yaml', ['unknown-kind 3:9']],
  [
    'unknown-misconception.yaml',
    ['unknown-misconception 9:28', 'unknown-misconception 18:12', 'unknown-misconception 27:33'],
  ],
  ['unknown-parameter.yaml', ['unknown-parameter 4:12']],
  ['unknown-task.yaml', ['unknown-task 6:9']],
  ['unknown-topic.yaml', ['unknown-topic 2:10']],
  ['wrong-kind.yaml', ['wrong-kind 4:19']],
  [
    'wrong-parameter.yaml',
    ['wrong-parameter 4:24', 'wrong-parameter 4:36', 'wrong-parameter 4:62'],
  ],
  ['wrong-type-file.yaml', ['wrong-type 2:1']],
  ['wrong-type-item.yaml', ['wrong-type 1:3', 'wrong-type 2:3', 'wrong-type 3:2']],
  ['wrong-type-number-for-text.yaml', ['wrong-type 8:14']],
  ['wrong-type.yaml', ['wrong-type 5:12', 'wrong-type 7:11']],
  ['wrong-value-form.yaml', ['wrong-value 7:18']],
  ['wrong-value.yaml', ['wrong-value 1:7', 'wrong-value 8:20', 'wrong-value 8:59']],
  ['yaml-alias-bomb.yaml', ['yaml-alias-bomb 2:7']],
  ['yaml-alias-in-itself.yaml', ['yaml-alias-bomb 2:30']],
  ['yaml-alias-without-anchor.yaml', ['yaml-syntax 2:9']],
  ['yaml-backslash.yaml', ['yaml-syntax 6:16']],
  ['yaml-colon.yaml', ['yaml-syntax 8:9']],
  ['yaml-duplicate-key.yaml', ['yaml-duplicate-key 9:3']],
  ['yaml-key-is-mapping.yaml', ['yaml-syntax 1:3', 'yaml-syntax 1:4']],
  ['yaml-several-documents.yaml', ['yaml-syntax 9:1']],
  ['yaml-syntax.yaml', ['yaml-syntax 3:1']],
  ['yaml-tab.yaml', ['yaml-syntax 2:1']],
  ['yaml-tag.yaml', ['yaml-syntax 6:28']],
  ['yaml-too-deep.yaml', ['yaml-syntax 1:200']],
];

/** Stands for the paper's judgement: it knows all commands but one. */
const checkText = (markdown: string) =>
  markdown.includes('\\frc') ? { zh: '未知命令 \\frc', en: 'unknown command \\frc' } : undefined;

const lint = (fixture: string): readonly Problem[] =>
  loadBank(`${fixtures}/${fixture}`, { checkText, tasks: ['mnist-cnn'] }).problems;

for (const [fixture, expected] of cases)
  test(`lint of ${fixture} tells all of its problems, each with its place`, (t) => {
    const found = lint(fixture).map(({ code, position }) => {
      const inside = position?.file.slice(`${fixtures}/${fixture}/`.length) ?? '';
      return `${inside && `${inside} `}${code} ${position?.line}:${position?.column}`;
    });
    t.deepEqual(found, expected);
  });

test('every fixture is in the table', (t) => {
  t.deepEqual(
    cases.map(([fixture]) => fixture),
    readdirSync(fixtures).sort(),
  );
});

test('every check has a fixture that it complains about', (t) => {
  const found = new Set(cases.flatMap(([fixture]) => lint(fixture).map(({ code }) => code)));
  const checks = [...itemChecks, ...textGates, ...textChecks, ...bankChecks];
  t.deepEqual(
    checks.map(({ code }) => code).filter((code) => !found.has(code)),
    [],
  );
});

test('every message and advice is written in both languages and has no gap', (t) => {
  for (const { code, message, advice } of cases.flatMap(([fixture]) => lint(fixture)))
    for (const { zh, en } of [message, ...(advice ? [advice] : [])]) {
      t.regex(zh, /\p{Script=Han}/u, code);
      t.regex(en, /[a-z]{2}/i, code);
      t.notRegex(zh + en, /undefined|NaN|\[object/, code);
    }
});

test('a sum, a count and the two sides of a difference are told in the message', (t) => {
  const told = (fixture: string) => lint(`${fixture}.yaml`).map(({ message }) => message.en);
  t.regex(told('rubric-sum')[0] ?? '', /9\.5.*10/);
  t.regex(told('no-single-answer')[1] ?? '', /1 right option.* 2$/);
  t.regex(told('formulas-differ')[0] ?? '', /Chinese: \$n\+2p\$; only in English: \$n-2p\$/);
  t.regex(told('duplicate-id')[0] ?? '', /duplicate-id\.yaml:1:7/);
});

test('a word that is nearly right comes with the right one', (t) => {
  const advice = (fixture: string) => lint(`${fixture}.yaml`)[0]?.advice?.en;
  t.is(advice('unknown-key'), 'Did you mean "enemies"?');
  t.is(advice('unknown-topic'), 'Did you mean "cnn.size"?');
  t.is(advice('unknown-generator'), 'Did you mean "conv-output-size"?');
  t.is(advice('unknown-parameter'), 'Did you mean "kernel"?');
  t.is(advice('unknown-misconception'), 'Did you mean "forgot-padding"?');
  t.is(advice('unknown-enemy'), 'Did you mean "cnn.size.first"?');
  t.is(advice('kind-of-generated'), 'Did you mean "kinds"?');
});
