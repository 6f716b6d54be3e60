import type { CodeStatus } from '../../grading/code/results/code-result.js';
import type { LocalizedText } from '../../util/localized-text.js';

/** How far a hand-in is, in words. */
export const statusWords: Readonly<Record<CodeStatus, LocalizedText>> = {
  graded: { zh: '已批改', en: 'graded' },
  'needs-review': { zh: '需人工查看', en: 'needs review' },
  refused: { zh: '无法批改', en: 'refused' },
};
