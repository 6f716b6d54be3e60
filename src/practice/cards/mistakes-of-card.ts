import type { Question } from '../../exam/manifest/question-schema.js';
import type { Card } from './card.js';

/** The misconceptions that a written card can show; those of a generated one are known once it is drawn. */
export function mistakesOfCard({ item }: Card): readonly string[] {
  if (item.source === 'generated') return [];
  const { content } = item;
  switch (content.kind) {
    case 'true-false':
      return content.mistake === undefined ? [] : [content.mistake];
    case 'single':
    case 'multiple':
      return content.options.flatMap(({ mistake }) => mistake ?? []);
    case 'numeric':
      return content.wrongValues.map(({ mistake }) => mistake);
    case 'short':
    case 'comprehensive':
    case 'code':
      return [];
  }
}

/** The misconceptions that wrong answers to a question stand for, each once. */
export function mistakesOfQuestion(question: Question): readonly string[] {
  switch (question.kind) {
    case 'true-false':
      return question.mistake === undefined ? [] : [question.mistake];
    case 'single':
    case 'multiple':
      return [...new Set(question.options.flatMap(({ mistake }) => mistake ?? []))];
    case 'numeric':
      return [...new Set(question.wrongValues.map(({ mistake }) => mistake))];
    case 'short':
    case 'comprehensive':
    case 'code':
      return [];
  }
}
