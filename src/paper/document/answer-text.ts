import type { Question } from '../../exam/manifest/question-schema.js';
import { onOneLine } from './paper-language.js';
import type { PaperLanguage } from './paper-language.js';
import { words } from './words.js';

/** The key of a question on one line: √, "B", "A、C", "26×26×25"; undefined where only the rubric tells. */
export function answerText(question: Question, language: PaperLanguage): string | undefined {
  switch (question.kind) {
    case 'true-false':
      return onOneLine(question.answer ? words.right : words.wrong, language);
    case 'single':
    case 'multiple':
      return question.options
        .filter(({ correct }) => correct)
        .map(({ label }) => label)
        .join(language === 'en' ? ', ' : '、');
    case 'numeric':
      return onOneLine(question.answerText, language);
    case 'short':
      return question.answerText && onOneLine(question.answerText, language);
    case 'comprehensive':
    case 'code':
      return undefined;
  }
}
