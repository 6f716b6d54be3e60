import type { ChoiceQuestion, Question } from '../../exam/manifest/question-schema.js';
import { markKeyed } from './judging/mark-keyed.js';
import { marked, markedBlank, waiting } from './marked.js';
import type { Marked } from './marked.js';
import { readOption, readOptions } from './reading/read-options.js';
import { readTruth } from './reading/read-truth.js';
import type { Reading } from './reading/reading.js';
import { ruleOf } from './rules/index.js';
import type { Rule } from './rules/rule.js';
import { fractionOfWhole } from './rules/whole-answer.js';

/** The questions that are marked without a person. */
export type ObjectiveQuestion = Extract<
  Question,
  { kind: 'true-false' | 'single' | 'multiple' | 'numeric' }
>;

/** Says whether a question is marked without a person. */
export const isObjective = (question: Question): question is ObjectiveQuestion =>
  ['true-false', 'single', 'multiple', 'numeric'].includes(question.kind);

/**
 * Marks one answer by the rule of its section. The letters are those printed on the student's variant. An answer of several
 * numbers is right as a whole or not at all.
 * @throws Error for the id of a rule that does not exist.
 */
export function markObjective(question: ObjectiveQuestion, answer: string, ruleId: string): Marked {
  const rule = ruleOf(ruleId);
  switch (question.kind) {
    case 'true-false':
      return markTruth(question, answer, rule);
    case 'single':
      return markSingle(question, answer, rule);
    case 'multiple':
      return markMultiple(question, answer, rule);
    case 'numeric':
      return markNumeric(question, answer, rule);
  }
}

type OfKind<Kind> = Extract<Question, { kind: Kind }>;

function markTruth(question: OfKind<'true-false'>, answer: string, rule: Rule): Marked {
  const { points, mistake } = question;
  return markReading(readTruth(answer), blankOf(rule, points, 1), (truth) => {
    const isRight = truth === question.answer;
    return marked(points, {
      fraction: fractionOfWhole(rule, isRight ? 'right' : 'wrong', 1),
      isRight,
      mistakes: isRight || mistake === undefined ? [] : [mistake],
      understood: { type: 'truth', truth },
    });
  });
}

function markSingle(question: OfKind<'single'>, answer: string, rule: Rule): Marked {
  const { points } = question;
  const wrongOptions = question.options.length - 1;
  const reading = readOption(answer, labelsOf(question));
  return markReading(reading, blankOf(rule, points, wrongOptions), (label) => {
    const isRight = question.options.some((option) => option.label === label && option.correct);
    return marked(points, {
      fraction: fractionOfWhole(rule, isRight ? 'right' : 'wrong', wrongOptions),
      isRight,
      mistakes: mistakesOfOptions(question, [label]),
      understood: { type: 'options', labels: [label] },
    });
  });
}

function markMultiple(question: OfKind<'multiple'>, answer: string, rule: Rule): Marked {
  const { points, options } = question;
  const right = options.filter(({ correct }) => correct).length;
  const wrong = options.length - right;
  const none = { right, wrong, rightTicked: 0, wrongTicked: 0 };
  const ifBlank = () => markedBlank(points, rule.fraction(none));
  return markReading(readOptions(answer, labelsOf(question)), ifBlank, (labels) => {
    const ticked = options.filter(({ label }) => labels.includes(label));
    const rightTicked = ticked.filter(({ correct }) => correct).length;
    const wrongTicked = ticked.length - rightTicked;
    return marked(points, {
      fraction: rule.fraction({ right, wrong, rightTicked, wrongTicked }),
      isRight: rightTicked === right && wrongTicked === 0,
      mistakes: mistakesOfOptions(question, labels),
      understood: { type: 'options', labels },
    });
  });
}

function markNumeric(question: OfKind<'numeric'>, answer: string, rule: Rule): Marked {
  const { points, wrongValues } = question;
  const keyed = markKeyed(question.answer, wrongValues, answer);
  switch (keyed.kind) {
    case 'blank':
      return blankOf(rule, points, 1)();
    case 'unreadable':
      return waiting(keyed.reason);
    case 'judged':
      return marked(points, {
        fraction: fractionOfWhole(rule, keyed.isRight ? 'right' : 'wrong', 1),
        isRight: keyed.isRight,
        mistakes: keyed.mistakes,
        each: keyed.each,
        understood: keyed.understood,
      });
  }
}

const blankOf = (rule: Rule, points: number, wrongOptions: number) => (): Marked =>
  markedBlank(points, fractionOfWhole(rule, 'blank', wrongOptions));

function markReading<Value>(
  reading: Reading<Value>,
  ifBlank: () => Marked,
  ifRead: (value: Value) => Marked,
): Marked {
  switch (reading.kind) {
    case 'blank':
      return ifBlank();
    case 'unreadable':
      return waiting(reading.reason);
    case 'read':
      return ifRead(reading.value);
  }
}

const labelsOf = ({ options }: ChoiceQuestion): string[] => options.map(({ label }) => label);

/** The misconceptions that chosen options stand for, each once. */
const mistakesOfOptions = ({ options }: ChoiceQuestion, chosen: readonly string[]): string[] => [
  ...new Set(
    options
      .filter(({ label, correct }) => chosen.includes(label) && !correct)
      .flatMap(({ mistake }) => (mistake === undefined ? [] : [mistake])),
  ),
];
