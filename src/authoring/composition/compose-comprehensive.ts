import type { Case, CasePart } from '../generators/generator.js';
import type { ContentPart } from '../question-content.js';
import { effortOf, figureOf, paragraphs, workedSolution, workOf } from './composed.js';
import { rubricOf, spaceFor } from './compose-short.js';
import type { Composed } from './composed.js';

/** A question in parts, each with the marks of its steps. */
export function composeComprehensive(drawn: Case): Composed | undefined {
  const parts = drawn.parts ?? [];
  if (parts.length === 0) return undefined;
  const stem = drawn.given;
  return {
    content: {
      kind: 'comprehensive',
      stem,
      ...figureOf(drawn),
      parts: parts.map(contentPart),
      why: paragraphs(...parts.map(({ steps }) => workedSolution(steps))),
    },
    effort: effortOf(
      paragraphs(stem, ...parts.map(({ ask }) => ask)),
      parts.flatMap(({ steps }) => workOf(steps)),
    ),
  };
}

const contentPart = ({ ask, answer, steps }: CasePart): ContentPart => ({
  stem: ask,
  answer,
  rubric: rubricOf(steps),
  why: workedSolution(steps),
  space: spaceFor(steps),
});
