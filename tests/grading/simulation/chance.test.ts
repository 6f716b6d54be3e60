import test from 'ava';
import {
  happens,
  normal,
  pickWeighted,
  probability,
} from '../../../src/grading/simulation/chance.js';
import { seeded } from '../../../src/util/random.js';

test('a probability is the logistic function of its log-odds, to 0.2 %', (t) => {
  for (let logOdds = -500; logOdds <= 500; logOdds += 7) {
    const exact = 10_000 / (1 + Math.exp(-logOdds / 100));
    t.true(Math.abs(probability(logOdds) - exact) < 20, `${logOdds}: ${probability(logOdds)}`);
  }
  t.is(probability(0), 5000);
});

test('beyond the table nothing is certain', (t) => {
  t.true(probability(100_000) < 10_000);
  t.true(probability(-100_000) > 0);
});

test('what has a probability happens as often', (t) => {
  const random = seeded('chance');
  const count = (share: number) =>
    Array.from({ length: 4000 }, () => happens(random, share)).filter(Boolean).length / 4000;
  t.true(Math.abs(count(3000) - 0.3) < 0.03);
  t.is(count(0), 0);
  t.is(count(10_000), 1);
});

test('abilities have mean 0, standard deviation 1, and the tails of a normal distribution', (t) => {
  const random = seeded('normal');
  const drawn = Array.from({ length: 5000 }, () => normal(random));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance =
    drawn.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / drawn.length;
  t.true(Math.abs(mean) < 5, String(mean));
  t.true(Math.abs(Math.sqrt(variance) - 100) < 4, String(variance));
  const beyondTwo = drawn.filter((value) => Math.abs(value) > 196).length / drawn.length;
  t.true(beyondTwo > 0.035 && beyondTwo < 0.065, String(beyondTwo));
});

test('items are picked as their weights say', (t) => {
  const random = seeded('weights');
  const items = [
    { item: 'rare', weight: 1 },
    { item: 'common', weight: 4 },
  ];
  const rare = Array.from({ length: 2000 }, () => pickWeighted(random, items)).filter(
    (item) => item === 'rare',
  ).length;
  t.true(rare > 320 && rare < 480, String(rare));
});
