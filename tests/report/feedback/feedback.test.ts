import { readFileSync } from 'node:fs';
import test from 'ava';
import { feedbackJsonSchema, feedbackSchema } from '../../../src/report/feedback/feedback.js';
import type { Feedback } from '../../../src/report/feedback/feedback.js';
import { feedbackOf } from '../../../src/report/feedback/feedback-of.js';
import { totalOf } from '../../../src/report/feedback/marks.js';
import { renderGradescope } from '../../../src/report/feedback/render-gradescope.js';
import { renderJson } from '../../../src/report/feedback/render-json.js';
import { renderText } from '../../../src/report/feedback/text/render-text.js';
import { displayWidth } from '../../../src/paper/text/display-width.js';
import { languages } from '../../../src/util/localized-text.js';
import type { ProgramEnd } from '../../../src/grading/code/evidence/submission-evidence.js';
import {
  caseOf,
  checkOf,
  differenceOf,
  evidenceOf,
  fullOrder,
  hostile,
  inspectionOf,
  judgementOf,
  orderOf,
  referenceOf,
  resultOf,
  taskOf,
  wantedModel,
} from '../../support/feedback-evidence.js';

const full = feedbackOf(fullOrder());

test('feedback as JSON is as its schema says, and comes back the same', (t) => {
  const read: unknown = JSON.parse(renderJson(full));
  t.deepEqual(feedbackSchema.parse(read), full);
});

test('the written schema is the one of the code', (t) => {
  const written: unknown = JSON.parse(readFileSync('schemas/feedback.schema.json', 'utf8'));
  t.deepEqual(written, JSON.parse(JSON.stringify(feedbackJsonSchema())));
});

const found = { zh: '找到的', en: 'what was found' };

test('a difference of a visible check has its line, what the line says, and all that is known', (t) => {
  const difference = differenceOf({ line: 6, found, misconception: 'dense-flattens' });
  const judgement = judgementOf([resultOf({ check: 'compile', differences: [difference] })]);
  const [told] = feedbackOf(orderOf({ judgement })).checks[0]?.differences ?? [];
  t.like(told, {
    place: { line: 6, cell: null, text: "model.compile(loss='mse')" },
    found,
    mistake: { id: 'dense-flattens' },
  });
});

test('what to practise is said once, where a misconception is one of the whole program', (t) => {
  const differences = [differenceOf({ misconception: 'dense-flattens' })];
  const misconceptions = [{ id: 'dense-flattens', line: 1, evidence: found }];
  const judgement = judgementOf([resultOf({ check: 'compile', differences })], { misconceptions });
  const feedback = feedbackOf(orderOf({ judgement }));
  t.is(feedback.checks[0]?.differences[0]?.mistake?.practise, null);
  t.regex(feedback.mistakes[0]?.practise?.en ?? '', /Dense/);
});

test('in a notebook a line is told by its cell', (t) => {
  const judgement = judgementOf([
    resultOf({ check: 'compile', differences: [differenceOf({ line: 2 })] }),
  ]);
  const places = [
    { cell: 1, line: 1 },
    { cell: 4, line: 1 },
  ];
  const told = feedbackOf(orderOf({ judgement, places, sourceText: 'import keras\nx = 1' }));
  t.deepEqual(told.checks[0]?.differences[0]?.place, { cell: 4, line: 1, text: 'x = 1' });
  t.regex(renderText(told, { language: 'zh' }), /第 4 个单元第 1 行：x = 1/);
});

test('what two checks find in the same words is told once', (t) => {
  const twice = [differenceOf({ line: 2 })];
  const judgement = judgementOf([
    resultOf({ id: 'layers', check: 'layer-sequence', differences: twice }),
    resultOf({
      id: 'shapes',
      check: 'output-shapes',
      differences: [...twice, differenceOf({ line: 3 })],
    }),
  ]);
  const { checks } = feedbackOf(orderOf({ judgement }));
  t.deepEqual(
    checks.map(({ differences, repeated }) => [differences.length, repeated]),
    [
      [1, 0],
      [1, 1],
    ],
  );
});

test('a line that the program does not have is no place', (t) => {
  const judgement = judgementOf([
    resultOf({ check: 'compile', differences: [differenceOf({ line: 99 })] }),
  ]);
  t.is(feedbackOf(orderOf({ judgement })).checks[0]?.differences[0]?.place, null);
});

