import type { Question } from '../../exam/manifest/question-schema.js';
import { printAnswer } from '../../authoring/print-answer.js';
import type { Answer, Tolerance } from '../../authoring/answer.js';
import { without } from '../../util/without.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { CorrectedKey } from './corrections-schema.js';

/** A question with another key, or why it cannot have that key. */
export type Corrected =
  | { readonly kind: 'corrected'; readonly question: Question }
  | { readonly kind: 'impossible'; readonly message: LocalizedText };

const impossible = (zh: string, en: string): Corrected => ({
  kind: 'impossible',
  message: { zh, en },
});

/** Puts another key into a question. `right` are the right options by `source`, for a choice. */
export function withKey(
  question: Question,
  key: CorrectedKey,
  more: { readonly right: readonly number[]; readonly tolerance?: Tolerance | undefined },
): Corrected {
  switch (question.kind) {
    case 'true-false':
      return typeof key === 'boolean'
        ? { kind: 'corrected', question: { ...question, answer: key } }
        : impossible(
            '判断题的 key 应为 true 或 false',
            'the key of a true-or-false question is true or false',
          );
    case 'single':
    case 'multiple':
      return more.right.length === 0
        ? impossible(
            'key 应为本题有的选项字母',
            'the key must be letters of options that the question has',
          )
        : { kind: 'corrected', question: withRight(question, more.right) };
    case 'numeric': {
      const answer = withValue(question.answer, key, more.tolerance);
      return answer
        ? { kind: 'corrected', question: { ...question, answer, answerText: printAnswer(answer) } }
        : impossible('key 的形式应与原答案相同', 'the key must have the form of the old one');
    }
    case 'short':
    case 'comprehensive':
    case 'code':
      return impossible(
        '此题由人批阅：请用 overrides.yaml 改分，或 credit: everyone',
        'this question is marked by a person: change marks in overrides.yaml, or give credit: everyone',
      );
  }
}

type ChoiceQuestion = Extract<Question, { options: unknown }>;

const withRight = (question: ChoiceQuestion, right: readonly number[]): ChoiceQuestion => ({
  ...question,
  options: question.options.map((option) =>
    right.includes(option.source)
      ? { ...without(option, 'mistake'), correct: true }
      : { ...option, correct: false },
  ),
});

/** The answer with other values; its decimals, unit and tolerance stay unless another tolerance is given. */
function withValue(
  answer: Answer,
  key: CorrectedKey,
  tolerance: Tolerance | undefined,
): Answer | undefined {
  const other = tolerance && { tolerance };
  if (answer.type === 'number' && typeof key === 'number')
    return { ...answer, ...other, value: key };
  if (!isNumbers(key)) return undefined;
  if (answer.type === 'sequence' && key.length === answer.values.length)
    return { ...answer, ...other, values: [...key] };
  return answer.type === 'shape' && key.length === answer.dimensions.length
    ? { ...answer, dimensions: [...key] }
    : undefined;
}

const isNumbers = (key: CorrectedKey): key is number[] =>
  Array.isArray(key) && key.every((value) => typeof value === 'number');
