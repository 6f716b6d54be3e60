import type { Language } from '../../util/localized-text.js';
import type { Task } from '../marking/task.js';
import { numberTokens } from './number-tokens.js';

/**
 * Says whether a text gives the answer away: it prints all numbers of the key, or the words of the key or of a right option.
 */
export function leaks(text: string, task: Task, language: Language): boolean {
  return secretsOf(task, language).some((secret) => holds(text, secret));
}

/** What may not be printed before the answer is given. */
function secretsOf(task: Task, language: Language): readonly string[] {
  if (task.kind === 'written') {
    const { answerText } = task.part;
    return answerText ? [answerText[language]] : [];
  }
  const { question } = task;
  switch (question.kind) {
    case 'true-false':
      return [];
    case 'numeric':
      return [question.answerText[language]];
    case 'single':
    case 'multiple':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text[language]);
  }
}

function holds(text: string, secret: string): boolean {
  const numbers = [...numberTokens(secret)];
  if (numbers.length > 0) {
    const printed = numberTokens(text);
    return numbers.every((one) => printed.has(one));
  }
  return bare(text).includes(bare(secret));
}

/** Without the signs of Markdown and formulas, and without spaces. */
const bare = (text: string): string => text.replace(/[\s$*_`\\{}]/g, '').toLowerCase();
