import type { Question } from '../../exam/manifest/question-schema.js';
import { pick } from '../../util/random.js';
import type { Random } from '../../util/random.js';
import { isObjective } from '../objective/mark-objective.js';
import type { ObjectiveQuestion } from '../objective/mark-objective.js';
import { answerMultiple, answerSingle, answerTruth } from './answer-choice.js';
import { answerNumber } from './answer-number.js';
import { knownPoints, marksFor, typedAnswer } from './answer-written.js';
import { happens, probability } from './chance.js';
import { noAnswer } from './hand.js';
import type { Hand } from './hand.js';
import { knowledge } from './mind.js';
import type { Mind } from './mind.js';
import { writeValue } from './write-value.js';

/** Somebody who sits the exam. */
export interface Student {
  readonly mind: Mind;
  readonly hand: Hand;
  /** Written answers are typed; otherwise they were marked on paper. */
  readonly isTyping: boolean;
}

type Cell = readonly [column: string, text: string];

/** The cells that a student fills in for a question. */
export function answerQuestion(random: Random, question: Question, student: Student): Cell[] {
  const name = String(question.number);
  if (isObjective(question)) return [[name, answerObjective(random, question, student)]];
  switch (question.kind) {
    case 'short':
      return [answerWritten(random, { ...question, name }, { question, student })];
    case 'comprehensive':
      return question.parts.map((part, index) =>
        answerWritten(random, { ...part, name: `${name}.${index + 1}` }, { question, student }),
      );
    case 'code': {
      const isKnown = happens(random, probability(knowledge(student.mind, question)));
      const share = isKnown ? [1, 1, 0.5] : [0, 0.5];
      return [[`${name}.marks`, String(question.points * pick(random, share))]];
    }
  }
}

function answerObjective(
  random: Random,
  question: ObjectiveQuestion,
  { mind, hand }: Student,
): string {
  const nothing = noAnswer(random, mind.ability, hand.language);
  if (nothing !== undefined) return nothing;
  switch (question.kind) {
    case 'true-false':
      return hand.truths[answerTruth(random, question, mind) ? 0 : 1];
    case 'single':
      return hand.letters([answerSingle(random, question, mind)]);
    case 'multiple':
      return hand.letters(answerMultiple(random, question, mind));
    case 'numeric':
      return writeValue(random, answerNumber(random, question, mind), hand);
  }
}

type Asked = Parameters<typeof typedAnswer>[1] & { readonly name: string };

function answerWritten(
  random: Random,
  asked: Asked,
  { question, student }: { readonly question: Question; readonly student: Student },
): Cell {
  const { mind, hand, isTyping } = student;
  const known = knownPoints(random, asked, { question, mind });
  return isTyping
    ? [asked.name, typedAnswer(random, asked, { known, hand })]
    : [`${asked.name}.marks`, String(marksFor(asked, known))];
}
