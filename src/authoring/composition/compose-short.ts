import type { Case, Step } from '../generators/generator.js';
import type { RubricPoint } from '../question-content.js';
import { effortOf, figureOf, paragraphs, workedSolution, workOf } from './composed.js';
import type { Composed } from './composed.js';

/** A question whose working is marked: every step that carries marks is a point of the rubric. */
export function composeShort(drawn: Case): Composed {
  const stem = paragraphs(drawn.given, drawn.ask, {
    zh: '写出计算过程。',
    en: 'Show your working.',
  });
  return {
    content: {
      kind: 'short',
      stem,
      ...figureOf(drawn),
      answer: drawn.answer,
      rubric: rubricOf(drawn.steps),
      why: workedSolution(drawn.steps),
      space: spaceFor(drawn.steps),
    },
    effort: effortOf(stem, workOf(drawn.steps)),
  };
}

/** The marked steps as points of a rubric. */
export const rubricOf = (steps: readonly Step[]): RubricPoint[] =>
  steps.filter(({ marks }) => marks > 0).map(({ text, marks }) => ({ say: text, marks }));

/** Lines of room: two for each step, and one to spare. */
export const spaceFor = (steps: readonly Step[]): number => 2 * steps.length + 1;
