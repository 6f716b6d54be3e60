import type { Weights } from '../../../exam/blueprint/blueprint-schema.js';
import { fraction } from '../../../grading/objective/fraction.js';
import { printMarks } from '../../../grading/objective/marks.js';
import type { Language, LocalizedText } from '../../../util/localized-text.js';
import { isFinal } from '../../joined/joined-marks.js';
import type { JoinedMarks } from '../../joined/joined-marks.js';
import { printRange, programsStatusWords } from '../../joined/joined-words.js';
import { words } from '../words.js';

/** A line of the table of paper and programs. */
export interface JoinedRow {
  readonly title: string;
  /** A range as long as a person has to look; words where there are no marks. */
  readonly earned: string;
  readonly points: string;
  /** Of 100; '' where the exam has no weights. */
  readonly weight: string;
}

export interface JoinedView {
  /** Whether the exam has weights, and the last row is both parts together. */
  readonly isWeighed: boolean;
  readonly rows: readonly JoinedRow[];
  readonly notices: readonly string[];
}

export function joinedView(
  { paper, code, total }: JoinedMarks,
  weights: Weights | undefined,
  language: Language,
): JoinedView {
  const isKnown = code.status === 'graded' || code.status === 'needs-review';
  const status = programsStatusWords[code.status];
  const share = (weight: number | undefined) => (weight === undefined ? '' : String(weight));
  const rows: JoinedRow[] = [
    {
      title: words.paper[language],
      earned: printRange(paper),
      points: printMarks(paper.points),
      weight: share(weights?.paper),
    },
    {
      title: words.programs[language],
      earned: isKnown ? printRange(code) : status[language],
      points: printMarks(code.points),
      weight: share(weights?.code),
    },
  ];
  if (!total) return { isWeighed: false, rows, notices: noticesOf(code.status, language) };
  const hundred = printMarks(fraction(100));
  const both: JoinedRow = {
    title: words.together[language],
    earned: printRange(total),
    points: hundred,
    weight: hundred,
  };
  const waits = isFinal(total) ? [] : noticesOf(code.status, language);
  return { isWeighed: true, rows: [...rows, both], notices: waits };
}

function noticesOf(status: JoinedMarks['code']['status'], language: Language): string[] {
  const notice = notices[status];
  return notice ? [notice[language]] : [];
}

const notices: Readonly<Partial<Record<JoinedMarks['code']['status'], LocalizedText>>> = {
  'needs-review': {
    zh: '编程得分未定：还需由人查看。',
    en: 'The marks of the programs are not final: a person has yet to look.',
  },
  refused: {
    zh: '交来的文件中没有能批改的程序：请与教师联系。',
    en: 'What was handed in holds no program that can be graded: ask your teacher.',
  },
  missing: {
    zh: '没有收到你的程序：若你交过，请与教师联系。',
    en: 'No program of yours was received: if you have handed one in, tell your teacher.',
  },
  unknown: {
    zh: '编程成绩中没有你的学号：请与教师联系。',
    en: 'The results of the programs do not have your student ID: ask your teacher.',
  },
};
