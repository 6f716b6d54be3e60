import test from 'ava';
import type { Seal } from '../../../../src/paper/document/block.js';
import { sealDraws } from '../../../../src/paper/layout/pages/seal.js';
import { sheets } from '../../../../src/paper/layout/pages/sheet.js';
import { rightOf, squareTypesetter, textsOf } from '../../../support/paper-typesetter.js';

const seal = (fields: Partial<Seal['fields'][number]>[]): Seal => ({
  words: '密封线内不要答题',
  fields: fields.map((field) => ({ label: '姓名', value: '', boxes: 0, ...field })),
});
const length = sheets.a4.height - sheets.a4.margin.top - sheets.a4.margin.bottom;

/** The draws beside the line and those along it, as if not turned. */
const draw = (of: Seal) =>
  sealDraws(of, sheets.a4, squareTypesetter).map((one) =>
    one.draw === 'turned' ? one.content : [],
  );

const cases: readonly (readonly [what: string, Seal])[] = [
  ['class, name and ten boxes', seal([{ label: '班级' }, {}, { label: '学号', boxes: 10 }])],
  [
    'fourteen boxes and labels in two languages',
    seal([
      { label: '班级 Class' },
      { label: '姓名 Name' },
      { label: '学号 Student ID', boxes: 14 },
    ]),
  ],
  [
    'values that are too long for their lines',
    seal([
      { value: '计算机科学与技术专业拔尖创新人才试验班'.repeat(2) },
      { value: 'A very long name of a student indeed, with a title' },
      { label: '学号', value: '2024012345', boxes: 10 },
    ]),
  ],
];
for (const [what, of] of cases)
  test(`${what} stand one after the other along the edge`, (t) => {
    const [fields = []] = draw(of);
    const spans = fields.flatMap((one): (readonly [number, number])[] => {
      if (one.draw === 'text') return [[one.x, rightOf(one)]];
      return one.draw === 'rect' ? [[one.x, one.x + one.width]] : [];
    });
    t.true(spans.every(([left, right]) => left >= 0 && right <= length + 0.01));
    const labels = textsOf([{ x: 0, y: 0, content: fields }]).filter(({ text }) =>
      of.fields.some(({ label }) => label.startsWith(text)),
    );
    const starts = labels.map(({ x }) => x);
    for (const value of textsOf([{ x: 0, y: 0, content: fields }]).filter(
      (one) => !labels.includes(one),
    )) {
      const next = starts.find((start) => start > value.x) ?? length;
      t.true(rightOf(value) <= next, `${value.text} ends at ${rightOf(value)}, ${next} begins`);
    }
  });

test('a student’s number is written into its boxes, one digit each, in the middle', (t) => {
  const [fields = []] = draw(seal([{ value: '2024', boxes: 4 }]));
  const boxes = fields.flatMap((one) => (one.draw === 'rect' ? [one.x + one.width / 2] : []));
  const digits = textsOf([{ x: 0, y: 0, content: fields }]).slice(-4);
  t.deepEqual(
    digits.map(({ text }) => text),
    ['2', '0', '2', '4'],
  );
  digits.forEach((digit, index) => {
    t.true(Math.abs((digit.x + rightOf(digit)) / 2 - (boxes[index] ?? 0)) < 1e-9);
  });
});

test('the words are spread evenly along a dotted line of the whole length', (t) => {
  const [, line = []] = draw(seal([]));
  const dots = line.find((one) => one.draw === 'path');
  t.deepEqual(dots?.points, [
    [0, 0],
    [length, 0],
  ]);
  const middles = textsOf([{ x: 0, y: 0, content: line }]).map((one) => (one.x + rightOf(one)) / 2);
  const steps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
  t.is(middles.length, 8);
  t.true(steps.every((step) => Math.abs(step - length / 8) < 1e-9));
});

test('everything is turned to run from the bottom to the top, left of the text', (t) => {
  const turned = sealDraws(seal([{}]), sheets.a4, squareTypesetter);
  for (const one of turned) {
    t.is(one.draw, 'turned');
    t.is('y' in one ? one.y : 0, sheets.a4.height - sheets.a4.margin.bottom);
    t.true('x' in one && one.x > 20 && one.x < sheets.a4.margin.binding - 10);
  }
});
