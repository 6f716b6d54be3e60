import test from 'ava';
import { feedbackOf } from '../../../src/report/feedback/feedback-of.js';
import { renderHtml } from '../../../src/report/feedback/html/render-html.js';
import { findLeaks } from '../../../src/report/feedback/leaks/find-leaks.js';
import { hiddenNumbers } from '../../../src/report/feedback/leaks/hidden-numbers.js';
import { numbersIn, numbersOf } from '../../../src/report/feedback/leaks/numbers-of.js';
import { renderGradescope } from '../../../src/report/feedback/render-gradescope.js';
import { renderJson } from '../../../src/report/feedback/render-json.js';
import { renderText } from '../../../src/report/feedback/text/render-text.js';
import { sameInBoth } from '../../../src/util/localized-text.js';
import {
  caseOf,
  checkOf,
  differenceOf,
  evidenceOf,
  fullOrder,
  judgementOf,
  orderOf,
  referenceOf,
  resultOf,
  taskOf,
  wantedModel,
} from '../../support/feedback-evidence.js';

const written: readonly (readonly [text: string, numbers: readonly string[]])[] = [
  ['1,250 parameters', ['1250']],
  ['1e-3 and 0.001', ['0.001', '0.001']],
  ['28x28 becomes 26×26', ['28', '28', '26', '26']],
  ['Conv2D, dense_1, layer3', []],
  ['97.3 %, -5', ['97.3', '5']],
  ['第 12 行', ['12']],
];
for (const [text, numbers] of written)
  test(`the numbers in "${text}" are found`, (t) => {
    t.deepEqual(numbersIn(text), numbers);
  });

test('a share counts as per cent too', (t) => {
  t.deepEqual(numbersOf({ least: [0.973, 'at 28'] }), ['0.973', '97.3', '28']);
});

const secret = checkOf({ check: 'metric-at-least', visible: false, options: { least: 0.973 } });

test('hidden are the options of hidden checks and what of the reference no visible check compares', (t) => {
  const hidden = hiddenNumbers(taskOf({ checks: [secret] }), [referenceOf()]);
  for (const number of ['0.973', '97.3', '25', '16900', '169260'])
    t.true(hidden.has(number), number);
});

test('what a visible check compares or the statement tells is not hidden', (t) => {
  const checks = [
    secret,
    checkOf({ check: 'layer-arguments' }),
    checkOf({ check: 'parameter-count', options: { total: 973 } }),
  ];
  const statement = { zh: '展平后是 16900。', en: 'Flattened it is 16900.' };
  const hidden = hiddenNumbers(taskOf({ checks, statement }), [referenceOf()]);
  for (const number of ['25', '16900', '169260', '973']) t.false(hidden.has(number), number);
  t.true(hidden.has('0.973'));
});

/** Numbers that nobody has by chance. */
const planted = ['7919', '0.5387', '104729', '65537'] as const;

const careless = (visible: boolean) =>
  resultOf({
    check: 'metric-at-least',
    visible,
    status: 'failed',
    marks: '0',
    because: sameInBoth('at least 0.5387'),
    differences: [
      differenceOf({
        line: 3,
        what: { zh: '应有 7919 个。', en: 'There should be 7,919.' },
        expected: sameInBoth('104729'),
        found: sameInBoth('65537'),
        hint: sameInBoth('53.87 %'),
      }),
    ],
  });

/** A hidden check whose author has put all that is hidden into what he says. */
const carelessOrder = (visible: boolean) =>
  orderOf({
    task: taskOf({
      checks: [
        checkOf({
          check: 'metric-at-least',
          visible: false,
          options: { least: 0.5387, sizes: [7919, 104729], text: 'not 65537' },
        }),
      ],
    }),
    judgement: judgementOf([careless(visible)], {
      misconceptions: [{ id: 'dense-flattens', line: 3, evidence: sameInBoth('not 7919') }],
    }),
  });

const formats = {
  'zh text': (order) => renderText(feedbackOf(order), { language: 'zh' }),
  'en text': (order) => renderText(feedbackOf(order), { language: 'en' }),
  JSON: (order) => renderJson(feedbackOf(order)),
  'zh HTML': (order) => renderHtml(feedbackOf(order), 'zh'),
  'en HTML': (order) => renderHtml(feedbackOf(order), 'en'),
  'zh Gradescope': (order) => renderGradescope(feedbackOf(order), 'zh'),
  'en Gradescope': (order) => renderGradescope(feedbackOf(order), 'en'),
} satisfies Record<string, (order: ReturnType<typeof orderOf>) => string>;

for (const [name, render] of Object.entries(formats)) {
  test(`no hidden number is in feedback as ${name}, whatever a hidden check says`, (t) => {
    const text = render(carelessOrder(false));
    for (const number of [...planted, '7,919', '53.87']) t.false(text.includes(number), number);
    t.true(text.includes('metric-at-least'));
  });

  test(`of a hidden case nothing is in feedback as ${name}`, (t) => {
    const text = render(hiddenCaseOrder());
    for (const number of planted) t.false(text.includes(number), number);
  });
}

/** A visible check of a function's values, some cases of which are hidden. */
const hiddenCaseOrder = () =>
  orderOf({
    task: taskOf({ kind: 'function', checks: [checkOf({ check: 'function-results' })] }),
    judgement: judgementOf([
      resultOf({
        check: 'function-results',
        status: 'failed',
        marks: '1',
        differences: [
          differenceOf({
            what: sameInBoth('f(7919) is wrong'),
            expected: sameInBoth('104729'),
            found: sameInBoth('65537'),
          }),
        ],
      }),
    ]),
    evidence: evidenceOf({
      inspection: null,
      function: {
        name: 'f',
        cases: [
          caseOf(),
          caseOf({
            visible: false,
            inputs: ['7919'],
            expected: 104_729,
            mistaken: { 'dense-flattens': 0.5387 },
            outcome: { kind: 'returned', value: 65_537 },
          }),
        ],
      },
    }),
  });

test('a sentence of a hidden check without hidden numbers is shown', (t) => {
  const [, , , , , , hidden] = feedbackOf(fullOrder()).checks;
  t.deepEqual(hidden?.differences, [
    {
      place: null,
      what: { zh: '准确率太低。', en: 'The accuracy is too low.' },
      expected: null,
      found: null,
      hint: null,
      mistake: null,
    },
  ]);
});

test('the search finds what a visible check should not have told', (t) => {
  t.deepEqual(findLeaks(carelessOrder(true)).sort(), [
    '0.5387',
    '104729',
    '53.87',
    '65537',
    '7919',
  ]);
});

test('the search finds nothing where nothing is told', (t) => {
  t.deepEqual(findLeaks(carelessOrder(false)), []);
  t.deepEqual(findLeaks(hiddenCaseOrder()), []);
  t.deepEqual(findLeaks(fullOrder()), []);
});

test('numbers of the student’s own program are no leaks', (t) => {
  const task = taskOf({ checks: [secret] });
  const sourceText = 'units = 16900  # 25 filters';
  const evidence = evidenceOf();
  t.deepEqual(
    findLeaks(orderOf({ task, sourceText, evidence, references: [referenceOf(wantedModel)] })),
    [],
  );
});
