import test from 'ava';
import { glyphOutline, OperatorReader } from '../../../src/paper/svg/operators-to-svg.js';

const drawn = (...parts: readonly string[]): string => {
  const reader = new OperatorReader();
  for (const part of parts) reader.read(part);
  return reader.finish();
};

const cases: readonly (readonly [name: string, parts: readonly string[], svg: string])[] = [
  ['a bar of a fraction', ['10 -20 300 40 re f'], '<path d="M10-20h300v40h-300Z"/>'],
  [
    'a line',
    ['q 62.4 w 0 0 m 100 0 l S Q'],
    '<path d="M0 0L100 0" fill="none" stroke="currentColor" stroke-width="62.4"/>',
  ],
  [
    'a dashed frame',
    ['q 60 w [120 90] 0 d 0 0 50 50 re S Q'],
    '<path d="M0 0h50v50h-50Z" fill="none" stroke="currentColor" stroke-width="60" stroke-dasharray="120 90"/>',
  ],
  [
    'a colour that begins in one part and ends in another',
    ['q 0.75 0 0 rg 0.75 0 0 RG', '0 0 1 1 re f', 'Q', '0 0 2 2 re f'],
    '<path d="M0 0h1v1h-1Z" fill="#bf0000"/><path d="M0 0h2v2h-2Z"/>',
  ],
  [
    'a stretched brace seen through a rectangle, drawn upwards',
    ['q 0 100 50 -80 re W n', '0 0 9 9 re f', 'Q'],
    '<svg x="0" y="20" width="50" height="80" viewBox="0 20 50 80"><path d="M0 0h9v9h-9Z"/></svg>',
  ],
];
for (const [name, parts, svg] of cases)
  test(`${name} is drawn as in print`, (t) => {
    t.is(drawn(...parts), svg);
  });

test('an operator that no formula uses, and groups that do not match, are told', (t) => {
  t.throws(() => drawn('1 2 3 sc'), { message: /unknown operator sc/ });
  t.throws(() => drawn('q'), { message: /does not close a group/ });
  t.throws(() => drawn('Q'), { message: /closes a group/ });
});

test('an outline is written step by step from where the last one ended', (t) => {
  t.is(
    glyphOutline(
      '10 20 m 30 20 l 30 5 l 20 15 l 25 20 30 25 20 30 c 10 30 5 25 10 20 c h 1 2 m 3 5 l h',
    ),
    'm10 20h20v-15l-10 10c5 5 10 10 0 15-10 0-15-5-10-10zm-9-18l2 3z',
  );
});