const standings = [
  ['passed', '2', '✓ passed', '✓ 通过'],
  ['failed', '0', '✗ failed', '✗ 未通过'],
  ['failed', '2/3', '◐ partly right', '◐ 部分正确'],
  ['broken', null, '… waits for a person', '… 待人工查看'],
  ['skipped', '0', '– not looked at', '– 未检查'],
] as const;
for (const [status, marks, en, zh] of standings)
  test(`a check that is ${status} with marks ${marks ?? 'open'} is told by a sign and a word`, (t) => {
    const feedback = feedbackOf(
      orderOf({ judgement: judgementOf([resultOf({ check: 'compile', status, marks })]) }),
    );
    t.true(renderText(feedback, { language: 'en' }).includes(en));
    t.true(renderText(feedback, { language: 'zh' }).includes(zh));
  });

const ends: readonly (readonly [end: ProgramEnd, text: RegExp, isOurs: boolean])[] = [
  [
    { kind: 'raised', type: 'ValueError', message: 'no', line: 6, traceback: '' },
    /^ValueError: no$/,
    false,
  ],
  [
    { kind: 'limit', limit: 'wall-time', cause: { zh: '太久', en: 'too long' } },
    /too long$/,
    false,
  ],
  [{ kind: 'crashed', cause: { zh: '崩溃', en: 'it died' } }, /it died$/, false],
  [
    { kind: 'broken', cause: { zh: '引擎', en: 'the engine' } },
    /fault of gradpaper.*engine$/,
    true,
  ],
  [{ kind: 'refused', cause: { zh: '空', en: 'it is empty' } }, /not run: it is empty$/, false],
];
for (const [end, text, isOurs] of ends)
  test(`a program whose end is "${end.kind}" is told so, ${isOurs ? 'as our fault' : 'as its own'}`, (t) => {
    const told = feedbackOf(orderOf({ evidence: evidenceOf({ end }) })).end;
    t.regex(told?.text.en ?? '', text);
    t.is(told?.isOurs, isOurs);
  });

test('nothing is said of the end of a program that came to its end', (t) => {
  t.is(feedbackOf(orderOf()).end, null);
});

const totals: readonly (readonly [Feedback['marks'], string])[] = [
  [{ least: '7/3', most: '7/3' }, '2.33 / 10'],
  [{ least: '5', most: '15/2' }, '5–7.5 / 10'],
];
for (const [marks, text] of totals)
  test(`marks from ${marks.least} to ${marks.most} are printed as ${text}`, (t) => {
    t.is(totalOf({ marks, points: 10 }), text);
  });

const comparing = taskOf({
  checks: [checkOf({ check: 'layer-arguments' }), checkOf({ check: 'output-shapes' })],
});

test('where visible checks compare layers, the two networks stand side by side', (t) => {
  const network = feedbackOf(orderOf({ task: comparing })).network;
  t.true(network?.hasReference);
  t.like(network?.rows[0], { status: 'same' });
  const [, convolution] = network?.rows ?? [];
  t.like(convolution, {
    status: 'differing',
    reference: { text: 'Conv2D(filters=25, kernel_size=(3, 3))', parameters: null },
    yours: { text: 'Conv2D(filters=16, kernel_size=(3, 3))', parameters: 160 },
  });
});

test('a network equal to the reference has no row that differs', (t) => {
  const evidence = evidenceOf({ inspection: inspectionOf(wantedModel) });
  const rows = feedbackOf(orderOf({ task: comparing, evidence })).network?.rows ?? [];
  t.deepEqual([...new Set(rows.map(({ status }) => status))], ['same']);
});

test('of several references the nearest is set beside', (t) => {
  const far = referenceOf({ ...wantedModel, graph: { ...wantedModel.graph, nodes: [] } });
  const evidence = evidenceOf({ inspection: inspectionOf(wantedModel) });
  const order = orderOf({ task: comparing, evidence, references: [far, referenceOf()] });
  t.is(feedbackOf(order).network?.rows[0]?.status, 'same');
});

test('where no visible check compares layers, only the student’s own network is shown', (t) => {
  const task = taskOf({ checks: [checkOf({ check: 'layer-arguments', visible: false })] });
  const { network } = feedbackOf(orderOf({ task }));
  t.false(network?.hasReference);
  t.true(network?.rows.every(({ reference }) => reference === null));
  t.true(network?.rows.some(({ yours }) => yours?.text.includes('filters=16') === true));
});

test('arguments that only a hidden check compares neither show nor mark a row', (t) => {
  const task = taskOf({
    checks: [
      checkOf({ check: 'layer-sequence' }),
      checkOf({ check: 'layer-arguments', visible: false }),
    ],
  });
  const rows = feedbackOf(orderOf({ task })).network?.rows ?? [];
  const convolution = rows.find(({ yours }) => yours?.kind === 'Conv2D');
  t.is(convolution?.status, 'same');
  t.is(convolution?.reference?.text, 'Conv2D');
  t.deepEqual(convolution?.differing, []);
});

