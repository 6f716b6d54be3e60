import type { LocalizedText } from '../../../util/localized-text.js';
import { partsOf, wordsOf } from '../text/split-markdown.js';
import type { TextCheck, TextFinding } from './check.js';

/**
 * A text that is there, but not in its language: blank, or copied from the other. (A text that is left out altogether is
 * found by the schema, under the same code.)
 */
export default {
  code: 'missing-translation',
  severity: 'error',
  advice: {
    zh: '写出两种语言的文本：{zh: …, en: …}。',
    en: 'Write the text in both languages: {zh: …, en: …}.',
  },
  check: (text) => [
    ...(isBlank(text.zh) || isCopied(text) ? [missing('zh', '中文', 'Chinese')] : []),
    ...(isBlank(text.en) || isChinese(text.en) ? [missing('en', '英文', 'English')] : []),
  ],
} satisfies TextCheck;

const missing = (language: 'zh' | 'en', zh: string, en: string): TextFinding => ({
  language,
  message: { zh: `缺少${zh}文本`, en: `the ${en} text is missing` },
});

const isBlank = (text: string): boolean => text !== '' && text.trim() === '';

const han = /\p{Script=Han}/u;

/** A sentence without a Chinese character; a name or two, such as "mini-batch", may stand alone. */
const isCopied = ({ zh }: LocalizedText): boolean =>
  !han.test(zh) && (wordsOf(zh).match(/\p{Script=Latin}{2,}/gu) ?? []).length >= 4;

/** Chinese words without a Latin letter, or inside a formula. (Chinese examples may well stand in English sentences.) */
const isChinese = (en: string): boolean =>
  (han.test(wordsOf(en)) && !/\p{Script=Latin}/u.test(wordsOf(en))) ||
  partsOf(en, 'formula').some((tex) => han.test(tex));
