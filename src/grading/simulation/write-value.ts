import type { Answer } from '../../authoring/answer.js';
import { integer, pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import type { Hand } from './hand.js';

/** Writes a value as a student does: 28x28x32, (28, 28, 32), 1,5. */
export function writeValue(random: Random, answer: Answer, hand: Hand): string {
  switch (answer.type) {
    case 'number':
      return hand.number(rounded(answer.value, answer.decimals));
    case 'shape':
      return pick(random, shapes)(answer.dimensions.map(String));
    case 'sequence':
      return row(random, answer.values, answer.decimals, hand);
    case 'table':
      return answer.rows
        .map(({ values }) => values.map((value) => rounded(value, answer.decimals)).join(' '))
        .join('; ');
    case 'choice':
      return answer.text[hand.language];
  }
}

const shapes: readonly ((extents: readonly string[]) => string)[] = [
  (extents) => extents.join('×'),
  (extents) => extents.join('x'),
  (extents) => extents.join('*'),
  (extents) => `(${extents.join(', ')})`,
];

const row = (
  random: Random,
  values: readonly number[],
  decimals: number,
  { number }: Hand,
): string =>
  values.map((value) => number(rounded(value, decimals))).join(pick(random, ['; ', '; ', ' ']));

/** With the decimals that were asked for, without zeros at the end, and without a sign on zero. */
const rounded = (value: number, decimals: number): string =>
  String(Number(value.toFixed(decimals)) || 0);

/** A value as it comes out of a slip in calculating: near the right one, but wrong. */
export function slipOf(random: Random, answer: Answer): Answer {
  const slip = pick(random, slips);
  switch (answer.type) {
    case 'number':
      return { ...answer, value: slip(answer.value) };
    case 'shape':
      return { ...answer, dimensions: atOne(random, answer.dimensions, (value) => value + 1) };
    case 'sequence':
      return { ...answer, values: atOne(random, answer.values, slip) };
    case 'table':
      return {
        ...answer,
        rows: atOne(random, answer.rows, (line) => ({ ...line, values: line.values.map(slip) })),
      };
    case 'choice':
      return { ...answer, text: { zh: '不确定', en: 'not sure' } };
  }
}

/** None of these leaves a number as it is, not even 0. */
const slips: readonly ((value: number) => number)[] = [
  (value) => value + 1,
  (value) => value * 2 - 1,
  (value) => value * 10 + 3,
  (value) => -value - 2,
];

function atOne<Item>(random: Random, items: readonly Item[], change: (item: Item) => Item): Item[] {
  const place = integer(random, 0, items.length - 1);
  return items.map((item, index) => (index === place ? change(item) : item));
}
