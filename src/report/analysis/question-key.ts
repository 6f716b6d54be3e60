import type { Question } from '../../exam/manifest/question-schema.js';
import { joinTexts, sameInBoth } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';

/** The key of a question in one variant, in Markdown; null where only the rubric tells. */
export function questionKey(question: Question): LocalizedText | null {
  switch (question.kind) {
    case 'true-false':
      return question.answer ? { zh: '√ 对', en: '√ true' } : { zh: '× 错', en: '× false' };
    case 'single':
    case 'multiple': {
      const letters = question.options.filter(({ correct }) => correct).map(({ label }) => label);
      return { zh: letters.join('、'), en: letters.join(', ') };
    }
    case 'numeric':
      return question.answerText;
    case 'short':
      return question.answerText ?? null;
    case 'comprehensive': {
      const parts = question.parts.flatMap(({ label, answerText }) =>
        answerText ? joinTexts([sameInBoth(label), answerText], ' ') : [],
      );
      return parts.length === 0 ? null : joinTexts(parts, '\n\n');
    }
    case 'code':
      return null;
  }
}
