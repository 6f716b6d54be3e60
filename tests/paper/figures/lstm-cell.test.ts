import test from 'ava';
import { lstmCellFormulas } from '../../../src/paper/figures/lstm-cell.js';
import { languages } from '../../../src/util/localized-text.js';
import { drawnWith, wordsOf } from '../../support/figure-checks.js';
import { lstmCell } from '../../support/sample-figures.js';

test('the textbook cell has three sigmoid gates, two tanh, its lines and its names', (t) => {
  const words = wordsOf(drawnWith(lstmCell('standard'), 'zh'));
  const count = (word: string) => words.filter((other) => other === word).length;
  t.is(count('$\\sigma$'), 3);
  t.is(count('$\\tanh$'), 2);
  t.is(count('$\\times$'), 3);
  t.is(count('$+$'), 1);
  for (const symbol of ['f_t', 'i_t', 'g_t', 'o_t', 'c_{t-1}', 'c_t', 'h_{t-1}', 'h_t', 'x_t'])
    t.is(count(`$${symbol}$`), 1, symbol);
  for (const name of ['遗忘门', '输入门', '候选值', '输出门']) t.is(count(name), 1, name);
});

test('the teaching cell says what its signals do', (t) => {
  const rules = {
    zh: [
      '$x_2=1$：加上 $x_1$',
      '$x_2=-1$：置为 0',
      '$x_2=0$：保持不变',
      '$x_3=1$：输出 $c$',
      '否则：输出 0',
    ],
    en: [
      '$x_2=1$: add $x_1$',
      '$x_2=-1$: reset to 0',
      '$x_2=0$: keep',
      '$x_3=1$: output is $c$',
      'otherwise: output is 0',
    ],
  };
  for (const language of languages) {
    const words = wordsOf(drawnWith(lstmCell('teaching'), language));
    for (const rule of rules[language]) t.true(words.includes(rule), rule);
    for (const symbol of ['x_1', 'x_2', 'x_3', 'y']) t.true(words.includes(`$${symbol}$`), symbol);
  }
});

test('the teaching cell leads from the input below to the output above', (t) => {
  const { content, height } = drawnWith(lstmCell('teaching'), 'en');
  const heightOf = (tex: string) =>
    content.flatMap((draw) =>
      draw.draw === 'formula' && draw.actual === `$${tex}$` ? [draw.y / height] : [],
    )[0] ?? NaN;
  t.true(heightOf('y') < 0.1);
  t.true(heightOf('x_3') < heightOf('c'));
  t.true(heightOf('c') < heightOf('x_2'));
  t.true(
    content.some(
      (draw) => draw.draw === 'formula' && draw.actual === '$x_1$' && draw.y > 0.9 * height,
    ),
  );
});

for (const cell of ['standard', 'teaching'] as const)
  test(`the ${cell} cell names each formula once`, (t) => {
    const formulas = lstmCellFormulas(cell);
    t.is(new Set(formulas).size, formulas.length);
  });
