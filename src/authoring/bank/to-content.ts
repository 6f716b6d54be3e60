import { joinTexts } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { QuestionContent } from '../question-content.js';
import { wrongAnswer } from './wrong-answer.js';
import type { WrittenInput } from './written-schema.js';

type Input<Kind extends WrittenInput['kind']> = Extract<WrittenInput, { kind: Kind }>;
type Content<Kind extends QuestionContent['kind']> = Extract<QuestionContent, { kind: Kind }>;

/** The question of a written item, with everything filled in that the author may leave out. */
export function contentOf(input: WrittenInput): QuestionContent {
  switch (input.kind) {
    case 'true-false':
      return trueFalse(input);
    case 'single':
    case 'multiple':
      return choice(input);
    case 'numeric':
      return numeric(input);
    case 'short':
      return short(input);
    case 'comprehensive':
      return comprehensive(input);
    case 'code':
      return code(input);
  }
}

type Stem = Pick<Input<'true-false'>, 'stem' | 'figure'>;

const stemOf = ({ stem, figure }: Stem) => ({ stem, ...(figure && { figure }) });

const mistakeOf = ({ mistake }: { readonly mistake?: string | undefined }) =>
  mistake === undefined ? {} : { mistake };

const trueFalse = (input: Input<'true-false'>): Content<'true-false'> => ({
  kind: 'true-false',
  ...stemOf(input),
  answer: input.answer,
  ...mistakeOf(input),
  why: input.why,
});

const choice = (input: Input<'single' | 'multiple'>): Content<'single' | 'multiple'> => ({
  kind: input.kind,
  ...stemOf(input),
  options: input.options.map((option) => ({
    text: option.text,
    correct: option.correct,
    ...mistakeOf(option),
  })),
  shuffle: input.shuffle,
  why: input.why,
});

const numeric = (input: Input<'numeric'>): Content<'numeric'> => ({
  kind: 'numeric',
  ...stemOf(input),
  answer: input.answer,
  wrongValues: input.wrong.map(({ answer, mistake }) => ({
    answer: wrongAnswer(input.answer, answer),
    mistake,
  })),
  why: input.why,
});

const short = (input: Input<'short'>): Content<'short'> => ({
  kind: 'short',
  ...stemOf(input),
  ...marked(input),
});

const comprehensive = (input: Input<'comprehensive'>): Content<'comprehensive'> => ({
  kind: 'comprehensive',
  ...stemOf(input),
  parts: input.parts.map((part) => ({ stem: part.stem, ...marked(part) })),
  why:
    input.why ??
    joinTexts(
      input.parts.map(({ why }) => why),
      '\n\n',
    ),
});

/** What is marked by a rubric: a short question, or a part of a comprehensive one. */
const marked = ({ answer, rubric, why, space }: MarkedInput) => ({
  ...(answer && { answer }),
  rubric,
  why,
  space: space ?? 2 * rubric.length + 1,
});

type MarkedInput = Pick<Input<'short'>, 'answer' | 'rubric' | 'why' | 'space'>;

/** Without a stem of its own its stem is empty: the statement of the task takes its place where the tasks are known. */
const code = (input: Input<'code'>): Content<'code'> => ({
  kind: 'code',
  ...stemOf({ ...input, stem: input.stem ?? { zh: '', en: '' } }),
  task: input.task,
  why: input.why ?? seeTask(input),
});

const seeTask = ({ task }: Input<'code'>): LocalizedText => ({
  zh: `见编程任务 \`${task}\` 的参考程序。`,
  en: `See the reference program of the task \`${task}\`.`,
});
