import { kindName } from '../../exam/kind-names.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import { parseFraction, sum, toNumber, zero } from '../../grading/objective/fraction.js';
import { printMarks } from '../../grading/objective/marks.js';
import type { QuestionResult, StudentResult } from '../../grading/results/result.js';
import { openMistakes } from '../progress/mastery.js';
import type { Review } from '../progress/review.js';
import { say } from '../session/session.js';
import { gap, words } from '../text/block.js';
import type { Block } from '../text/block.js';
import { mockWords, timeUsed, total } from '../text/mock-words.js';
import { statsWords } from '../text/stats-words.js';
import { left, used } from './sitting.js';
import type { Desk, Sitting } from './sitting.js';

/** The result as a student reads it: the total, each section as a bar, the mistakes by their names. */
export function resultBlocks(
  result: StudentResult,
  reviews: readonly Review[],
  { sitting, desk }: { readonly sitting: Sitting; readonly desk: Desk },
): readonly Block[] {
  const { exam, misconceptions, language } = sitting;
  const marks = printMarks(parseFraction(result.total) ?? zero);
  const mistakes = openMistakes(reviews).flatMap(
    (id) => misconceptions.find((one) => one.id === id) ?? [],
  );
  return [
    gap,
    {
      kind: 'heading',
      text: say(sitting, total(marks, exam.points)),
      rest: [say(sitting, timeUsed(used(sitting, desk)))],
    },
    ...(left(sitting, desk) < 0 ? [words(say(sitting, mockWords.wasOvertime), 'yellow')] : []),
    gap,
    ...exam.sections.map((section, index) =>
      sectionBar(section, resultsIn(index, result, sitting), sitting),
    ),
    ...(mistakes.length > 0 ? [gap, words(say(sitting, statsWords.mistakes), 'bold')] : []),
    ...mistakes.slice(0, 5).map(({ name, practise }): Block => ({
      kind: 'labelled',
      label: '-',
      text: `${name[language]}${language === 'zh' ? '：' : ': '}${practise[language]}`,
    })),
    gap,
  ];
}

function sectionBar(
  { kind, title, count, points }: Exam['sections'][number],
  results: readonly QuestionResult[],
  sitting: Sitting,
): Block {
  const earned = sum(results.map(({ marks }) => parseFraction(marks ?? '') ?? zero));
  const all = count * points;
  return {
    kind: 'bar',
    name: say(sitting, title ?? kindName(kind)),
    value: Math.min(1, Math.max(0, toNumber(earned) / all)),
    rest: `${printMarks(earned)}/${all}`,
  };
}

const resultsIn = (
  section: number,
  { questions }: StudentResult,
  { variant }: Sitting,
): readonly QuestionResult[] =>
  questions.filter(({ slot }) =>
    variant.questions.some((question) => question.slot === slot && question.section === section),
  );

/** The answers of a mock examination as reviews, so that practice goes on from them; gaps are no answers. */
export const reviewsOf = (
  { questions }: StudentResult,
  { variant }: Sitting,
  at: number,
): readonly Review[] =>
  variant.questions.flatMap((question) => {
    const result = questions.find(({ slot }) => slot === question.slot);
    if (!result || isBlank(result)) return [];
    const share = toNumber(parseFraction(result.marks ?? '') ?? zero) / question.points;
    return [
      {
        v: 1 as const,
        at,
        card: cardOf(question),
        topic: question.topic,
        kind: question.kind,
        share: Math.min(1, Math.max(0, share)),
        hints: 0,
        mistakes: [...result.mistakes],
      },
    ];
  });

const cardOf = ({ item, kind, generator }: Question): string =>
  generator ? `${item}/${kind}` : item;

const isBlank = ({ status, answer, parts }: QuestionResult): boolean =>
  status === 'blank' || (answer === '' && (parts ?? []).every((part) => part.answer === ''));
