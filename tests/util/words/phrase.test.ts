import test from 'ava';
import { holdsPhrase, phraseKey, piecesOf, wordsOf } from '../../../src/util/words/phrase.js';

test('dots part the pieces, and fillers are left out', (t) => {
  t.deepEqual(
    piecesOf('权重的共享…the fewer parameters...的').map(({ tokens }) =>
      tokens.map(({ form }) => form).join(' '),
    ),
    ['权 重 共 享', 'fewer parameter', '的'],
  );
});

/** Two alternatives, and whether they say the same. */
const pairs: readonly (readonly [string, string, boolean])[] = [
  ['过拟合', '过 拟 合', true],
  ['Shared weights', 'the shared weight', true],
  ['甲…乙', '乙...甲', true],
  ['权重多', '权重少', false],
  ['不需要标签', '需要标签', false],
];

for (const [one, other, isSame] of pairs)
  test(`${one} and ${other} ${isSame ? 'are the same' : 'differ'}`, (t) => {
    t.is(phraseKey(one) === phraseKey(other), isSame);
  });

/** A text, an alternative, and whether the text holds it. */
const held: readonly (readonly [string, string, boolean])[] = [
  ['为什么会过拟合？', '过拟合', true],
  ['Why do networks over-fit?', 'network…over-fitting', true],
  ['Why is it overt?', 'over', false],
  ['为什么会过拟合？', '过拟合…欠拟合', false],
  ['任何题目', '…', false],
];

for (const [text, alternative, isHeld] of held)
  test(`“${text}” ${isHeld ? 'holds' : 'does not hold'} “${alternative}”`, (t) => {
    t.is(holdsPhrase(wordsOf(text), alternative), isHeld);
  });
