import { normalForm } from './normal-form.js';

/** How a program's output is compared; see the README of the programs. */
export interface Rule {
  readonly exact?: boolean;
  readonly form?: boolean;
  readonly rtol?: number;
  readonly atol?: number;
  readonly err?: 'class';
  readonly rewrap?: boolean;
}

const numberPattern =
  /(?<![A-Za-z_\d.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?![A-Za-z_\d])/g;

/** What differs first between two outputs, in words; undefined if they are the same by the rule. */
export function differenceOf(expected: string, actual: string, rule: Rule): string | undefined {
  const [wanted, got] = [normalForm(expected), normalForm(actual)];
  if (wanted === got) return undefined;
  const [wantedLines, gotLines] = linesOf(wanted, got, rule);
  const compare = rule.exact === true ? sayDifferent : compareLine;
  for (let line = 0; line < Math.min(wantedLines.length, gotLines.length); line++) {
    const [one = '', other = ''] = [wantedLines[line], gotLines[line]];
    const difference = one === other ? undefined : compare(one, other, rule);
    if (difference !== undefined) return `line ${line + 1}: ${difference}`;
  }
  return wantedLines.length === gotLines.length
    ? undefined
    : `number of lines: expected ${wantedLines.length}, got ${gotLines.length}`;
}

const sayDifferent = (expected: string, actual: string): string =>
  `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;

function linesOf(wanted: string, got: string, { rewrap }: Rule): [string[], string[]] {
  const split = (text: string): string[] => text.split('\n').slice(0, -1);
  const [one, other] = [split(wanted), split(got)];
  return rewrap === true && one.length !== other.length
    ? [[one.join(' ')], [other.join(' ')]]
    : [one, other];
}

/** Equal but for numbers that are close; blanks around numbers are free. */
function compareLine(expected: string, actual: string, rule: Rule): string | undefined {
  const masked = (text: string): string => text.replace(numberPattern, '#').replace(/\s+/g, '');
  if (masked(expected) !== masked(actual)) return sayDifferent(expected, actual);
  const got = actual.match(numberPattern) ?? [];
  const pairs = (expected.match(numberPattern) ?? []).map(
    (one, at) => [one, got[at] ?? ''] as const,
  );
  for (const [one, other] of pairs) {
    if (rule.form === true && writtenAs(one) !== writtenAs(other))
      return `number written ${one}, got ${other} (in ${JSON.stringify(expected)})`;
    if (!isClose(one, other, rule))
      return `number ${one}, got ${other} (in ${JSON.stringify(expected)})`;
  }
  return undefined;
}

/** Whether a number has a point, ends with it, has an exponent. */
const writtenAs = (number: string): string =>
  [number.includes('.'), number.endsWith('.'), /e/i.test(number)].join();

/** Within the tolerance, or within one unit of the last printed decimal. */
function isClose(expected: string, actual: string, { rtol = 1e-4, atol = 1e-6 }: Rule): boolean {
  const distance = Math.abs(Number(expected) - Number(actual));
  if (distance <= atol + rtol * Math.abs(Number(expected))) return true;
  const decimals = /^[-+]?\d*\.(\d{3,})$/.exec(expected)?.[1];
  return decimals !== undefined && distance <= 1.001 * Number(`1e-${decimals.length}`);
}

/** What differs between two errors, each a class and the first line of its message. */
export function errorDifference(expected: string, actual: string, rule: Rule): string | undefined {
  if (rule.err !== 'class') return differenceOf(expected, actual, { ...rule, exact: false });
  const [one, other] = [expected, actual].map((text) =>
    text.split(':')[0]?.trim().split('.').at(-1),
  );
  return one === other ? undefined : `class: expected ${one ?? ''}, got ${other ?? ''}`;
}
