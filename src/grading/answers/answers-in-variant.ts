import type { ChoiceQuestion } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import type { AnswerRow } from './answer-table.js';
import type { ExamColumns, VariantColumn } from './exam-columns.js';
import { optionReader } from './option-letters.js';
import type { OptionReader } from './option-letters.js';
import type { Placed } from './place-students.js';
import { nameInVariant } from './submission.js';
import type { GivenAnswer } from './submission.js';

/** Puts the answers of students under the columns of their variants; what does not fit is reported in `problems`. */
export function answersInVariant(
  placed: readonly Placed[],
  exam: ExamColumns,
  problems: Problem[],
): AnswerRow[] {
  const readers = new Map<ChoiceQuestion, OptionReader>();
  const readerOf = (question: ChoiceQuestion): OptionReader => {
    const reader = readers.get(question) ?? optionReader(question);
    readers.set(question, reader);
    return reader;
  };
  return placed.map(({ submission, ...person }) => {
    const cells: Record<string, string> = {};
    const columns = exam.byVariant.get(person.variant);
    for (const answer of submission.answers) {
      const name = nameInVariant(answer.asked, person.variant) ?? '';
      const column = columns?.get(name);
      if (!column) problems.push(problemAt(answer, notInVariant(answer, person.variant)));
      else if (name in cells) problems.push(problemAt(answer, answeredTwice(name)));
      else
        cells[name] =
          (submission.hasOptionTexts ? lettersOf(answer.text, column, readerOf) : undefined) ??
          answer.text;
    }
    return { line: submission.position.line, ...person, cells };
  });
}

/** The letters of the options whose texts were ticked; a text that names none, or two, stays for a person to see. */
const lettersOf = (
  text: string,
  { column, question }: VariantColumn,
  readerOf: (question: ChoiceQuestion) => OptionReader,
): string | undefined =>
  'options' in question && column.takes === 'answer' ? readerOf(question)(text) : undefined;

interface Words {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

const problemAt = ({ locate }: GivenAnswer, words: Words): Problem => ({
  severity: 'error',
  position: locate(),
  ...words,
});

const notInVariant = ({ asked }: GivenAnswer, variant: string): Words => ({
  code: 'not-in-variant',
  message: {
    zh: `${variant} 卷没有“${short(asked.heading)}”这一项；这个答案没有读入`,
    en: `variant ${variant} has no "${short(asked.heading)}"; this answer was not read`,
  },
  advice: {
    zh: '检查试卷类型是否写错，或答案是否写错了列。',
    en: 'Check the variant, and whether the answer stands under the right head.',
  },
});

const answeredTwice = (name: string): Words => ({
  code: 'answered-twice',
  message: {
    zh: `${name} 已有答案；这一个没有读入`,
    en: `there is an answer to ${name} already; this one was not read`,
  },
  advice: { zh: '留下一个。', en: 'Keep one of them.' },
});

const short = (heading: string): string =>
  heading.length > 40 ? `${heading.slice(0, 40)}…` : heading;
