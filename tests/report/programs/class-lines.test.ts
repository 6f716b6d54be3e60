import test from 'ava';
import type { CodeResult } from '../../../src/grading/code/results/code-result.js';
import { classLines } from '../../../src/report/programs/class-lines.js';
import { displayWidth } from '../../../src/paper/text/display-width.js';
import { sameInBoth } from '../../../src/util/localized-text.js';

const check = (status: 'passed' | 'failed' | 'broken') => ({
  ...{ id: 'layers', check: 'layer-sequence', points: 5, visible: true, marks: '1' },
  ...{ title: { zh: '层的次序', en: 'The order of layers' }, status },
  ...{ differences: [], because: null },
});

const result = (changes: Partial<CodeResult>, judged: Partial<CodeResult['judgement']> = {}) => ({
  ...{ file: 's.py', id: '7', name: '', class: '', late: false, source: 'x', sameAs: null },
  ...{ doubtful: false, problems: [], end: 'done' as const, overridden: [] },
  judgement: {
    ...{ task: 't', points: 5, marks: { least: '5', most: '5' }, isFinal: true },
    ...{ checks: [check('passed')], misconceptions: [], ...judged },
  },
  ...changes,
});

const half = { marks: { least: '5/3', most: '5/3' }, checks: [check('failed')] };
const named = (...ids: string[]) => ({
  ...half,
  misconceptions: ids.map((id) => ({ id, line: 1, evidence: sameInBoth('') })),
});

const empty = {
  code: 'empty-program',
  severity: 'error' as const,
  position: { file: 's.py', line: 1, column: 1 },
  message: { zh: '没有内容', en: 'it is empty' },
  advice: sameInBoth(''),
};

const rows: readonly (readonly [string, CodeResult, RegExp, RegExp])[] = [
  ['a right program', result({}), /^ {2}7 {2}5 {2}all right$/, /全对$/],
  ['a failed check', result({}, half), / 1\.67 {2}The order of layers$/, /层的次序$/],
  [
    'mistakes with names, the first two',
    result({}, named('not-scaled', 'missing-flatten', 'never-fitted')),
    / did not scale the pixels; did not flatten before the dense layers$/,
    /; /,
  ],
  ['an error', result({ end: 'raised' }, half), /raised an error; The order/, /运行出错; 层的次序/],
  [
    'what a person has to look at',
    result(
      { end: 'broken' },
      { marks: { least: '0', most: '5' }, isFinal: false, checks: [check('broken')] },
    ),
    / 0–5 {2}needs review; gradpaper could not run it$/,
    /需人工查看; gradpaper 没能运行它$/,
  ],
  [
    'what is no program',
    result({ source: null, end: 'refused', problems: [empty] }, half),
    /refused; it is empty$/,
    /无法批改; 没有内容$/,
  ],
];

for (const [title, one, en, zh] of rows)
  test(`the line of ${title} says what is wrong in a few words`, (t) => {
    t.regex(classLines([one], 'en')[0] ?? '', en);
    t.regex(classLines([one], 'zh')[0] ?? '', zh);
  });

test('columns stand below each other, whatever the width of the ids', (t) => {
  const lines = classLines([result({ id: '张三' }), result({ id: '2026001' })], 'en');
  const [first, second] = lines.map((line) => displayWidth(line.slice(0, line.indexOf('all'))));
  t.is(first, second);
});
