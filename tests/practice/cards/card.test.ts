import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { cardsOf } from '../../../src/practice/cards/card.js';
import type { Wish } from '../../../src/practice/cards/card.js';

const bank = loadBank('question-bank');

const wishes: readonly (readonly [title: string, wish: Wish])[] = [
  ['everything', {}],
  ['a topic with all below it', { topic: 'cnn' }],
  ['a kind', { kind: 'numeric' }],
  ['both', { topic: 'lstm', kind: 'single' }],
];

for (const [title, wish] of wishes)
  test(`cards of ${title} are what was wished for, never reserved and never programs`, (t) => {
    const cards = cardsOf(bank.items, wish);
    t.true(cards.length > 0);
    for (const { item, kind, topic } of cards) {
      t.false(item.reserved, item.id);
      t.not(kind, 'code');
      if (wish.topic) t.true(topic === wish.topic || topic.startsWith(`${wish.topic}.`));
      if (wish.kind) t.is(kind, wish.kind);
    }
  });

test('the bank has reserved items, and every card has an id of its own', (t) => {
  t.true(bank.items.some(({ reserved }) => reserved));
  const ids = cardsOf(bank.items).map(({ id }) => id);
  t.is(new Set(ids).size, ids.length);
});

test('a topic is not the beginning of another word', (t) => {
  t.deepEqual(cardsOf(bank.items, { topic: 'cn' }), []);
});
