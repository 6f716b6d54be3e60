import type { Posed } from '../cards/pose.js';
import { tasksOf } from '../marking/task.js';
import type { Language } from '../../util/localized-text.js';
import type { AnsweredQuestion } from './ask-question.js';
import { keyForPrograms } from './key-blocks.js';

/** A question as it is asked, for programs: no key in it. Each of its parts takes a line of input. */
export const askedRecord = (
  { card, question }: Posed,
  language: Language,
): Readonly<Record<string, unknown>> => ({
  type: 'question',
  card: card.id,
  topic: card.topic,
  kind: card.kind,
  stem: question.stem[language],
  ...('options' in question && {
    options: Object.fromEntries(question.options.map(({ label, text }) => [label, text[language]])),
  }),
  ...(question.kind === 'comprehensive' && {
    parts: tasksOf(question).flatMap((task) =>
      task.kind === 'written' ? [{ part: task.part.label, stem: task.part.stem[language] }] : [],
    ),
  }),
});

/** A question with its answer as a line of JSON, for programs. */
export const questionRecord = (
  { card, question }: Posed,
  { answers, judgement, hints }: AnsweredQuestion,
): Readonly<Record<string, unknown>> => ({
  type: 'answer',
  card: card.id,
  topic: card.topic,
  kind: card.kind,
  ...(question.generator && { facts: question.generator.facts }),
  answers: answers.map(({ answer, task, judgement: own }) => ({
    ...(task.kind === 'written' && task.part.label !== '' && { part: task.part.label }),
    answer,
    key: keyForPrograms(task) ?? null,
    status: own.status,
    share: own.fraction,
  })),
  isRight: judgement.isRight,
  share: judgement.fraction,
  hints,
  mistakes: judgement.mistakes,
});
