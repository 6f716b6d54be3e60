import { partsOf } from '../text/split-markdown.js';
import type { TextCheck } from './check.js';
import { difference, differenceFinding } from './differences.js';

/** Formulas must be the same in both languages, but for the words inside them. */
export default {
  code: 'formulas-differ',
  severity: 'error',
  advice: {
    zh: '两种语言的公式要逐字相同（\\text{…} 的内容除外）。',
    en: 'Make the formulas the same in both languages, character by character (the contents of \\text{…} aside).',
  },
  check: ({ zh, en }) =>
    differenceFinding(difference(formulasOf(zh), formulasOf(en)), { zh: '公式', en: 'formulas' }),
} satisfies TextCheck;

const formulasOf = (text: string): string[] =>
  partsOf(text, 'formula').map((tex) => `$${withoutWords(tex).replace(/\s+/g, ' ').trim()}$`);

/** Empties \text{…} and its like, which may hold braces one level deep. */
const withoutWords = (tex: string): string =>
  tex.replace(/\\(text[a-z]*|mbox)\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '\\$1{}');
