import test from 'ava';
import fc from 'fast-check';
import { tokensOf } from '../../../src/util/words/tokens.js';

/** A text and its forms. */
const cases: readonly (readonly [string, string])[] = [
  ['过 拟 合', '过 拟 合'],
  ['用CNN提取特征', '用 cnn 提 取 特 征'],
  ['ＣＮＮ（１２５０）', 'cnn 1250'],
  ['over-fitting', 'over fit'],
  ['conv2d 有 0.50 和 .5', 'conv2d 有 0.5 和 0.5'],
  ['1,250 与 3e-4', '1250 与 3e-4'],
  ['2,2,5', '2,2,5'],
  ['10⁴ = 10^4', '10 ^ 4 = 10 ^ 4'],
  ['x₁ 与 w_B', 'x1 与 wb'],
  ['$\\frac{\\partial C}{\\partial w}$', 'd c / d w'],
  ['26×26x25', '26 * 26 * 25'],
  ['2(f−y)·x', '2 f y x'],
  ['1 - f', '1 - f'],
  ['σ(z) ≤ 1', 'sigma z <= 1'],
  ["doesn’t don't", "doesn't don't"],
  ['a\ud800b\u0000c\u200bd', 'a b cd'],
  ['', ''],
];

for (const [text, forms] of cases)
  test(`${JSON.stringify(text)} is taken apart`, (t) => {
    t.is(
      tokensOf(text)
        .tokens.map(({ form }) => form)
        .join(' '),
      forms,
    );
  });

test('sentences end at stops, semicolons and lines, clauses at commas too', (t) => {
  const { tokens } = tokensOf('甲，乙。丙；丁\n戊 1.5 己');
  t.deepEqual(
    tokens.map(({ raw, sentence }) => `${raw}${sentence}`),
    ['甲0', '乙0', '丙1', '丁2', '戊3', '1.53', '己3'],
  );
  t.not(tokens[0]?.clause, tokens[1]?.clause);
});

test('what stands in brackets is a clause of its own, and the outer one goes on behind it', (t) => {
  const { tokens, brackets } = tokensOf('学习率（不是批）太大');
  t.is(tokens[2]?.clause, tokens[6]?.clause);
  t.not(tokens[2]?.clause, tokens[3]?.clause);
  t.deepEqual([...brackets], [[3, 6]]);
});

test('an unclosed bracket ends with its sentence', (t) => {
  const { tokens, brackets } = tokensOf('甲（乙。丙）丁');
  t.is(tokens.length, 4);
  t.is(brackets.size, 0);
});

test('every token lies in the text, in order, and is found there', (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0;
      for (const { from, to } of tokensOf(text).tokens) {
        t.true(from >= last && to > from && to <= text.length);
        last = from;
      }
    }),
  );
});

test('places are those of the original although the text before them was rewritten', (t) => {
  const text = '\u200b１０⁴ $\\varepsilon$，过\u200b拟合';
  const { tokens } = tokensOf(text);
  const last = tokens.slice(-3);
  t.is(text.slice(last[0]?.from, last[2]?.to), '过\u200b拟合');
});
