import type { Answer } from '../answer.js';

/** A wrong answer as it is compared and printed: with the decimals, tolerance and unit of the key. */
export function wrongAnswer(key: Answer, wrong: Answer): Answer {
  if (key.type === 'number' && wrong.type === 'number') return { ...key, value: wrong.value };
  if (key.type === 'sequence' && wrong.type === 'sequence') return { ...key, values: wrong.values };
  if (key.type === 'table' && wrong.type === 'table') return { ...key, rows: wrong.rows };
  return wrong;
}
