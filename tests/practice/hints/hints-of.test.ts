import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { misconceptions } from '../../../src/misconceptions/index.js';
import { cardsOf } from '../../../src/practice/cards/card.js';
import { pose } from '../../../src/practice/cards/pose.js';
import { hintsOf } from '../../../src/practice/hints/hints-of.js';
import type { Hint } from '../../../src/practice/hints/hints-of.js';
import { tasksOf } from '../../../src/practice/marking/task.js';
import type { Task } from '../../../src/practice/marking/task.js';
import { languages } from '../../../src/util/localized-text.js';
import type { Language } from '../../../src/util/localized-text.js';

const cards = cardsOf(loadBank('question-bank').items);

const topic = { zh: '主题', en: 'the topic' };

/** Every task of the bank, generated ones several times, with its hints. */
const all = cards.flatMap((card) => {
  const draws = card.item.source === 'generated' ? 15 : 1;
  return Array.from({ length: draws }, (_, count) => pose(card, { seed: 'hints', count }).question)
    .flatMap(tasksOf)
    .map((task) => ({
      card: card.id,
      task,
      hints: hintsOf(task, { topicName: topic, misconceptions }),
    }));
});

const textOf = (hints: readonly Hint[], language: Language): string =>
  hints.map((hint) => (hint.kind === 'text' ? hint.text[language] : '')).join('\n');

/** Numbers as a reader sees them, written without the code under test. */
const numbersIn = (text: string): number[] =>
  text
    .replace(/(\d)(?:\\,|\{,\}|,)(\d{3})(?!\d)/g, '$1$2')
    .split(/[^\d.]+/)
    .map((token) => token.replace(/^\.+|\.+$/g, ''))
    .filter((token) => token !== '' && !Number.isNaN(Number(token)))
    .map(Number);

const withKey = (task: Task) =>
  task.kind === 'written'
    ? task.part.answerText
    : task.question.kind === 'numeric'
      ? task.question.answerText
      : undefined;

test('no hint prints all numbers of a key that is worked out', (t) => {
  let checked = 0;
  for (const { card, task, hints } of all) {
    const key = withKey(task);
    if (!key) continue;
    for (const language of languages) {
      const numbers = numbersIn(key[language]);
      if (numbers.length === 0) continue;
      checked++;
      const printed = new Set(numbersIn(textOf(hints, language)));
      t.false(
        numbers.every((number) => printed.has(number)),
        `${card}: ${key[language]} in ${textOf(hints, language)}`,
      );
    }
  }
  t.true(checked > 200);
});

test('no hint holds the text of a right option, takes one away, or leaves only right ones', (t) => {
  let checked = 0;
  for (const { card, task, hints } of all) {
    const { question } = task;
    if (!('options' in question)) continue;
    const right = question.options.filter(({ correct }) => correct);
    const wrong = question.options.length - right.length;
    const struck = hints.flatMap((hint) => (hint.kind === 'strike' ? [hint.label] : []));
    t.true(struck.length === 0 || struck.length < wrong, card);
    for (const { label, text } of right) {
      checked++;
      t.false(struck.includes(label), card);
      for (const language of languages)
        if (numbersIn(text[language]).length === 0)
          t.false(textOf(hints, language).includes(text[language]), card);
    }
  }
  t.true(checked > 200);
});

test('a hint on a true-or-false question does not call it true or false', (t) => {
  for (const { card, task, hints } of all)
    if (task.question.kind === 'true-false')
      t.notRegex(textOf(hints, 'en'), /\b(?:true|false|wrong|correct)\b/i, card);
});

test('every task has a hint, numeric ones mostly three, and none has more', (t) => {
  t.true(all.every(({ hints }) => hints.length >= 1 && hints.length <= 3));
  const numeric = all.filter(({ task }) => task.question.kind === 'numeric');
  const three = numeric.filter(({ hints }) => hints.length >= 2).length;
  t.true(three / numeric.length > 0.5, `${three} of ${numeric.length}`);
});
