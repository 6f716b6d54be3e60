/**
 * The numbers in a text, each in one form: `1,250` is `1250`, `1e-3` is `0.001`, `97 %` is `97`. Signs are left out; digits that
 * belong to a name (`Conv2D`, `dense_1`) are none.
 */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(number)].map(([written]) => oneForm(Number(written.replaceAll(',', ''))));

/** `28x28` are two numbers. */
const number = /(?<![a-wyz_\d.]|[a-z_]x)\d+(?:,\d{3}(?!\d))*(?:\.\d+)?(?:e[-+]?\d+)?/giu;

const oneForm = (value: number): string => String(Math.abs(value));

/** All numbers of some data, in its texts too; of a share of one also the per cent. */
export function numbersOf(value: unknown): string[] {
  if (typeof value === 'number') return [oneForm(value), ...inPerCent(value)];
  if (typeof value === 'string') return numbersIn(value);
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersOf);
}

const inPerCent = (value: number): string[] =>
  value > 0 && value < 1 ? [oneForm(Number((value * 100).toPrecision(12)))] : [];
