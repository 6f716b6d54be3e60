import type { Position, Problem } from '../../util/problem.js';
import { suggest } from '../../util/suggest.js';
import { tidy } from '../objective/reading/tidy.js';
import { cellName, compact } from './cell-name.js';
import type { ExamColumns } from './exam-columns.js';
import { asksForId, formHeading, isAboutForm, isStartTime, placesOfStem } from './form-headings.js';
import { noSuchQuestion, twice, uncertainNumber, unknownColumn } from './head-problems.js';
import type { HeadWords } from './head-problems.js';
import { guessedPersonColumns, personField } from './person-columns.js';
import type { PersonField } from './person-columns.js';
import { misspelt } from './student-list.js';
import type { AskedQuestion } from './submission.js';

/** What a column of a CSV file holds. */
export type HeadColumn =
  | { readonly kind: 'person'; readonly field: PersonField; readonly isNumbered: boolean }
  | { readonly kind: 'answer'; readonly asked: AskedQuestion; readonly isFormTitle: boolean }
  | { readonly kind: 'form' }
  | { readonly kind: 'unread' };

/** The columns of a file, and what is wrong with their names. */
export interface Head {
  readonly columns: readonly HeadColumn[];
  readonly isForm: boolean;
  readonly problems: readonly Problem[];
}

type Read = HeadColumn | { readonly kind: 'wrong'; readonly words: HeadWords };

/** Reads the names of columns, as teachers and online forms write them. */
export function readHead(
  headings: readonly string[],
  exam: ExamColumns,
  locate: (column: number) => Position,
): Head {
  const isMicrosoft = headings.some(isStartTime);
  const first = headings.map((heading) => readHeading(heading, exam, isMicrosoft));
  const isForm = first.some(
    (column) => column.kind === 'form' || (column.kind === 'answer' && column.isFormTitle),
  );
  const read = isForm ? withId(first, headings) : first;
  // In a form that also asks for the student's id, the numbers of the form are not those of the exam.
  const isShifted = read.some((column) => column.kind === 'person' && column.isNumbered);
  const sound = read.map((column) => (isShifted ? withoutNumber(column) : column));
  const problems = sound.flatMap((column, index): Problem[] => {
    const words = column.kind === 'wrong' ? column.words : repeated(sound, index, isForm);
    return words ? [{ severity: 'error', position: locate(index), ...words }] : [];
  });
  return {
    columns: sound.map((column, index) =>
      column.kind === 'wrong' || repeated(sound, index, isForm) ? { kind: 'unread' } : column,
    ),
    isForm,
    problems,
  };
}

function readHeading(heading: string, exam: ExamColumns, isMicrosoft: boolean): Read {
  if (heading === '') return { kind: 'unread' };
  if (isAboutForm(heading) || (isMicrosoft && tidy(heading).toLowerCase() === 'id'))
    return { kind: 'form' };
  return (
    personColumn(heading) ??
    answerColumn(heading, exam) ??
    misspeltMarks(heading, exam) ??
    formTitle(heading, exam) ??
    stranger(heading, exam)
  );
}

/** A form may number what it asks about the student: `1. 学号`. */
function personColumn(heading: string): Read | undefined {
  const { number, title } = formHeading(heading);
  const field = personField(heading) ?? personField(title.replace(/[\s:*?]+$/, ''));
  return field && { kind: 'person', field, isNumbered: number !== undefined };
}

/** Who makes a form words the question for the id as she likes; a name that is ours, and the stem of a question, go before it. */
function withId(columns: readonly Read[], headings: readonly string[]): readonly Read[] {
  if (columns.some((column) => column.kind === 'person' && column.field === 'id')) return columns;
  return columns.map((column, index): Read => {
    const heading = headings[index] ?? '';
    const isOpen = column.kind === 'wrong' || (column.kind === 'answer' && !column.asked.byVariant);
    if (!isOpen || !asksForId(heading)) return column;
    return { kind: 'person', field: 'id', isNumbered: formHeading(heading).number !== undefined };
  });
}

function answerColumn(heading: string, { names }: ExamColumns): Read | undefined {
  const name = cellName(heading);
  if (name === undefined) return undefined;
  if (names.includes(name)) return { kind: 'answer', asked: { heading, name }, isFormTitle: false };
  return { kind: 'wrong', words: noSuchQuestion(heading, name, names) };
}

/** `26.makrs` would be taken for the title of a question in a form. */
function misspeltMarks(heading: string, { names }: ExamColumns): Read | undefined {
  const { title } = formHeading(heading);
  const last = title.split('.').at(-1)?.trim().toLowerCase() ?? '';
  if (!/^[a-z]{3,7}$/.test(last) || suggest(last, ['marks']) === undefined) return undefined;
  const near = suggest(withoutPrefix(heading), names);
  return near === undefined ? undefined : { kind: 'wrong', words: misspelt(heading, near) };
}

function formTitle(heading: string, exam: ExamColumns): Read | undefined {
  const { number, title } = formHeading(heading);
  const places = placesOfStem(title, exam);
  if (number !== undefined && !places && !exam.names.includes(number))
    return { kind: 'wrong', words: noSuchQuestion(heading, number, exam.names) };
  if (number === undefined && !places) return undefined;
  const asked = {
    heading,
    ...(number !== undefined && exam.names.includes(number) && { name: number }),
    ...(places && { byVariant: places }),
  };
  return { kind: 'answer', asked, isFormTitle: true };
}

/** A column that is neither of a student nor of a question: nearly one of them, or something of the teacher's own. */
function stranger(heading: string, { names }: ExamColumns): Read {
  const bare = withoutPrefix(heading);
  const near = /^\d/.test(bare)
    ? suggest(bare, names)
    : suggest(tidy(heading).toLowerCase(), guessedPersonColumns);
  if (near !== undefined) return { kind: 'wrong', words: misspelt(heading, near) };
  return { kind: 'wrong', words: unknownColumn(heading) };
}

const withoutPrefix = (heading: string): string =>
  compact(heading).replace(/^(?:q|question|第|题)(?=\d)/, '');

/** A title of a form whose number cannot be trusted is left with its stem alone. */
function withoutNumber(column: Read): Read {
  if (column.kind !== 'answer' || !column.isFormTitle) return column;
  const { heading, byVariant } = column.asked;
  return byVariant
    ? { ...column, asked: { heading, byVariant } }
    : { kind: 'wrong', words: uncertainNumber(heading) };
}

/** A second column for the same thing. In forms the account's name may stand beside the one that was asked for: the last counts. */
function repeated(columns: readonly Read[], index: number, isForm: boolean): HeadWords | undefined {
  const name = columnKey(columns[index], isForm);
  if (name === undefined) return undefined;
  const first = columns.findIndex((other) => columnKey(other, isForm) === name);
  return first < index ? twice(name) : undefined;
}

/** What no two columns may have; undefined for a column that may be there twice. */
function columnKey(column: Read | undefined, isForm: boolean): string | undefined {
  if (column?.kind === 'person')
    return isForm || column.field === 'email' ? undefined : column.field;
  return column?.kind === 'answer' && !column.asked.byVariant ? column.asked.name : undefined;
}
