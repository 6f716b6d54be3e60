import { texFactor, texNumber } from './format-number.js';

/**
 * A sum in TeX, such as `2w^2-w+3` or `4\times(-1)-4`: each of `counts` times the symbol or number at its place in `whats` ('' for
 * a bare count). Terms taken 0 times are left out, and a count of 1 is not written; an empty sum is 0.
 */
export function texSum(counts: readonly number[], whats: readonly (string | number)[]): string {
  const terms = counts
    .map((count, i) => ({ count, what: whats[i] ?? '' }))
    .filter(({ count }) => count !== 0)
    .map(({ count, what }, i) => `${signOf(count, i)}${texTerm(Math.abs(count), what)}`);
  return terms.length === 0 ? '0' : terms.join('');
}

function signOf(count: number, place: number): string {
  if (count < 0) return '-';
  return place === 0 ? '' : '+';
}

function texTerm(count: number, what: string | number): string {
  if (what === '') return texNumber(count);
  if (typeof what === 'string') return count === 1 ? what : `${texNumber(count)}${what}`;
  return count === 1 ? texFactor(what) : `${texNumber(count)}\\times ${texFactor(what)}`;
}
