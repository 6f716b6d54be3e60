import { kindName } from '../../exam/kind-names.js';
import { writeFraction } from '../../grading/objective/fraction.js';
import type { Fraction } from '../../grading/objective/fraction.js';
import type { Language, LocalizedText } from '../../util/localized-text.js';
import type { Guessing } from './guessing.js';
import { percent } from './percent.js';

/** The value of guessing as lines to be read: a heading for each kind and rule, a line for each shape. */
export function guessingLines(groups: readonly Guessing[], language: Language): string[] {
  if (groups.length === 0) return [];
  const headings = groups.map(({ kind, rule }) => `${kindName(kind)[language]}: ${rule}`);
  const lines = aligned([head[language], ...groups.map((group) => rowOf(group, language))]);
  return [
    title[language],
    `    ${lines[0] ?? ''}`,
    ...groups.flatMap((_, index) => [
      ...(headings[index] === headings[index - 1] ? [] : [`  ${headings[index] ?? ''}`]),
      `    ${lines[index + 1] ?? ''}`,
    ]),
  ];
}

const title: LocalizedText = {
  zh: '乱选可得的分数（占满分的百分比，括号内为精确值）：',
  en: 'What guessing earns, in percent of the full marks (with the exact share):',
};

const head: Readonly<Record<Language, readonly string[]>> = {
  zh: ['对+错选项', '题数', '空着', '全选', '逐项抛硬币', '最好的乱选法'],
  en: ['right + wrong', 'items', 'blank', 'tick all', 'coin flips', 'best blind strategy'],
};

function rowOf({ right, wrong, items, ...values }: Guessing, language: Language): string[] {
  const { blank, tickAll, coinFlips, best } = values;
  const notGraded = { zh: '不计分', en: 'not graded' }[language];
  const say = (value: Fraction | null | undefined) =>
    value === undefined ? '–' : value === null ? notGraded : percent(value);
  const how = {
    zh: best.ticks === 0 ? '不选' : `选 ${best.ticks} 项`,
    en: best.ticks === 0 ? 'tick none' : `tick ${best.ticks}`,
  };
  return [
    `${right}+${wrong}`,
    String(items.length),
    say(blank),
    say(tickAll),
    say(coinFlips),
    `${percent(best.mean)}${language === 'zh' ? '，' : ', '}${how[language]}`,
  ];
}

/** Rows with cells of equal width, for a terminal, where a Chinese character is two columns wide. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

/** The value of guessing as data: fractions as they are written, null for what is not graded or not possible. */
export const guessingData = (groups: readonly Guessing[]): readonly object[] =>
  groups.map(({ kind, rule, right, wrong, items, blank, tickAll, coinFlips, best }) => ({
    kind,
    rule,
    right,
    wrong,
    items,
    blank: blank && writeFraction(blank),
    tickAll: tickAll ? writeFraction(tickAll) : null,
    coinFlips: coinFlips ? writeFraction(coinFlips) : null,
    best: { ticks: best.ticks, mean: writeFraction(best.mean) },
  }));
