import type { ChoiceQuestion } from '../../exam/manifest/question-schema.js';
import type { Misconception } from '../../misconceptions/misconception.js';
import { languages } from '../../util/localized-text.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { mistakesOfQuestion } from '../cards/mistakes-of-card.js';
import { solutionOf } from '../marking/task.js';
import type { Task, WrittenTask } from '../marking/task.js';
import { leaks } from './leaks.js';
import { stepsIn } from './steps.js';

/** Help with a question, before it is answered. */
export type Hint =
  | { readonly kind: 'text'; readonly text: LocalizedText }
  /** A wrong option is taken away. */
  | { readonly kind: 'strike'; readonly label: string };

/** What hints are made from, beside the question. */
export interface HintSources {
  readonly topicName: LocalizedText;
  readonly misconceptions: readonly Misconception[];
}

/** At most so many hints are given. */
const most = 3;

/**
 * The hints of a task, the weakest first: what it is about and what to recall; then for a choice, that an option is wrong, or
 * how many are right; for a text, what it needs; else a step of the worked solution. No hint prints the answer; where nothing more can be said without it,
 * there are fewer.
 */
export const hintsOf = (task: Task, sources: HintSources): readonly Hint[] =>
  [aboutHint(task, sources), ...furtherHints(task)].slice(0, most);

function aboutHint(task: Task, { topicName, misconceptions }: HintSources): Hint {
  const about: LocalizedText = {
    zh: `这道题考查“${topicName.zh}”。`,
    en: `This question is about: ${topicName.en}.`,
  };
  // Only false statements name a misconception, so its advice would tell that the statement is false.
  const ids = task.question.kind === 'true-false' ? [] : mistakesOfQuestion(task.question);
  const practise = ids
    .flatMap((id) => misconceptions.find((one) => one.id === id)?.practise ?? [])
    .find((text) => languages.every((language) => !leaks(text[language], task, language)));
  if (!practise) return textHint(about);
  return textHint({ zh: about.zh + practise.zh, en: `${about.en} ${practise.en}` });
}

const textHint = (text: LocalizedText): Hint => ({ kind: 'text', text });

function furtherHints(task: Task): readonly Hint[] {
  if (task.kind === 'written') return task.part.answer ? stepHints(task) : rubricHints(task);
  const { question } = task;
  switch (question.kind) {
    case 'single':
      return strikes(question, question.options.length - 2);
    case 'multiple':
      return [...strikes(question, 1), countHint(question)];
    case 'numeric':
      return stepHints(task);
    case 'true-false':
      // The solution of a written statement says at once whether it is true; that of a drawn one calculates first.
      return question.generator ? stepHints(task).slice(0, 1) : [];
  }
}

/** Wrong options to take away, those that tempt nobody first; two options at least, and one wrong one, stay. */
function strikes({ options }: ChoiceQuestion, atMost: number): readonly Hint[] {
  const wrong = options.filter(({ correct }) => !correct);
  const named = (option: (typeof wrong)[number]): number => Number(option.mistake !== undefined);
  return wrong
    .toSorted((left, right) => named(left) - named(right))
    .slice(0, Math.min(atMost, wrong.length - 1))
    .map(({ label }) => ({ kind: 'strike', label }));
}

function countHint({ options }: ChoiceQuestion): Hint {
  const right = options.filter(({ correct }) => correct).length;
  return textHint({
    zh: `共有 ${right} 个选项是对的。`,
    en: right === 1 ? 'One option is right.' : `${right} options are right.`,
  });
}

/** A text to be written: how many points it needs, then the first of them. Its solution would be the answer itself. */
function rubricHints({ part }: WrittenTask): readonly Hint[] {
  const [first, ...others] = part.rubric;
  if (!first || others.length === 0) return [];
  const count = part.rubric.length;
  return [
    textHint({
      zh: `答案要写到 ${count} 点，各占 ${part.rubric.map(({ marks }) => marks).join('、')} 分。`,
      en: `The answer needs ${count} points, worth ${part.rubric.map(({ marks }) => marks).join(', ')} marks.`,
    }),
    textHint({ zh: `其中一点：${first.say.zh}`, en: `One of them: ${first.say.en}` }),
  ];
}

/** The first steps of the solution up to the one that holds the answer, alone or with those before it. */
function stepHints(task: Task): readonly Hint[] {
  const why = solutionOf(task);
  const [zh, en] = languages.map((language) => {
    const steps = stepsIn(why[language]);
    // The last step is the answer, however it is put.
    const safe = steps.slice(0, -1).findIndex((_, index) => {
      const soFar = steps.slice(0, index + 1).join('\n');
      return leaks(soFar, task, language) || givesVerdict(soFar, task);
    });
    return steps.slice(0, safe === -1 ? Math.max(0, steps.length - 1) : safe);
  });
  return (zh ?? []).flatMap((text, index) => {
    const other = en?.[index];
    return other === undefined ? [] : textHint({ zh: text, en: other });
  });
}

/** Says whether a text calls the statement of a true-or-false question right or wrong. */
const givesVerdict = (text: string, task: Task): boolean =>
  task.question.kind === 'true-false' &&
  /正确|错误|不对|成立|\b(?:true|false|right|wrong|correct|incorrect|holds)\b/i.test(text);
