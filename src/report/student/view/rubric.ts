import type { RubricPoint } from '../../../exam/manifest/question-schema.js';
import { givenMarks, readMarks } from '../../../grading/marking/given-marks.js';
import type { QuestionCells } from '../../../grading/marking/question-cells.js';
import { compare, isEqual, sum, zero } from '../../../grading/objective/fraction.js';
import type { Fraction } from '../../../grading/objective/fraction.js';
import { exactly } from '../../../grading/objective/decimal.js';
import { printMarks } from '../../../grading/objective/marks.js';
import type { PartResult, QuestionResult } from '../../../grading/results/result.js';
import type { Language, LocalizedText } from '../../../util/localized-text.js';
import { exactMarks } from '../../../grading/results/exact-marks.js';
import type { Markdown } from './markdown.js';

/** One point of a marking scheme. */
export interface RubricPointView {
  readonly say: Markdown;
  readonly points: string;
  /** What a person gave for it; undefined if she gave marks for the whole only, or nobody has yet. */
  readonly earned: string | undefined;
}

export interface RubricView {
  readonly points: readonly RubricPointView[];
  /** Where in the answer that stands which earned marks. */
  readonly evidence: readonly (readonly [number, number])[];
}

/** A marking scheme with what a person decided. A proposal that nobody confirmed is not shown as marks. */
export function rubricView(
  rubric: readonly RubricPoint[],
  result: QuestionResult | PartResult | undefined,
  cells: QuestionCells,
  language: Language,
): RubricView {
  const earned = result?.by === 'person' ? earnedBy(rubric, result, cells) : undefined;
  const points = rubric.map(({ marks, say }, index) => {
    const own = earned?.[index];
    return {
      say: say[language],
      points: String(marks),
      earned: own === undefined ? undefined : printMarks(own),
    };
  });
  const evidence = (result?.proposal?.rubric ?? [])
    .filter(({ point }) => compare(earned?.[point] ?? zero, zero) > 0)
    .flatMap((proposal) => proposal.evidence);
  return { points, evidence };
}

/** The worked solution, unless the marking scheme says it word for word, as it does for generated steps. */
export const solutionBeside = (
  rubric: readonly RubricPoint[],
  why: LocalizedText,
  language: Language,
): Markdown | undefined =>
  rubric.map(({ say }) => say[language]).join('\n\n') === why[language] ? undefined : why[language];

/** The marks of each point: as a person wrote them, or as proposed if she gave just the marks that were proposed. */
function earnedBy(
  rubric: readonly RubricPoint[],
  { marks, points, proposal }: QuestionResult | PartResult,
  cells: QuestionCells,
): readonly Fraction[] | undefined {
  if (marks === null) return undefined;
  const total = exactMarks(marks);
  const written = rubric.flatMap((point, index) => {
    const given = readMarks(cells.rubric[index] ?? '', point.marks);
    return given.kind === 'given' ? [given.marks] : [];
  });
  const isWhole = written.length === rubric.length && isEqual(sum(written), total);
  if (isWhole) return written;
  const isByHand = givenMarks(cells, points, rubric).kind !== 'none';
  if (isByHand || !proposal || !isEqual(exactMarks(proposal.marks), total)) return undefined;
  return proposal.rubric.map((point) => (point.isEarned ? exactly(point.points) : zero));
}
