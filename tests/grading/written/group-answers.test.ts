import test from 'ava';
import { groupAnswers } from '../../../src/grading/written/group-answers.js';

/** Two answers, and whether they are marked as one. */
const pairs: readonly (readonly [string, string, boolean])[] = [
  ['过拟合。', '过 拟 合', true],
  ['Over-fitting!', 'over-fitting', true],
  ['ＣＮＮ，RNN', 'cnn, rnn', true],
  ['多行\n答案', '多行 答案', true],
  ['1.5', '15', false],
  ['1.5', '1,5', false],
  ['f-y', 'fy', false],
  ['2(f-y)', '2f-y', false],
  ['-5', '5', false],
  ['不是', '是', false],
  ['layer', 'layers', false],
  ['', ' 。', true],
];

for (const [one, other, isOne] of pairs)
  test(`${JSON.stringify(one)} and ${JSON.stringify(other)} are ${isOne ? 'one group' : 'two groups'}`, (t) => {
    t.is(groupAnswers([one, other]).length, isOne ? 1 : 2);
  });

test('groups keep the order of their first answers, and show it as written', (t) => {
  const groups = groupAnswers(['乙', 'A b', '甲', 'a  B.', '乙']);
  t.deepEqual(
    groups.map(({ answer, members }) => [answer, members]),
    [
      ['乙', [0, 4]],
      ['A b', [1, 3]],
      ['甲', [2]],
    ],
  );
});

test('a key begins with the answer and does not depend on the other answers', (t) => {
  const [group] = groupAnswers(['Weight sharing is used.']);
  t.regex(group?.key ?? '', /^weight-sharing-is-used~[0-9a-f]{12}$/);
  t.is(groupAnswers(['x', 'weight sharing is used'])[1]?.key, group?.key);
});
