import test from 'ava';
import { orderFor, slotsOf, variantName } from '../../../src/exam/composition/variant-order.js';

/** Index, name. */
const names: readonly (readonly [number, string])[] = [
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
];
for (const [index, name] of names)
  test(`variant ${index} is called ${name}`, (t) => {
    t.is(variantName(index), name);
  });

test('a thousand variants have a thousand names', (t) => {
  t.is(new Set(Array.from({ length: 1000 }, (_, index) => variantName(index))).size, 1000);
});

const choices = [
  ...['k', 'l', 'm', 'n', 'o'].map((item) => ({ item, section: 1 })),
  ...['a', 'b', 'c', 'd', 'e'].map((item) => ({ item, section: 0 })),
];
const seeds = Array.from({ length: 20 }, (_, index) => String(index));

test('slots are numbered through the sections in their order, whatever order the choices come in', (t) => {
  for (const seed of seeds) {
    const slots = slotsOf(choices, seed);
    t.deepEqual(
      slots.map(({ slot, section }) => `${slot} ${section}`),
      ['q1 0', 'q2 0', 'q3 0', 'q4 0', 'q5 0', 'q6 1', 'q7 1', 'q8 1', 'q9 1', 'q10 1'],
    );
    t.deepEqual(slotsOf(choices.toReversed(), seed), slots);
    t.deepEqual(
      slots.map(({ item }) => item).toSorted(),
      choices.map(({ item }) => item).toSorted(),
    );
  }
});

test('the seed decides the order within a section', (t) => {
  const orders = seeds.map((seed) =>
    slotsOf(choices, seed)
      .map(({ item }) => item)
      .join(''),
  );
  t.true(new Set(orders).size > 15);
});

test('variant A has the slots as they are, every other variant its own order within the sections', (t) => {
  const slots = slotsOf(choices, '1');
  t.deepEqual(orderFor(slots, '1', 'A'), slots);
  const orders = ['B', 'C', 'D', 'E', 'F'].map((variant) => {
    const order = orderFor(slots, '1', variant);
    t.deepEqual(
      order.map(({ section }) => section),
      slots.map(({ section }) => section),
    );
    t.deepEqual(order.map(({ slot }) => slot).toSorted(), slots.map(({ slot }) => slot).toSorted());
    return order.map(({ slot }) => slot).join(' ');
  });
  t.is(new Set(orders).size, 5);
});

test('the order of a variant depends on the seed, and not on which items stand in the slots', (t) => {
  const slots = slotsOf(choices, '1');
  const orderOf = (of: typeof slots, seed: string) =>
    orderFor(of, seed, 'B').map(({ slot }) => slot);
  const others = slots.map((slot) => ({ ...slot, item: `${slot.item}2` }));
  t.deepEqual(orderOf(others, '1'), orderOf(slots, '1'));
  t.true(new Set(seeds.map((seed) => orderOf(slots, seed).join())).size > 15);
});
