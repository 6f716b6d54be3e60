import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { QuestionResult, StudentResult } from '../../grading/results/result.js';
import { misconceptions } from '../../misconceptions/index.js';
import { sameInBoth } from '../../util/localized-text.js';
import type { MisconceptionReport } from './class-report.js';
import type { SlotAnswers } from './slot-answers.js';

/** Where one misconception was met. */
interface Sightings {
  readonly students: Set<number>;
  readonly slots: Set<string>;
  answers: number;
}

/** The misconceptions that answers show, the most widespread first; equals in the order in which they are met. */
export function misconceptionReports(
  exam: Exam,
  slots: readonly SlotAnswers[],
  students: readonly StudentResult[],
): MisconceptionReport[] {
  const sightings = sightingsOf(students);
  return [...sightings]
    .map(([id, seen]) => ({
      ...described(exam, id),
      students: seen.students.size,
      answers: seen.answers,
      slots: slots.filter(({ slot }) => seen.slots.has(slot)).map(slotName),
    }))
    .sort((a, b) => b.students - a.students || b.answers - a.answers);
}

const slotName = ({ slot, question: { number } }: SlotAnswers) => ({ slot, number });

function sightingsOf(students: readonly StudentResult[]): Map<string, Sightings> {
  const sightings = new Map<string, Sightings>();
  for (const [student, { questions }] of students.entries())
    for (const question of questions)
      for (const id of mistakesOf(question)) {
        const seen = sightings.get(id) ?? { students: new Set(), slots: new Set(), answers: 0 };
        seen.students.add(student);
        seen.slots.add(question.slot);
        seen.answers += 1;
        sightings.set(id, seen);
      }
  return sightings;
}

/** An answer in parts that shows a misconception several times counts once. */
const mistakesOf = ({ mistakes, parts }: QuestionResult): Set<string> =>
  new Set([...mistakes, ...(parts ?? []).flatMap((part) => part.mistakes)]);

/** The manifest names the misconceptions of options and values; rubrics and carried errors may bring in others of the one list. */
function described(exam: Exam, id: string): Pick<MisconceptionReport, 'id' | 'name' | 'practise'> {
  const known = exam.misconceptions[id] ?? misconceptions.find((entry) => entry.id === id);
  return known
    ? { id, name: known.name, practise: known.practise }
    : { id, name: sameInBoth(id), practise: null };
}
