import { languages } from '../../../util/localized-text.js';
import type { Language } from '../../../util/localized-text.js';
import { placeOf } from '../entry.js';
import { splitMarkdown } from '../text/split-markdown.js';
import type { ItemCheck } from './check.js';

/** From how many times the length of the longest wrong option on the right one stands out. */
const conspicuous = 1.6;

/** Nobody notices a few characters: "1250" beside "26" is not long. */
const unnoticed = 5;

/** The right option is much longer than the others: students who know nothing take the longest. */
export default {
  code: 'longest-is-right',
  severity: 'warning',
  advice: {
    zh: '缩短正确选项，或把错误选项写得同样详细。',
    en: 'Shorten the right option, or make a wrong one as detailed.',
  },
  check(entry) {
    const { kind, options } = entry.draft;
    if (kind !== 'single' || !options) return [];
    const right = options.findIndex(({ correct }) => correct);
    const lengths = (language: Language) => options.map(({ text }) => lengthOf(text[language]));
    const language = languages.find((name) => standsOut(lengths(name), right));
    if (!language) return [];
    const message = {
      zh: `正确选项比其他选项长得多（${language === 'zh' ? '中文' : '英文'}）`,
      en: `the right option is much longer than the others (in ${language === 'zh' ? 'Chinese' : 'English'})`,
    };
    return [{ position: placeOf(entry, 'options', right, 'text'), message }];
  },
} satisfies ItemCheck;

function standsOut(lengths: readonly number[], right: number): boolean {
  const longest = Math.max(...lengths.filter((_, index) => index !== right));
  const length = lengths[right] ?? 0;
  return length > conspicuous * longest && length - longest > unnoticed;
}

/** About as many characters as are printed: a TeX command makes one, braces and marks none. */
const lengthOf = (text: string): number =>
  splitMarkdown(text).reduce(
    (sum, part) =>
      sum +
      (part.kind === 'formula'
        ? part.text.replace(/\\[a-zA-Z]+|\\./g, 'x').replace(/[{}_^&\s]/g, '').length
        : part.text.replace(/\*/g, '').length),
    0,
  );
