import { wordsOf } from '../text/split-markdown.js';
import type { TextCheck } from './check.js';
import { difference, differenceFinding } from './differences.js';

/** A numeral among the words of a text differs between the languages: one of the two is wrong. */
export default {
  code: 'numbers-differ',
  severity: 'error',
  advice: {
    zh: '订正写错的一个；一个数要么两种语言都用阿拉伯数字，要么都用文字（三 / three）。',
    en: 'Correct the wrong one. Write a number with digits in both languages, or as a word in both (三 / three).',
  },
  check({ zh, en }) {
    const plain = difference(numerals(zh), numerals(en));
    const grouped = difference(numerals(ungrouped(zh)), numerals(ungrouped(en)));
    const best = [plain, grouped].sort((left, right) => sizeOf(left) - sizeOf(right))[0] ?? plain;
    return differenceFinding(best, { zh: '数字', en: 'numbers' });
  },
} satisfies TextCheck;

const numerals = (text: string): string[] => wordsOf(text).match(/\d+(?:\.\d+)?/g) ?? [];

/** 60,000 is 60000: English groups digits where Chinese may not. */
const ungrouped = (text: string): string =>
  text.replace(/\d{1,3}(?:,\d{3})+(?!\d)/g, (digits) => digits.replaceAll(',', ''));

const sizeOf = ({ onlyZh, onlyEn }: ReturnType<typeof difference>): number =>
  onlyZh.length + onlyEn.length;
