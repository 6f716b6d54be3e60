import type { QuestionKind } from '../authoring/kinds.js';
import type { LocalizedText } from '../util/localized-text.js';

const names: Readonly<Record<QuestionKind, LocalizedText>> = {
  'true-false': { zh: '判断题', en: 'true/false' },
  single: { zh: '单项选择题', en: 'single-choice' },
  multiple: { zh: '多项选择题', en: 'multiple-choice' },
  numeric: { zh: '计算填空题', en: 'numeric' },
  short: { zh: '简答题', en: 'short-answer' },
  comprehensive: { zh: '综合题', en: 'comprehensive' },
  code: { zh: '编程题', en: 'programming' },
};

/** The name of a kind within a sentence. */
export const kindName = (kind: QuestionKind): LocalizedText => names[kind];
