import test from 'ava';
import { twoWayCells, twoWayView } from '../../../src/paper/document/two-way-view.js';
import { both, examOf, questionOf } from '../../support/paper-exam.js';

const { exam: drawn, variant } = examOf([
  questionOf('true-false', 1, { points: 1, topic: 'b', difficulty: 1 }),
  questionOf('true-false', 2, { points: 1, topic: 'a', difficulty: 5 }),
  questionOf('short', 3, { points: 10, topic: 'b', difficulty: 3 }),
]);
const exam = { ...drawn, topics: { a: both('甲', 'Alpha'), b: both('乙', 'Beta') } };

test('topics stand in the order of the syllabus, with their points by section and difficulty', (t) => {
  t.deepEqual(twoWayCells(exam, variant, 'zh'), [
    ['知识点', '判断', '简答', '难度1', '难度2', '难度3', '难度4', '难度5', '题数', '分值'],
    ['甲', 1, 0, 0, 0, 0, 0, 1, 1, 1],
    ['乙', 1, 10, 1, 0, 10, 0, 0, 2, 11],
    ['总分', 2, 10, 1, 0, 10, 0, 1, 3, 12],
  ]);
});

test('head and topics are in the languages asked for', (t) => {
  const firsts = (language: 'en' | 'both') =>
    twoWayCells(exam, variant, language).map(([first]) => first);
  t.deepEqual(firsts('en'), ['Topic', 'Alpha', 'Beta', 'Total']);
  t.deepEqual(firsts('both'), ['知识点 Topic', '甲 Alpha', '乙 Beta', '总分 Total']);
});

test('the printed table has a short head, and leaves zeros out', (t) => {
  const { table, title, headline } = twoWayView(exam, variant, 'both');
  t.deepEqual(table.split('\n'), [
    '| 知识点 | 判断 | 简答 | 难1 | 难2 | 难3 | 难4 | 难5 | 题数 | 分值 |',
    '| :-- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |',
    '| 甲 Alpha | 1 |  |  |  |  |  | 1 | 1 | 1 |',
    '| 乙 Beta | 1 | 10 | 1 |  | 10 |  |  | 2 | 11 |',
    '| 总分 Total | 2 | 10 | 1 |  | 10 |  | 1 | 3 | 12 |',
  ]);
  t.is(title, '双向细目表 Two-way table of specifications');
  t.is(headline, '《深度学习》期末考试 Deep Learning: Final Examination');
});
