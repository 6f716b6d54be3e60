import type { Answer } from '../../../src/authoring/answer.js';
import type { ObjectiveQuestion } from '../../../src/grading/objective/mark-objective.js';
import { sameInBoth } from '../../../src/util/localized-text.js';

/** Where a question stands in an exam. */
export const placing = {
  number: 1,
  slot: 'q1',
  section: 0,
  item: 'item',
  topic: 'topic',
  difficulty: 1,
  minutes: 1,
};

/** What every question has. */
export const common = {
  ...placing,
  points: 3,
  stem: sameInBoth('?'),
  why: sameInBoth('!'),
} as const;

type Of<Kind> = Extract<ObjectiveQuestion, { kind: Kind }>;

/** A statement that is true or false. */
export const trueFalse = (answer: boolean, mistake?: string): Of<'true-false'> => ({
  ...common,
  kind: 'true-false',
  answer,
  ...(mistake !== undefined && { mistake }),
});

/** A choice whose right options are named by their letters, among as many as there are mistakes ('' for none). */
export const choice = <Kind extends 'single' | 'multiple'>(
  kind: Kind,
  key: string,
  mistakes: readonly string[],
): Of<Kind> =>
  ({
    ...common,
    kind,
    options: mistakes.map((mistake, source) => {
      const label = String.fromCharCode(65 + source);
      return {
        label,
        source,
        text: sameInBoth(label),
        correct: key.includes(label),
        ...(mistake !== '' && { mistake }),
      };
    }),
  }) as Of<Kind>;

/** A question whose answer is written down. */
export const numeric = (
  answer: Answer,
  wrong: readonly (readonly [Answer, string])[] = [],
): Of<'numeric'> => ({
  ...common,
  kind: 'numeric',
  answer,
  answerText: sameInBoth(''),
  wrongValues: wrong.map(([value, mistake]) => ({
    answer: value,
    text: sameInBoth(''),
    mistake,
  })),
});
