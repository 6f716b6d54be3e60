import type { Case } from '../generators/generator.js';
import { printAnswer } from '../print-answer.js';
import type { WrongValue } from '../question-content.js';
import { effortOf, figureOf, paragraphs, workedSolution, workOf } from './composed.js';
import type { Composed } from './composed.js';

/** A question whose answer is written down: a number, a shape, a sequence. */
export function composeNumeric(drawn: Case): Composed {
  const stem = paragraphs(drawn.given, drawn.ask);
  return {
    content: {
      kind: 'numeric',
      stem,
      ...figureOf(drawn),
      answer: drawn.answer,
      wrongValues: distinctWrongValues(drawn),
      why: workedSolution(drawn.steps),
    },
    effort: effortOf(stem, workOf(drawn.steps)),
  };
}

/** The wrong answers that tell a misconception from the key and from each other. */
function distinctWrongValues({ answer, distractors }: Case): WrongValue[] {
  const seen = new Set([printAnswer(answer).en]);
  return distractors.filter((distractor) => {
    const text = printAnswer(distractor.answer).en;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
