import test from 'ava';
import { negationsOf } from '../../../../src/grading/written/negation/negations.js';
import { isDenied, polarityOf } from '../../../../src/grading/written/negation/polarity.js';
import { tokensOf } from '../../../../src/util/words/tokens.js';

/** A text with what is judged between stars, and whether it is negated there. */
const cases: readonly (readonly [string, boolean])[] = [
  ['不*共享*权重', true],
  ['没有*共享*权重', true],
  ['并非*线性*', true],
  ['未*收敛*', true],
  ['无*标签*', true],
  ['不是不*需要*标签', false],
  ['不仅*共享*权重', false],
  ['不断*更新*', false],
  ['不同*类别*', false],
  ['无论*大小*', false],
  ['非常*重要*', false],
  ['未来*数据*', false],
  ['不得不*共享*', false],
  ['没有偏置，*共享*权重', false],
  ['没有偏置但*共享*权重', false],
  ['是卷积而不是*池化*', true],
  ['不是池化而是*卷积*', false],
  ['没有明显的*变化*', true],
  ['没有参加训练的*数据*', false],
  ['没有激活函数就*线性*', false],
  ['不会（因为正则化）*过拟合*', true],
  ['会（不是批大小）*过拟合*', false],
  ['it does not *need* labels', true],
  ["it doesn't *need* labels", true],
  ['It cannot *learn*', true],
  ['no *labels*', true],
  ['never *shared*', true],
  ['without *labels*', true],
  ['hardly *changes*', true],
  ['not only *shared*', false],
  ['no matter how *large*', false],
  ['not pooled, but *shared*', false],
  ['It is not pooled but *shared*', false],
  ['it is not true that it never *learns*', false],
  ['rather than *pooling*', true],
  ['not seen by any of the many people in this room who *share* it', false],
  ['non-linear *layers*', false],
];

for (const [marked, expected] of cases)
  test(`${marked} is ${expected ? '' : 'not '}negated`, (t) => {
    const text = marked.replaceAll('*', '');
    const [from, to] = [marked.indexOf('*'), marked.lastIndexOf('*') - 1];
    const { tokens } = tokensOf(text);
    const first = tokens.findIndex((token) => token.from >= from);
    const last = tokens.findLastIndex((token) => token.to <= to);
    t.is(polarityOf(tokens, negationsOf(tokens), { first, last }).isNegated, expected);
  });

test('the stretch with its negations begins at the first of them', (t) => {
  const { tokens } = tokensOf('它并不是不需要');
  t.is(polarityOf(tokens, negationsOf(tokens), { first: 5, last: 6 }).first, 1);
});

test('a denial further on in the clause reaches back, one in another clause does not', (t) => {
  for (const [text, expected] of [
    ['局部性不成立', true],
    ['局部性，不成立', false],
    ['locality does not hold', true],
    ['locality holds', false],
  ] as const) {
    const { tokens } = tokensOf(text);
    t.is(isDenied(tokens, negationsOf(tokens), { first: 0, last: 0 }), expected, text);
  }
});
