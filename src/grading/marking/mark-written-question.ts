import type { Answer } from '../../authoring/answer.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { AnswerRow } from '../answers/answer-table.js';
import { parseFraction, sum, writeFraction } from '../objective/fraction.js';
import { proposeMarks } from '../objective/propose-marks.js';
import type { StepMark } from '../objective/mark-steps.js';
import type { PartResult, QuestionResult } from '../results/result.js';
import { givenMarks } from './given-marks.js';
import { markWritten } from './mark-written.js';
import type { MarkingRun } from './marking.js';
import { cellsOf, joinedValues } from './question-cells.js';
import { reasons } from './reasons.js';
import { headOf, ofPerson, ofWaiting } from './result-of.js';
import type { Marks } from './result-of.js';

type OfKind<Kind> = Extract<Question, { kind: Kind }>;

/** A question that is marked as a whole. Its values may have been typed one by one. */
export function markShort(
  question: OfKind<'short'>,
  { id: student, cells, variant }: AnswerRow,
  marking: MarkingRun,
): QuestionResult {
  const name = String(question.number);
  const typed = cellsOf(cells, name, question.rubric.length);
  const answer = typed.answer || joinedValues(cells, name, valuesOf(question.answer));
  const { followUps, within } = marking.carried(question);
  const [step] = proposeMarks(question, new Map([['', answer]]), followUps, within);
  const written = {
    ...question,
    question,
    variant,
    student,
    part: '',
    cells: { ...typed, answer },
    step,
  };
  return { ...headOf(question), ...markWritten(written, marking) };
}

const valuesOf = (answer: Answer | undefined): number =>
  answer?.type === 'sequence' ? answer.values.length : 0;

/** A question in parts; marks for the whole go before those of the parts. */
export function markComprehensive(
  question: OfKind<'comprehensive'>,
  row: AnswerRow,
  marking: MarkingRun,
): QuestionResult {
  const { points, number } = question;
  const given = givenMarks(cellsOf(row.cells, String(number), 0), points, []);
  const parts = markParts(question, row, marking);
  const whole = wholeOf(parts, points);
  if (given.kind === 'wrong')
    return { ...headOf(question), ...whole, status: 'pending', marks: null, why: given.why };
  return given.kind === 'given'
    ? { ...headOf(question), ...ofPerson(whole, given.marks, { by: 'person' }) }
    : { ...headOf(question), ...whole, parts };
}

function markParts(
  question: OfKind<'comprehensive'>,
  { id: student, cells, variant }: AnswerRow,
  marking: MarkingRun,
): PartResult[] {
  const own = question.parts.map(({ rubric }, index) =>
    cellsOf(cells, `${question.number}.${index + 1}`, rubric.length),
  );
  const typed = new Map(
    question.parts.map(({ label }, index) => [label, own[index]?.answer ?? '']),
  );
  const { followUps, within } = marking.carried(question);
  const steps = proposeMarks(question, typed, followUps, within);
  return question.parts.map((part, index) => {
    const cellsOfPart = own[index] ?? cellsOf(cells, '', 0);
    const step: StepMark | undefined = steps.find(({ id }) => id === part.label);
    const written = {
      ...part,
      question,
      variant,
      student,
      part: part.label,
      cells: cellsOfPart,
      step,
    };
    return { label: part.label, ...markWritten(written, marking) };
  });
}

/** The question from its parts: it waits as long as one of them does. */
function wholeOf(parts: readonly PartResult[], points: number): Marks {
  const answer = parts
    .filter((part) => part.answer !== '')
    .map((part) => `${part.label} ${part.answer}`)
    .join('\n');
  const waiting = ofWaiting(points, answer, { why: reasons.written });
  if (parts.some(({ status }) => status === 'pending')) return waiting;
  const marks = sum(parts.flatMap((part) => parseFraction(part.marks ?? '') ?? []));
  const whole = ofPerson(waiting, marks, { by: 'person' });
  return { ...whole, marks: writeFraction(marks), isRight: parts.every(({ isRight }) => isRight) };
}
