import type { CsvCell } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import { sayFraction } from '../objective/decimal.js';
import { parseFraction } from '../objective/fraction.js';
import type { Proposal } from '../results/result.js';
import { highlight } from '../written/highlight.js';
import type { ReviewGroup } from './review-groups.js';

/** The columns of review.csv by what they are called in either language. */
export const reviewColumns = {
  id: { zh: '编号', en: 'group' },
  question: { zh: '题', en: 'question' },
  part: { zh: '小问', en: 'part' },
  variant: { zh: '试卷', en: 'variant' },
  count: { zh: '人数', en: 'students' },
  answer: { zh: '答案', en: 'answer' },
  why: { zh: '待阅原因', en: 'why' },
  proposed: { zh: '建议分', en: 'proposed' },
  evidence: { zh: '依据', en: 'evidence' },
  points: { zh: '满分', en: 'points' },
  marks: { zh: '得分', en: 'marks' },
  comment: { zh: '评语', en: 'comment' },
  ids: { zh: '学号', en: 'ids' },
} as const;

export type ReviewColumn = keyof typeof reviewColumns;

const names = Object.keys(reviewColumns) as ReviewColumn[];

/** More students than that are counted, not listed. */
const mostIds = 40;

/** What review.csv holds: a row for each group; the reviewer fills in marks and, if she likes, a comment. */
export const reviewTable = (
  groups: readonly ReviewGroup[],
  comments: ReadonlyMap<string, string>,
  language: Language,
): CsvCell[][] => [
  names.map((name) => reviewColumns[name][language]),
  ...groups.map((group) => {
    const cells = cellsOf(group, comments.get(group.key) ?? '', language);
    return names.map((name) => cells[name]);
  }),
];

/** `comment` is what was said of answers that have no marks yet. */
function cellsOf(
  group: ReviewGroup,
  comment: string,
  language: Language,
): Record<ReviewColumn, CsvCell> {
  const { key, question, part, variant, students, why, proposal, points, decision } = group;
  return {
    id: key,
    question: question.slot,
    part,
    variant,
    count: students.length,
    answer: markedUp(group),
    // Of decided answers it is the comment.
    why: decision ? '' : (why?.[language] ?? ''),
    proposed: proposal ? printed(proposal.marks) : '',
    evidence: proposal ? evidenceOf(proposal, language) : '',
    points,
    marks: decision?.written ?? '',
    comment: decision?.comment ?? comment,
    ids: idsOf(students),
  };
}

/** The answer with the evidence of its proposal in brackets. */
function markedUp({ answer, proposal }: ReviewGroup): string {
  const evidence = proposal?.rubric.flatMap((point) => point.evidence) ?? [];
  return highlight(answer, evidence)
    .map(({ text, isEvidence }) => (isEvidence ? `【${text}】` : text))
    .join('');
}

/** A line for each point of the rubric: earned, not, or doubtful, and why. */
const evidenceOf = ({ rubric }: Proposal, language: Language): string =>
  rubric
    .map(({ point, points, isEarned, isUnsure, why }) => {
      const sign = `${isEarned ? '✓' : '✗'}${isUnsure ? '?' : ''}`;
      return `${point + 1}) ${sign} ${isEarned ? points : 0}/${points} ${why[language]}`;
    })
    .join('\n');

const printed = (marks: string): string => {
  const exact = parseFraction(marks);
  return exact ? sayFraction(exact) : '';
};

const idsOf = (students: readonly string[]): string =>
  students.length <= mostIds
    ? students.join(' ')
    : `${students.slice(0, mostIds).join(' ')} … (${students.length})`;
