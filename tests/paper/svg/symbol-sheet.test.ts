import test from 'ava';
import type { FormulaBox } from '../../../src/paper/math/formula.js';
import { SymbolSheet } from '../../../src/paper/svg/symbol-sheet.js';

const box = (parts: FormulaBox['parts'], texts: FormulaBox['texts'] = []): FormulaBox => ({
  width: 1,
  height: 0.7,
  depth: 0.2,
  parts,
  texts,
});
const glyph = (matrix: string) => ({ glyph: '0 0 m 5 0 l h', matrix });

test('what is the same is defined once and has one name', (t) => {
  const sheet = new SymbolSheet();
  const x = box([glyph('1.04 0 0 -1.04 0 0'), glyph('1.04 0 0 -1.04 500 -3.4')]);
  const first = sheet.row([{ box: x, x: 0 }]);
  t.is(sheet.row([{ box: x, x: 0 }]), first);
  const small = sheet.row([{ box: box([glyph('0.7 0 0 -0.7 0 0')]), x: 0 }]);
  t.not(small, first);
  const markup = sheet.markup();
  t.is(markup.match(/<path /g)?.length, 1);
  t.is(markup.match(/<use id=/g)?.length, 2);
  t.is(markup.match(/<symbol /g)?.length, 2);
  t.true(markup.includes('<use href=#s0 /><use href=#s0 x=500 y=-3 />'));
  t.true(markup.includes('viewBox="0 -700 1000 900"'));
});

test('boxes stand side by side, whatever they are made of', (t) => {
  const sheet = new SymbolSheet();
  const bar = box([{ operators: '0 0 9 9 re f' }]);
  const words = box([], [{ text: '若<', x: 0.1, y: 0, size: 1 }]);
  sheet.row([
    { box: bar, x: 0 },
    { box: bar, x: 1 },
    { box: words, x: 2 },
    { box: box([glyph('1 0 0 1 5 0')]), x: 3 },
  ]);
  const markup = sheet.markup();
  t.true(markup.includes('viewBox="0 -700 4000 900"'));
  t.true(markup.includes('<g transform="translate(1000)"><path d="M0 0h9v9h-9Z"/></g>'));
  t.regex(markup, /translate\(2000\)"><text class="han" x="100" [^>]*textLength="2000">若&lt;</);
  t.true(markup.includes('<use href=#s0 x=3005 />'));
});
