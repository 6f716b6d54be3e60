import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { PartResult, Proposal, QuestionResult, StudentResult } from '../results/result.js';
import { groupKey, scopeOf } from './decisions.js';
import type { Decision, Decisions } from './decisions.js';

/** Equal answers to one question (or part) that wait for a person, or that she has decided. */
export interface ReviewGroup {
  readonly key: string;
  readonly question: Question;
  /** The label of the part; '' for the question as a whole. */
  readonly part: string;
  /** The variant, where the answers of others mean something else; '' for all. */
  readonly variant: string;
  /** As the first student wrote it. */
  readonly answer: string;
  readonly points: number;
  readonly why: LocalizedText | undefined;
  readonly proposal: Proposal | undefined;
  readonly students: readonly string[];
  readonly decision: Decision | undefined;
}

/** Something that may wait: a question, or a part of one. */
interface Place {
  readonly question: Question;
  readonly variant: string;
  readonly part: string;
  readonly result: QuestionResult | PartResult;
}

/** All groups: those that wait before those that are decided, then by question, the doubtful and the frequent first. */
export function reviewGroups(
  exam: Exam,
  students: readonly StudentResult[],
  decisions: Decisions,
): ReviewGroup[] {
  const groups = new Map<string, ReviewGroup & { readonly students: string[] }>();
  const keys = new Map<string, string>();
  for (const student of students)
    for (const place of placesOf(student, exam)) {
      const key = keyOf(place, student.id, keys);
      const decision = decisions.get(key);
      if (place.result.status !== 'pending' && !decision) continue;
      const group = groups.get(key) ?? groupOf(place, key, decision);
      group.students.push(student.id);
      groups.set(key, group);
    }
  return [...groups.values()].sort(inOrder);
}

/** The questions and parts of a student that a reviewer may have a say in: marks in the answers' own table go before hers. */
function placesOf({ variant: id, questions, cells }: StudentResult, exam: Exam): Place[] {
  const variant = exam.variants.find((candidate) => candidate.id === id);
  const bySlot = new Map(variant?.questions.map((question) => [question.slot, question]));
  return questions.flatMap((result): Place[] => {
    const question = bySlot.get(result.slot);
    if (!question || (result.status !== 'pending' && result.by !== 'person')) return [];
    const place = { question, variant: id };
    const places = result.parts
      ? result.parts.map((part) => ({ ...place, part: part.label, result: part }))
      : [{ ...place, part: '', result }];
    return places.filter(({ part }) => !hasOwnMarks(cells, question, part));
  });
}

/** Says whether a question or part has marks in the table of answers: they go before the reviewer's, and are mended there. */
function hasOwnMarks(cells: StudentResult['cells'], question: Question, part: string): boolean {
  const { number } = question;
  const labels = question.kind === 'comprehensive' ? question.parts.map(({ label }) => label) : [];
  const own = part === '' ? `${number}.` : `${number}.${labels.indexOf(part) + 1}.`;
  return Object.keys(cells).some((name) => name.startsWith(own) && name.endsWith('marks'));
}

/** Hashing is slow for thousands of equal blanks: each text is looked up first. */
function keyOf(
  { question, variant, part, result }: Place,
  student: string,
  known: Map<string, string>,
): string {
  const { answer } = result;
  const whose = answer === '' ? student : '';
  const text = JSON.stringify([question.slot, scopeOf(question, variant), part, answer, whose]);
  const key = known.get(text) ?? groupKey({ question, variant, part, answer, student });
  known.set(text, key);
  return key;
}

const groupOf = (
  { question, variant, part, result }: Place,
  key: string,
  decision: Decision | undefined,
) => ({
  key,
  question,
  part,
  variant: scopeOf(question, variant),
  answer: result.answer,
  points: result.points,
  why: result.why,
  proposal: result.proposal,
  students: [],
  decision,
});

function inOrder(left: ReviewGroup, right: ReviewGroup): number {
  return (
    Number(left.decision !== undefined) - Number(right.decision !== undefined) ||
    numberOf(left) - numberOf(right) ||
    (left.part < right.part ? -1 : left.part > right.part ? 1 : 0) ||
    doubt(right) - doubt(left) ||
    right.students.length - left.students.length ||
    (left.key < right.key ? -1 : 1)
  );
}

const numberOf = ({ question }: ReviewGroup): number => Number(question.slot.slice(1));

const doubt = ({ proposal }: ReviewGroup): number =>
  proposal?.rubric.filter(({ isUnsure }) => isUnsure).length ?? 0;
