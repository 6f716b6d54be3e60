import test from 'ava';
import { chooseCard, similarCard } from '../../../src/practice/cards/choose-card.js';
import type { Situation } from '../../../src/practice/cards/choose-card.js';
import { seeded } from '../../../src/util/random.js';
import { day, sampleCard, sampleReview } from '../../support/practice-cards.js';

const [a, b, c, d] = [
  sampleCard('a', 'cnn.size'),
  sampleCard('b', 'cnn.pool'),
  sampleCard('c', 'lstm.gates', 'forgot-padding'),
  sampleCard('d', 'cnn.size'),
] as const;
const now = 100 * day;

const situation = (changes: Partial<Situation> = {}): Situation => ({
  cards: [a, b, c, d],
  reviews: [],
  asked: [],
  wrong: [],
  now,
  random: seeded('x'),
  ...changes,
});

/** How often each card is chosen over many seeds. */
function frequencies(changes: Partial<Situation>): Record<string, number> {
  const counts: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 };
  for (let seed = 0; seed < 400; seed++) {
    const id = chooseCard(situation({ ...changes, random: seeded('choice', seed) }))?.id ?? '';
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

test('what is due comes first, the most overdue by its interval before all', (t) => {
  // Right once is due after about two days, wrong once after one.
  const reviews = [
    sampleReview(a, now - 20 * day),
    sampleReview(b, now - 5 * day, { share: 0 }),
    sampleReview(c, now - 3 * day),
  ];
  const order: string[] = [];
  for (let count = 0; count < 3; count++) {
    const card = chooseCard(situation({ reviews, asked: order }));
    order.push(card?.id ?? '');
  }
  t.deepEqual(order, ['a', 'b', 'c']);
});

test('nothing is due just after it was answered', (t) => {
  const reviews = [a, b, c].map((card) => sampleReview(card, now - 60_000));
  t.is(chooseCard(situation({ reviews, asked: ['a', 'b', 'c'] }))?.id, 'd');
});

test('new cards are mixed by topic: topics that were asked least come first', (t) => {
  const { a: one = 0, d: other = 0, ...rest } = frequencies({ asked: ['b'] });
  t.true(one + other > 130 && one + other < 270, `${one} + ${other}`);
  t.true((rest['c'] ?? 0) > 130);
  t.is(rest['b'], 0);
});

test('weak topics come about half the time before new ones', (t) => {
  const reviews = [sampleReview(a, now - 1000, { share: 0 })];
  const counts = frequencies({ reviews });
  t.true((counts['a'] ?? 0) + (counts['d'] ?? 0) > 150, JSON.stringify(counts));
  t.true((counts['b'] ?? 0) > 30 && (counts['c'] ?? 0) > 30, JSON.stringify(counts));
});

test('a card that can show an open misconception comes more often', (t) => {
  const reviews = [sampleReview(b, now - 1000, { share: 0.9, mistakes: ['forgot-padding'] })];
  const counts = frequencies({ reviews });
  t.true((counts['c'] ?? 0) > (counts['a'] ?? 0) + (counts['d'] ?? 0), JSON.stringify(counts));
});

test('a card that was answered today is not asked again for being weak', (t) => {
  const wrong = (at: number) => ({ reviews: [sampleReview(a, at, { share: 0 })], wrong: [] });
  t.is(frequencies(wrong(now - 1000))['a'], 0);
});

test('the topics of the last questions rest, however weak', (t) => {
  const reviews = [sampleReview(a, now - 1000, { share: 0 })];
  const counts = frequencies({ reviews, asked: ['a'], wrong: ['a'] });
  t.is(counts['a'], 0);
  t.true((counts['d'] ?? 0) < 20, JSON.stringify(counts));
});

test('a wrong card comes again after five others, and only once', (t) => {
  const others = ['b', 'c', 'd', 'x', 'y'];
  const wrong = ['a'];
  t.not(chooseCard(situation({ asked: ['a', ...others.slice(1)], wrong }))?.id, 'a');
  t.is(chooseCard(situation({ asked: ['a', ...others], wrong }))?.id, 'a');
  const twice = ['a', ...others, 'a', ...others];
  const reviews = [sampleReview(a, now)];
  t.not(chooseCard(situation({ cards: [a, b], asked: twice, wrong, reviews }))?.id, 'a');
});

test('without cards nothing is chosen, and when all were asked they come round again', (t) => {
  t.is(chooseCard(situation({ cards: [] })), undefined);
  t.truthy(chooseCard(situation({ asked: ['a', 'b', 'c', 'd'] })));
});

test('equal situations give equal choices', (t) => {
  t.is(chooseCard(situation())?.id, chooseCard(situation())?.id);
});

test('a similar card is of the same topic and not one of this session', (t) => {
  t.is(similarCard(a, situation({ asked: ['a'] }))?.id, 'd');
  t.is(similarCard(a, situation({ asked: ['a', 'd'] })), undefined);
});
