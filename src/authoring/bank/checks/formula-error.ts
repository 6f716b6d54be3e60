import { languages } from '../../../util/localized-text.js';
import type { TextCheck } from './check.js';

/** Formulas that cannot be set. Who sets them, the paper, is above this folder, so its judgement is passed in. */
export default {
  code: 'formula-error',
  severity: 'error',
  advice: { zh: '订正公式的 LaTeX 代码。', en: 'Correct the LaTeX of the formula.' },
  check: (text, { checkText }) =>
    languages
      .filter((language) => language === 'zh' || text.en !== text.zh)
      .flatMap((language) => {
        const message = checkText?.(text[language]);
        return message ? [{ language, message }] : [];
      }),
} satisfies TextCheck;
