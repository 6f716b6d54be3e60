import type { Answer } from '../../authoring/answer.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { Random } from '../../util/random.js';
import { happens, pickWeighted, probability } from './chance.js';
import { knowledge } from './mind.js';
import type { Mind } from './mind.js';
import { slipOf } from './write-value.js';

type NumericQuestion = Extract<Question, { kind: 'numeric' }>;

/** The value that a student finds: the right one, one that a misconception yields, one after a slip, or one rounded too far. */
export function answerNumber(random: Random, question: NumericQuestion, mind: Mind): Answer {
  const { answer, wrongValues } = question;
  if (happens(random, probability(knowledge(mind, question)))) return answer;
  return pickWeighted(random, [
    ...wrongValues.map((wrong) => ({
      item: wrong.answer,
      weight: mind.misconceptions.has(wrong.mistake) ? 6 : 1,
    })),
    { item: slipOf(random, answer), weight: 2 },
    { item: roundedTooFar(answer), weight: 1 },
  ]);
}

/** One decimal less than was asked for. It may still be right, where the last digit was 0 or the tolerance is wide. */
const roundedTooFar = (answer: Answer): Answer =>
  'decimals' in answer ? { ...answer, decimals: Math.max(0, answer.decimals - 1) } : answer;