test('a program without a network has none to show', (t) => {
  t.is(feedbackOf(orderOf({ evidence: evidenceOf({ inspection: null }) })).network, null);
});

test('shown cases are told in full, hidden ones as a count', (t) => {
  t.deepEqual(full.cases, {
    function: 'conv_output_size',
    shown: [
      { inputs: ['28', '3', '1', '0'], expected: '26', found: same('26'), isRight: true },
      { inputs: ['7', '3', '2', '1'], expected: '4', found: same('3'), isRight: false },
    ],
    hidden: { right: 0, of: 1 },
  });
});

const same = (text: string) => ({ zh: text, en: text });

const outcomes = [
  [{ kind: 'missing' }, 'there is no such function'],
  [{ kind: 'raised', type: 'TypeError', message: 'no', line: 1 }, 'TypeError: no'],
  [{ kind: 'ended', cause: { zh: '太久', en: 'too long' } }, 'too long'],
  [
    { kind: 'returned', value: { shape: [2], dtype: 'float32', values: [0.5, 1] } },
    'array([0.5, 1], shape=(2), float32)',
  ],
] as const;
for (const [outcome, text] of outcomes)
  test(`a call that ends "${outcome.kind}" is told as "${text}"`, (t) => {
    const evidence = evidenceOf({ function: { name: 'f', cases: [caseOf({ outcome })] } });
    t.is(feedbackOf(orderOf({ evidence })).cases?.shown[0]?.found.en, text);
  });

for (const language of languages)
  test(`no line of the text in ${language} is wider than asked`, (t) => {
    for (const width of [60, 80]) {
      const lines = renderText(full, { language, width }).split('\n');
      t.deepEqual(
        lines.filter((line) => displayWidth(line) > width),
        [],
      );
    }
  });

test('text is coloured only where ink is given', (t) => {
  const ink = (text: string) => `<${text}>`;
  t.false(renderText(full, { language: 'zh' }).includes('\u001b'));
  t.true(renderText(full, { language: 'en', ink }).includes('<  ✗ failed'));
});

test('what a terminal or a browser would obey is written out in every format', (t) => {
  const texts = [
    renderJson(full),
    renderGradescope(full, 'en'),
    ...languages.map((language) => renderText(full, { language })),
  ];
  for (const sign of ['\u001b', '\u0007', '\u202e'])
    t.deepEqual(
      texts.filter((text) => text.includes(sign)),
      [],
    );
  t.true(texts.some((text) => text.includes(hostile.slice(0, 9))));
});

test('each language has its own words', (t) => {
  t.notRegex(renderText(feedbackOf(orderOf()), { language: 'en' }), /\p{Script=Han}/u);
  t.regex(renderText(feedbackOf(orderOf()), { language: 'zh' }), /检查项/);
});

interface GradescopeTest {
  readonly score?: number;
  readonly status?: string;
  readonly visibility: string;
  readonly tags: readonly string[];
}

test('Gradescope gets the least marks, a test for each check, and no hidden test', (t) => {
  const results = JSON.parse(renderGradescope(full, 'en')) as {
    readonly score: number;
    readonly tests: readonly GradescopeTest[];
  };
  t.is(results.score, 7.6);
  t.is(results.tests.length, full.checks.length);
  t.true(results.tests.every(({ visibility }) => visibility === 'visible'));
  t.deepEqual(
    results.tests.map(({ status }) => status),
    ['failed', 'passed', 'passed', 'passed', 'failed', undefined, 'failed', undefined],
  );
  t.deepEqual(results.tests[6]?.tags, ['hidden']);
  t.is(results.tests[7]?.score, undefined);
});

/** Every key that the specification of results.json has for the whole and for a test. */
const known = {
  whole:
    'score execution_time output output_format test_output_format test_name_format visibility stdout_visibility extra_data tests leaderboard',
  test: 'score max_score status name name_format number output output_format tags visibility extra_data',
};

test('Gradescope gets no key that it does not know', (t) => {
  const results = JSON.parse(renderGradescope(full, 'zh')) as { readonly tests: readonly object[] };
  const strange = (value: object, keys: string): string[] =>
    Object.keys(value).filter((key) => !keys.split(' ').includes(key));
  t.deepEqual(strange(results, known.whole), []);
  for (const one of results.tests) t.deepEqual(strange(one, known.test), []);
});
