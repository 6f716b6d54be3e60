import type { Figure, WhyUndefined } from '../analysis/figure.js';
import { markup } from '../html/markup.js';
import type { Html } from '../html/markup.js';
import type { PageContext } from './page-context.js';

/** A number with so many decimals, a true minus sign, and no minus before zero. */
export function decimals(value: number, places: number): string {
  const text = Math.abs(value).toFixed(places);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number with at most so many decimals. */
export const upTo = (value: number, places: number): string =>
  places > 0 ? decimals(value, places).replace(/\.?0+$/, '') : decimals(value, 0);

/** A share in whole percent. */
export const percent = (value: number, { say }: PageContext): string =>
  `${decimals(100 * value, 0)}${say('%', '\u00a0%')}`;

/** A correlation. */
export const correlation = (value: number): string => decimals(value, 2);

/** A figure as text, or why there is none. */
export function figure(
  given: Figure,
  print: (value: number) => string,
  context: PageContext,
): Html {
  if (given.value !== null) return markup`${print(given.value)}`;
  const [zh, en] = reasons[given.why];
  return markup`<span class="none">— <small>${context.say(zh, en)}</small></span>`;
}

const reasons: Readonly<Record<WhyUndefined, readonly [zh: string, en: string]>> = {
  'no-students': ['没有答卷', 'nobody'],
  'few-students': ['人数太少', 'too few students'],
  'few-items': ['题数太少', 'too few questions'],
  'equal-totals': ['总分全相同', 'equal totals'],
  'equal-scores': ['得分全相同', 'equal scores'],
  'equal-rests': ['其余得分全相同', 'the rest is equal'],
  nobody: ['无人', 'nobody'],
  'nobody-or-all': ['无人或全部', 'nobody or all'],
  'no-points': ['不计分', 'no points'],
  'all-pending': ['尚未批阅', 'not marked yet'],
};

/** An English count: 1 student, 2 students. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `n = 300`, never broken in two. */
export const nOf = (n: number): string => `n\u00a0=\u00a0${n}`;

/** An interval: [0.51, 0.74]. */
export const interval = ([low, high]: readonly [number, number]): string =>
  `[${correlation(low)}, ${correlation(high)}]`;

/** The name of a question. Numbers are those of the first variant. */
export const questionName = (number: number, { say }: PageContext): string =>
  say(`第 ${number} 题`, `Q${number}`);

/** Links to questions of this page, in a row. */
export const questionLinks = (
  questions: readonly { readonly slot: string; readonly number: number }[],
  context: PageContext,
): Html[] =>
  questions.map(
    ({ slot, number }, index) =>
      markup`${index === 0 ? '' : ' '}<a href="#${slot}">${questionName(number, context)}</a>`,
  );
