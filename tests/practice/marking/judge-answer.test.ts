import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { cardsOf } from '../../../src/practice/cards/card.js';
import { pose } from '../../../src/practice/cards/pose.js';
import {
  judgeAnswer,
  judgeByRubric,
  together,
} from '../../../src/practice/marking/judge-answer.js';
import { tasksOf } from '../../../src/practice/marking/task.js';
import { keyForPrograms } from '../../../src/practice/session/key-blocks.js';

const cards = cardsOf(loadBank('question-bank').items);
const tasks = cards.flatMap((card) => tasksOf(pose(card, { seed: 'judge', count: 0 }).question));

test('the printed key of every task of the bank is right, a blank never', (t) => {
  for (const task of tasks) {
    const key = keyForPrograms(task);
    if (key === undefined || key.startsWith('|')) continue;
    t.like(judgeAnswer(task, key), { isRight: true, share: 1 }, `${task.question.item}: ${key}`);
    t.like(judgeAnswer(task, ''), { status: 'blank', share: 0 }, task.question.item);
  }
});

test('some of several right options earn half', (t) => {
  const task = tasks.find(({ question }) => question.kind === 'multiple');
  const [first] = (task && keyForPrograms(task)?.split(', ')) ?? [];
  if (!task || first === undefined) return t.fail('no multiple choice');
  t.like(judgeAnswer(task, first), { share: 0.5, isRight: false });
});

test('a text stays open, and the points that are met make its share', (t) => {
  const task = tasks.find((one) => one.kind === 'written' && !one.part.answer);
  if (task?.kind !== 'written') return t.fail('no text');
  t.is(judgeAnswer(task, 'words').status, 'open');
  const all = task.part.rubric.map((_, index) => index);
  t.like(judgeByRubric(task, all), { share: 1, isRight: true });
  t.like(judgeByRubric(task, []), { share: 0, isRight: false });
  const marks = task.part.rubric.reduce((sum, point) => sum + point.marks, 0);
  t.is(judgeByRubric(task, [0]).share, (task.part.rubric[0]?.marks ?? 0) / marks);
});

test('the parts of a question count by their points', (t) => {
  const question = pose(cards.filter(({ kind }) => kind === 'comprehensive')[0] ?? fail(), {
    seed: 'judge',
    count: 0,
  }).question;
  const parts = tasksOf(question);
  const first = parts[0];
  if (first?.kind !== 'written') return t.fail('no parts');
  const full = { status: 'judged', fraction: '1', share: 1, isRight: true, mistakes: [] } as const;
  const none = { ...full, fraction: '0', share: 0, isRight: false };
  const judged = together(parts.map((task) => [task, task === first ? full : none]));
  t.is(judged.share, first.part.points / question.points);
  t.false(judged.isRight);
});

function fail(): never {
  throw new Error('the bank has no comprehensive question');
}
