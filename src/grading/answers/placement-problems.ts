import type { LocalizedText } from '../../util/localized-text.js';
import type { Position } from '../../util/problem.js';
import { suggest } from '../../util/suggest.js';
import { idKey, tidyId, variantLetter } from './identity.js';
import type { ListedStudent } from './student-list.js';
import type { Submission } from './submission.js';

/** Why a submission cannot be placed, or what is odd about it; `about` is the field that is wrong. */
export interface PlacementWords {
  readonly code: string;
  readonly severity?: 'warning';
  readonly about: 'id' | 'name' | 'variant';
  readonly message: LocalizedText;
  readonly advice?: LocalizedText;
}

/** Ids name files of results, so there are no signs in them that mean something in a path. */
const idForm = /^\w[\w.@-]{0,39}$/;

/** What is wrong with an id; `earlier` is where answers of this student stand already. */
export function wrongId(
  written: string,
  earlier: Position | undefined,
): PlacementWords | undefined {
  const id = tidyId(written);
  if (id === '')
    return {
      code: 'no-student-id',
      about: 'id',
      message: {
        zh: '缺少学号；这份答案没有读入',
        en: 'the id is missing; these answers were not read',
      },
      advice: { zh: '补上学号。', en: 'Fill in whose answers they are.' },
    };
  if (!idForm.test(id))
    return {
      code: 'wrong-student-id',
      about: 'id',
      message: {
        zh: `学号“${id.slice(0, 50)}”应为 1 到 40 个字母、数字、点或连字符；这份答案没有读入`,
        en: `the id "${id.slice(0, 50)}" should be 1 to 40 letters, digits, dots or hyphens; these answers were not read`,
      },
      advice: {
        zh: '电子表格会把很长的学号改写成 2.02E+11：请把这一列设为文本。',
        en: 'Spreadsheets turn long ids into 2.02E+11: format the column as text.',
      },
    };
  if (!earlier) return undefined;
  const where = `${earlier.file}:${earlier.line}`;
  return {
    code: 'duplicate-student-id',
    about: 'id',
    message: {
      zh: `学号 ${id} 的答案在 ${where} 已出现；这一份没有读入`,
      en: `answers of ${id} are at ${where} already; these were not read`,
    },
    advice: {
      zh: '两份中留下一份，或改正学号。',
      en: 'Keep one of the two, or correct the id.',
    },
  };
}

/** Why it is not known which variant was sat, or which of two. */
export function wrongVariant(
  { person }: Submission,
  student: ListedStudent | undefined,
  variants: readonly string[],
): PlacementWords | undefined {
  const own = variantLetter(person.variant);
  const letters = [own, student?.variant ?? ''].filter((letter) => letter !== '');
  const unknown = letters.find((letter) => !variants.includes(letter));
  const id = tidyId(person.id);
  if (unknown !== undefined) return unknownVariant(id, unknown.slice(0, 20), variants);
  if (student && new Set(letters).size > 1) return variantsDiffer(own, student);
  return letters.length === 0 && variants.length !== 1 ? noVariant(id, variants) : undefined;
}

const variantsDiffer = (own: string, { id, line, variant }: ListedStudent): PlacementWords =>
  variantProblem(
    'variants-differ',
    {
      zh: `学号 ${id}：答案写的是 ${own} 卷，名单第 ${line} 行写的是 ${variant} 卷`,
      en: `${id}: the answers say variant ${own}, line ${line} of the list says ${variant}`,
    },
    {
      zh: '查看原卷上印的是哪一套，改正两处中错的一处。',
      en: 'See which one is printed on the paper, and correct the other place.',
    },
  );

const unknownVariant = (id: string, letter: string, variants: readonly string[]): PlacementWords =>
  variantProblem(
    'unknown-variant',
    {
      zh: `学号 ${id}：没有 ${letter} 卷（有 ${variants.join('、')}）`,
      en: `${id}: there is no variant ${letter} (there are ${variants.join(', ')})`,
    },
    {
      zh: `改成这名学生卷面上印的字母：${variants.join('、')}。`,
      en: `Write the letter that is printed on this student's paper: ${variants.join(', ')}.`,
    },
  );

const noVariant = (id: string, variants: readonly string[]): PlacementWords =>
  variantProblem(
    'no-variant',
    {
      zh: `学号 ${id}：不知道考的是哪套卷（有 ${variants.join('、')}）`,
      en: `${id}: nobody tells which variant was sat (there are ${variants.join(', ')})`,
    },
    {
      zh: '在答案或学生名单中填上卷面上印的字母（列 variant 或 试卷）。',
      en: 'Fill in the letter that is printed on the paper, in the answers or in the list of students (column variant).',
    },
  );

const variantProblem = (
  code: string,
  { zh, en }: LocalizedText,
  advice: LocalizedText,
): PlacementWords => ({
  code,
  about: 'variant',
  message: { zh: `${zh}；这份答案没有读入`, en: `${en}; these answers were not read` },
  advice,
});

/** The name beside the answers is not that of the list. */
export const otherName = (
  { person }: Submission,
  { id, name, line }: ListedStudent,
): PlacementWords => ({
  code: 'names-differ',
  severity: 'warning',
  about: 'name',
  message: {
    zh: `答案上的姓名是“${person.name.slice(0, 40)}”，名单第 ${line} 行学号 ${id} 是“${name}”`,
    en: `the answers are of "${person.name.slice(0, 40)}", but ${id} on line ${line} of the list is "${name}"`,
  },
  advice: { zh: '检查学号是否写错。', en: 'Check whether the id is wrong.' },
});

/** A row of a template that nobody filled in is more often of an absent student than of one who handed in an empty paper. */
export const nothingAnswered: PlacementWords = {
  code: 'nothing-answered',
  severity: 'warning',
  about: 'id',
  message: {
    zh: '这名学生没有任何答案，按空白卷计分',
    en: 'this student has no answers, and is marked as one who handed in an empty paper',
  },
  advice: {
    zh: '若是缺考，请删去这一行。',
    en: 'If the student was absent, delete the row.',
  },
};

/** So many absent students are looked through for the one that an unknown id may mean. */
const mostCompared = 200;

/** The answers are marked all the same, so that nothing is lost. */
export function unknownStudent(id: string, absent: readonly ListedStudent[]): PlacementWords {
  const near = suggest(
    idKey(id),
    absent.slice(0, mostCompared).map((student) => idKey(student.id)),
  );
  const student = absent.find((other) => idKey(other.id) === near);
  return {
    code: 'unknown-student',
    severity: 'warning',
    about: 'id',
    message: { zh: `学号 ${id} 不在名单中`, en: `the id ${id} is not on the list` },
    advice: student
      ? {
          zh: `是否为 ${student.id} ${student.name}？此人没有答案。`,
          en: `Is it ${student.id} ${student.name}, who has no answers?`,
        }
      : {
          zh: '检查学号，或把这名学生加入名单。',
          en: 'Check the id, or add the student to the list.',
        },
  };
}
