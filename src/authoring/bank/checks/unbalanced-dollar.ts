import { languages } from '../../../util/localized-text.js';
import { splitMarkdown } from '../text/split-markdown.js';
import type { TextCheck } from './check.js';

/** A `$` that opens no formula would be printed as it is, and the formula behind it as words. */
export default {
  code: 'unbalanced-dollar',
  severity: 'error',
  advice: {
    zh: '补上另一个 $；公式不能跨段落，$$…$$ 要独占一行。要印出美元符号，写 \\$。',
    en: 'Add the other $. A formula cannot run over paragraphs, and $$…$$ stands on lines of its own. For a dollar sign write \\$.',
  },
  check: (text) =>
    languages
      .filter((language) => hasLooseDollar(text[language]))
      .map((language) => ({
        language,
        message: {
          zh: `有一个 $ 没有配对：${before(text[language])}`,
          en: `a $ has no partner: ${before(text[language])}`,
        },
      })),
} satisfies TextCheck;

const hasLooseDollar = (text: string): boolean =>
  splitMarkdown(text).some(({ kind }) => kind === 'loose-dollar');

/** The words around the first loose dollar, to find it by. */
function before(text: string): string {
  const parts = splitMarkdown(text);
  const place = parts.findIndex(({ kind }) => kind === 'loose-dollar');
  const [left = '', right = ''] = [parts[place - 1]?.text, parts[place + 1]?.text];
  return `…${left.slice(-12)}$${right.slice(0, 12)}…`.replace(/\s+/g, ' ');
}
