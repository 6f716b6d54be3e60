import { partsOf } from '../text/split-markdown.js';
import type { TextCheck } from './check.js';
import { difference, differenceFinding } from './differences.js';

/** Code must be the same in both languages; only comments of a program may be translated. */
export default {
  code: 'code-differs',
  severity: 'error',
  advice: {
    zh: '两种语言的代码要逐字相同（注释除外）。',
    en: 'Make the code the same in both languages, character by character (comments aside).',
  },
  check: ({ zh, en }) =>
    differenceFinding(difference(codeOf(zh), codeOf(en)), { zh: '代码', en: 'pieces of code' }),
} satisfies TextCheck;

const codeOf = (text: string): string[] => [
  ...partsOf(text, 'code'),
  ...partsOf(text, 'fence').map(withoutComments),
];

/** Of comments only the numerals count. */
const withoutComments = (program: string): string =>
  program
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, numeralsOf).trimEnd())
    .join('\n');

const numeralsOf = (comment: string): string => (comment.match(/\d+/g) ?? []).join(' ');
