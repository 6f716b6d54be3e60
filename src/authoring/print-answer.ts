import { joinTexts, sameInBoth } from '../util/localized-text.js';
import type { LocalizedText } from '../util/localized-text.js';
import type { Answer } from './answer.js';
import { formatNumber } from './numbers/format-number.js';

/** An answer as it stands in an option or a key: "0.525", "26×26×25", "3, 7, 7". */
export function printAnswer(answer: Answer): LocalizedText {
  switch (answer.type) {
    case 'number': {
      const number = sameInBoth(formatNumber(answer.value, answer.decimals));
      return answer.unit ? joinTexts([number, answer.unit], ' ') : number;
    }
    case 'shape':
      return sameInBoth(answer.dimensions.join('×'));
    case 'sequence': {
      const numbers = answer.values.map((value) => formatNumber(value, answer.decimals));
      return { zh: numbers.join('，'), en: numbers.join(', ') };
    }
    case 'table':
      return printTable(answer);
    case 'choice':
      return answer.text;
  }
}

/** A table answer as a Markdown table. */
function printTable({
  columns,
  rows,
  decimals,
}: Extract<Answer, { type: 'table' }>): LocalizedText {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const body = (language: 'zh' | 'en') => [
    line(columns.map((column) => column[language])),
    line(columns.map((_, index) => (index === 0 ? ':--' : '--:'))),
    ...rows.map(({ name, values }) =>
      line([name[language], ...values.map((value) => formatNumber(value, decimals))]),
    ),
  ];
  return { zh: body('zh').join('\n'), en: body('en').join('\n') };
}
