import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { Language } from '../../util/localized-text.js';
import { integer, sample, seeded } from '../../util/random.js';
import { templateColumns, templatePerson } from '../answers/template-columns.js';
import { answerQuestion } from './answer-question.js';
import { happens } from './chance.js';
import { drawHand } from './hand.js';
import { drawMind } from './mind.js';
import { drawPeople } from './people.js';
import type { Person } from './people.js';

/** What class to simulate. */
export interface SimulationOptions {
  /** On the list, with those who are absent. */
  readonly students: number;
  readonly seed: string;
  /** Of names and written answers. */
  readonly language: Language;
  /** How many of a hundred students type their written answers; those of the others a person has marked on paper. */
  readonly typing: number;
}

/** A simulated class as rows of CSV files, the head first. */
export interface SimulatedClass {
  readonly students: readonly (readonly string[])[];
  readonly answers: readonly (readonly string[])[];
}

/**
 * Draws a class and what it writes in an exam. Each student has an ability, misconceptions that she keeps from question to question, and
 * her own way of writing; questions differ by their difficulty, wrong options by how attractive they are. Two or three students are
 * absent (none in a class of fewer than ten). The same exam and options give the same class on every machine.
 */
export function simulateClass(exam: Exam, options: SimulationOptions): SimulatedClass {
  const { seed, language } = options;
  const digits = exam.header.studentIdDigits;
  const people = drawPeople(options.students, { seed, digits, language });
  const absent = drawAbsent(people, seed);
  const columns = templateColumns(exam, { rubric: false });
  const seats = people.map((person, index) => ({ person, index, variant: variantAt(exam, index) }));
  return {
    students: [templatePerson, ...seats.map(({ person, variant }) => personCells(person, variant))],
    answers: [
      [...templatePerson, ...columns],
      ...seats
        .filter(({ person }) => !absent.has(person))
        .map(({ person, index, variant }) => {
          const cells = simulateStudent(exam, variant, { index, ...options });
          return [...personCells(person, variant), ...columns.map((name) => cells.get(name) ?? '')];
        }),
    ],
  };
}

const personCells = ({ id, name, class: group }: Person, variant: Variant): string[] => [
  id,
  name,
  group,
  variant.id,
];

function drawAbsent(people: readonly Person[], seed: string): ReadonlySet<Person> {
  const random = seeded(seed, 'absent');
  const count = people.length < 10 ? 0 : integer(random, 2, 3);
  return new Set(sample(random, people, count));
}

/** Neighbours have different variants, as `print --students` hands them out. */
function variantAt({ variants }: Exam, index: number): Variant {
  const variant = variants[index % variants.length];
  if (!variant) throw new Error('an exam has no variant');
  return variant;
}

/** The cells that one student fills in, by the name of their column. */
function simulateStudent(
  exam: Exam,
  variant: Variant,
  { index, seed, language, typing }: SimulationOptions & { readonly index: number },
): ReadonlyMap<string, string> {
  const student = {
    mind: drawMind(exam, seed, index),
    hand: drawHand(language, seed, index),
    isTyping: happens(seeded(seed, 'typing', index), typing * 100),
  };
  return new Map(
    variant.questions.flatMap((question) => [
      ...answerQuestion(seeded(seed, 'answer', index, question.slot), question, student),
    ]),
  );
}
