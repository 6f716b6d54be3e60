import { printAnswer } from '../../authoring/print-answer.js';
import type { Answer } from '../../authoring/answer.js';
import type {
  ContentOption,
  ContentPart,
  QuestionContent,
  RubricPoint,
} from '../../authoring/question-content.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Random } from '../../util/random.js';
import { shuffle } from '../../util/random.js';
import type { ChoiceQuestion, Part, Question } from '../manifest/question-schema.js';
import { apportion } from './apportion.js';

/** What a question is given by its place on the paper and by the bank item that it comes from. */
export type Placing = Pick<
  Question,
  | 'number'
  | 'slot'
  | 'section'
  | 'item'
  | 'topic'
  | 'difficulty'
  | 'minutes'
  | 'points'
  | 'generator'
>;

/** Makes a question of the manifest: letters for the options in this variant's order, points for the rubric. */
export function placeQuestion(
  placing: Placing,
  content: QuestionContent,
  random: Random,
): Question {
  const { points } = placing;
  switch (content.kind) {
    case 'true-false':
    case 'code':
      return { ...placing, ...content };
    case 'single':
    case 'multiple': {
      const { options, shuffle: free, ...rest } = content;
      return {
        ...placing,
        ...rest,
        options: letter(free ? order(random, options) : inOrder(options)),
      };
    }
    case 'numeric':
      return {
        ...placing,
        ...content,
        ...printed(content.answer),
        wrongValues: wrongValues(content),
      };
    case 'short': {
      const { answer, rubric, ...rest } = content;
      return { ...placing, ...rest, ...printed(answer), rubric: scaled(rubric, points) };
    }
    case 'comprehensive':
      return { ...placing, ...content, parts: placeParts(content.parts, points) };
  }
}

type Numbered = ContentOption & { readonly source: number };

const inOrder = (options: readonly ContentOption[]): Numbered[] =>
  options.map((option, source) => ({ ...option, source }));

const order = (random: Random, options: readonly ContentOption[]): Numbered[] =>
  shuffle(random, inOrder(options));

const letter = (options: readonly Numbered[]): ChoiceQuestion['options'] =>
  options.map((option, index) => ({ label: String.fromCharCode(65 + index), ...option }));

function printed<A extends Answer | undefined>(
  answer: A,
): A extends Answer
  ? { answer: A; answerText: LocalizedText }
  : Partial<{ answer: Answer; answerText: LocalizedText }>;
function printed(
  answer: Answer | undefined,
): Partial<{ answer: Answer; answerText: LocalizedText }> {
  return answer === undefined ? {} : { answer, answerText: printAnswer(answer) };
}

const wrongValues = ({ wrongValues }: Extract<QuestionContent, { kind: 'numeric' }>) =>
  wrongValues.map(({ answer, mistake }) => ({ answer, text: printAnswer(answer), mistake }));

/** The rubric with its marks scaled to the points that the question is worth on this paper. */
function scaled(rubric: readonly RubricPoint[], points: number): Part['rubric'] {
  const marks = apportion(
    rubric.map((point) => point.marks),
    points,
  );
  return rubric.map(({ accept, reject, numbers, ...point }, index) => ({
    ...point,
    marks: marks[index] ?? 0,
    ...(accept && { accept: [...accept] }),
    ...(reject && { reject: [...reject] }),
    ...(numbers && { numbers: [...numbers] }),
  }));
}

/** Parts get points by their rubrics' marks. */
function placeParts(parts: readonly ContentPart[], points: number): Part[] {
  const weights = parts.map(({ rubric }) => rubric.reduce((sum, { marks }) => sum + marks, 0));
  const shares = apportion(weights, points);
  return parts.map(({ answer, rubric, ...part }, index) => {
    const share = shares[index] ?? 0;
    return {
      label: `(${index + 1})`,
      points: share,
      ...part,
      ...printed(answer),
      rubric: scaled(rubric, share),
    };
  });
}
