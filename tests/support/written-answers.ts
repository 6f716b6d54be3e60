import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { RubricPoint } from '../../src/exam/manifest/question-schema.js';
import { loadBank } from '../../src/authoring/bank/load-bank.js';
import type { BankItem } from '../../src/authoring/bank/bank.js';
import { parseFraction, toNumber } from '../../src/grading/objective/fraction.js';
import { proposeWritten } from '../../src/grading/written/propose-written.js';
import type { Proposal } from '../../src/grading/results/result.js';
import type { LocalizedText } from '../../src/util/localized-text.js';
import { localizedText } from '../../src/util/schema.js';
import { parseYaml } from '../../src/util/yaml-document.js';

const byPoint = <Schema extends z.ZodType>(schema: Schema) =>
  z.record(z.string().regex(/^\d$/), z.array(schema)).default({});

const fileSchema = z.array(
  z.strictObject({
    item: z.string(),
    part: z.int().optional(),
    accept: byPoint(localizedText),
    numbers: byPoint(z.number()),
    answers: z.array(
      z.tuple([
        z.enum(['right', 'partly', 'wrong', 'contradictory', 'off-topic', 'copy']),
        z.array(z.int()),
        z.string(),
      ]),
    ),
  }),
);

/** An answer that somebody marked, with the question that it answers. */
export interface MarkedAnswer {
  readonly item: string;
  readonly kind: string;
  readonly answer: string;
  /** The points of the rubric that it earns. */
  readonly earned: readonly number[];
  /** As the bank has it, and with the alternatives and numbers of the fixture. */
  readonly rubric: readonly RubricPoint[];
  readonly withAlternatives: readonly RubricPoint[];
  readonly questions: readonly LocalizedText[];
}

const folder = 'tests/grading/written/fixtures';

/** The marked answers of one file of the fixtures. */
export function markedAnswers(name: 'tuning' | 'held-out'): MarkedAnswer[] {
  const file = `${folder}/${name}.yaml`;
  const units = fileSchema.parse(parseYaml(readFileSync(file, 'utf8'), file).value);
  const { items } = loadBank('question-bank');
  return units.flatMap(({ item, part, accept, numbers, answers }) => {
    const { rubric, questions } = questionOf(items, item, part);
    const withAlternatives = rubric.map((point, index) => ({
      ...point,
      ...(accept[index] && { accept: accept[index] }),
      ...(numbers[index] && { numbers: numbers[index] }),
    }));
    return answers.map(([kind, earned, answer]) => ({
      item: part === undefined ? item : `${item} (${part + 1})`,
      kind,
      answer,
      earned,
      rubric,
      withAlternatives,
      questions,
    }));
  });
}

function questionOf(
  items: readonly BankItem[],
  id: string,
  part: number | undefined,
): { rubric: RubricPoint[]; questions: LocalizedText[] } {
  const item = items.find((one) => one.id === id);
  if (item?.source !== 'written') throw new Error(`no written item ${id}`);
  const { content } = item;
  const asked =
    content.kind === 'short'
      ? content
      : content.kind === 'comprehensive'
        ? content.parts[part ?? 0]
        : undefined;
  if (!asked) throw new Error(`${id} has no rubric`);
  const rubric = asked.rubric.map(({ marks, say }) => ({ marks, say }));
  return { rubric, questions: [content.stem, asked.stem] };
}

/** How well proposals agree with the marks that somebody gave. */
export interface Agreement {
  readonly answers: number;
  readonly points: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the points that were proposed wrongly, how many a person is told to look at. */
  readonly flaggedErrors: number;
  readonly errors: number;
  /** How many points a person is told to look at. */
  readonly flagged: number;
  /** Of marks, over answers. */
  readonly r: number;
  readonly meanError: number;
}

/** Proposes marks for marked answers and compares. */
export function agreementOf(
  answers: readonly MarkedAnswer[],
  mode: 'rubric' | 'withAlternatives',
): Agreement {
  const judged = answers.map((marked) => judge(marked, mode));
  const points = judged.flatMap((one) => one.points);
  const count = (test: (point: Point) => boolean): number => points.filter(test).length;
  const hits = count(({ isEarned, isRight }) => isEarned && isRight);
  const errors = ({ isEarned, isRight }: Point): boolean => isEarned !== isRight;
  return {
    answers: answers.length,
    points: points.length,
    precision: hits / count(({ isEarned }) => isEarned),
    recall: hits / count(({ isRight }) => isRight),
    errors: count(errors),
    flaggedErrors: count((point) => errors(point) && point.isUnsure),
    flagged: count(({ isUnsure }) => isUnsure),
    r: correlation(judged.map(({ marks }) => marks)),
    meanError:
      judged.reduce((sum, { marks: [proposed, given] }) => sum + Math.abs(proposed - given), 0) /
      judged.length,
  };
}

interface Point {
  readonly isEarned: boolean;
  readonly isUnsure: boolean;
  readonly isRight: boolean;
}

function judge(
  marked: MarkedAnswer,
  mode: 'rubric' | 'withAlternatives',
): { points: Point[]; marks: readonly [proposed: number, given: number] } {
  const { answer, earned, questions } = marked;
  const proposal = proposeWritten(marked[mode], answer, { questions });
  const given = earned.reduce((sum, point) => sum + (marked.rubric[point]?.marks ?? 0), 0);
  return {
    points: proposal.rubric.map(({ point, isEarned, isUnsure }) => ({
      isEarned,
      isUnsure,
      isRight: earned.includes(point),
    })),
    marks: [marksOf(proposal), given],
  };
}

/** The marks of a proposal as a number. */
export function marksOf({ marks }: Proposal): number {
  const fraction = parseFraction(marks);
  if (!fraction) throw new Error(`no fraction: ${marks}`);
  return toNumber(fraction);
}

/** Pearson's correlation. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1): number =>
    pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [left, right] = [mean(0), mean(1)];
  const sum = (term: (x: number, y: number) => number): number =>
    pairs.reduce((total, [x, y]) => total + term(x - left, y - right), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
