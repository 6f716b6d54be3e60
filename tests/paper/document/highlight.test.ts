import test from 'ava';
import fc from 'fast-check';
import type { FontStyle } from '../../../src/paper/fonts/faces.js';
import { highlight } from '../../../src/paper/document/highlight.js';

const textsOf = (code: string, language = 'python'): string[] =>
  highlight(code, language).map((line) => line.map(({ text }) => text).join(''));

test('no character is lost or added, whatever the code', (t) => {
  const code = fc.string({
    unit: fc.constantFrom(...Array.from('ab1 \n"\'#<>&;=()é中')),
    maxLength: 40,
  });
  fc.assert(
    fc.property(code, fc.constantFrom('python', 'no-such-language', ''), (source, language) => {
      t.is(textsOf(source, language).join('\n'), source);
    }),
    { seed: 1, numRuns: 300 },
  );
});

const looks: readonly (readonly [code: string, text: string, font: FontStyle])[] = [
  ['def f(): pass', 'def', 'mono-bold'],
  ['x = 1 # why', '# why', 'mono-italic'],
  ['x = "s"', '"s"', 'mono'],
  ['x = y', 'x = y', 'mono'],
];
for (const [code, text, font] of looks)
  test(`in "${code}" the piece "${text}" is set in ${font}`, (t) => {
    t.is(highlight(code, 'python')[0]?.find((span) => span.text === text)?.font, font);
  });

test('strings, numbers and names have colours of their own', (t) => {
  const colors = highlight('x = len("s") + 1', 'python')[0]?.map(({ text, color }) => [
    text,
    color,
  ]);
  const byText = new Map(colors?.map(([text = '', color = '']) => [text, color]));
  t.is(
    new Set([byText.get('len'), byText.get('"s"'), byText.get('1'), byText.get('x = ')]).size,
    4,
  );
});

test('a comment or string over several lines keeps its look on each', (t) => {
  const lines = highlight('"""one\ntwo"""', 'python');
  t.is(lines.length, 2);
  t.is(lines[0]?.[0]?.color, lines[1]?.[0]?.color);
});

test('an unknown language is printed plain', (t) => {
  t.deepEqual(
    new Set(
      highlight('def <b> & "x"', 'klingon')
        .flat()
        .map(({ color }) => color),
    ),
    new Set(['#24292f']),
  );
});

test('a tab is four spaces: code fonts have none', (t) => {
  t.deepEqual(textsOf('if x:\n\ty'), ['if x:', '    y']);
});
