import type { ChoiceQuestion, Question } from '../../exam/manifest/question-schema.js';
import { coin, integer, seeded } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { happens, pickWeighted, probability } from './chance.js';
import { knowledge } from './mind.js';
import type { Mind } from './mind.js';

type TruthQuestion = Extract<Question, { kind: 'true-false' }>;

/** Whoever does not know guesses, or believes what her misconception tells her. */
export function answerTruth(random: Random, question: TruthQuestion, mind: Mind): boolean {
  if (happens(random, probability(knowledge(mind, question)))) return question.answer;
  const isMisled = question.mistake !== undefined && mind.misconceptions.has(question.mistake);
  return isMisled ? !question.answer : coin(random);
}

/** The letter that a student ticks: the right one, or one of all options by how attractive they are to her. */
export function answerSingle(random: Random, question: ChoiceQuestion, mind: Mind): string {
  const right = question.options.find(({ correct }) => correct);
  if (right && happens(random, probability(knowledge(mind, question)))) return right.label;
  return pickWeighted(
    random,
    question.options.map((option) => ({
      item: option.label,
      weight: attraction(question, option, mind),
    })),
  );
}

/** Each option is a statement of its own, and easier to judge than a question is to know. */
const easierThanQuestion = 150;
const misledByOption = 170;

/** The letters that a student ticks; if she believes none of the statements, the one that attracts her most. */
export function answerMultiple(random: Random, question: ChoiceQuestion, mind: Mind): string[] {
  const ease = knowledge(mind, question) + easierThanQuestion;
  const ticked = question.options.filter(({ correct, mistake }) => {
    const isMisled = mistake !== undefined && mind.misconceptions.has(mistake);
    const isRight = happens(random, probability(ease - (isMisled ? misledByOption : 0)));
    return isRight === correct;
  });
  if (ticked.length > 0) return ticked.map(({ label }) => label);
  return [answerSingle(random, question, mind)];
}

type Option = ChoiceQuestion['options'][number];

/** Some wrong options attract everybody more than others, and those of her own misconceptions a student most of all. */
function attraction({ item }: ChoiceQuestion, option: Option, { misconceptions }: Mind): number {
  if (option.correct) return 3;
  const weight = integer(seeded('attraction', item, option.source), 1, 4);
  const isOwn = option.mistake !== undefined && misconceptions.has(option.mistake);
  return isOwn ? weight * 6 : weight;
}
