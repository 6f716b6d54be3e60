import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { questionSchema } from '../../../src/exam/manifest/question-schema.js';
import { cardsOf } from '../../../src/practice/cards/card.js';
import { pose } from '../../../src/practice/cards/pose.js';

const cards = cardsOf(loadBank('question-bank').items);

test('every card can be posed as a question of the manifest', (t) => {
  for (const card of cards) {
    const { question } = pose(card, { seed: 's', count: 0 });
    t.true(questionSchema.safeParse(question).success, card.id);
    t.is(question.kind, card.kind);
  }
});

test('equal occasions give equal questions, others give other numbers or orders', (t) => {
  const generated = cards.filter(({ item }) => item.source === 'generated');
  for (const card of generated) {
    const first = pose(card, { seed: 's', count: 1 });
    t.deepEqual(pose(card, { seed: 's', count: 1 }), first, card.id);
    const another = pose(card, { seed: 's', count: 2 }, first.question);
    t.notDeepEqual(another.question.generator, first.question.generator, card.id);
  }
});

test('another one like this never repeats the numbers, even where the draw would', (t) => {
  const card = cards.find(({ id }) => id === 'cnn.size.convolution-numbers/numeric');
  if (!card) return t.fail('the bank has no such card');
  const { question } = pose(card, { seed: 's', count: 1 });
  const same = pose(card, { seed: 's', count: 1 }, question);
  t.notDeepEqual(same.question.generator, question.generator);
});
