import test from 'ava';
import { wrapped } from '../../../src/paper/figures/wrap.js';
import type { Language } from '../../../src/util/localized-text.js';
import { fakeContext, wordsOf } from '../../support/figure-checks.js';

/** Widths in ems: a Latin letter or space is half an em, a Han character one, a formula 0.4 em a letter. */
const cases: readonly (readonly [
  about: string,
  Language,
  text: string,
  width: number,
  lines: readonly string[],
])[] = [
  ['a text that fits stays on one line', 'en', 'max pooling', 10, ['max pooling']],
  ['words are kept whole', 'en', 'max pooling', 5, ['max', 'pooling']],
  ['lines are as even as they get', 'en', 'aa bb cc dd', 4, ['aa bb', 'cc dd']],
  ['no more lines than needed', 'en', 'aa bb cc dd ee', 3, ['aa bb', 'cc dd', 'ee']],
  ['Chinese breaks between any two characters', 'zh', '最大池化', 3, ['最大', '池化']],
  ['no line begins with a closing mark', 'zh', '卷积，池化', 3, ['卷积，', '池化']],
  ['no line ends with an opening mark', 'zh', '隐藏（层）', 4, ['隐藏', '（层）']],
  ['a Latin word in Chinese is kept whole', 'zh', '全连接ReLU', 3, ['全连接', 'ReLU']],
  ['a word that is too wide is cut', 'en', 'normalization', 4, ['normali', 'zation']],
  ['a formula is never cut', 'en', 'to $x_1=0.25$', 3, ['to', '$x_1=0.25$']],
  ['white space at the ends is dropped', 'en', '  flatten  ', 9, ['flatten']],
  ['an empty text has no lines', 'en', '', 9, []],
];
for (const [about, language, text, width, expected] of cases)
  test(about, (t) => {
    const labels = wrapped(text, width, fakeContext(language), 1);
    const lines = labels.map(({ content }) => wordsOf({ width: 0, height: 0, content }).join(''));
    t.deepEqual(lines, expected);
  });
