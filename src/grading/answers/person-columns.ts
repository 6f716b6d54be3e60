import { tidy } from '../objective/reading/tidy.js';

/** What a table tells of a student, besides answers. */
export type PersonField = 'id' | 'name' | 'class' | 'variant' | 'email';

/** Names that a column may have, in small letters. */
export const personColumns: Readonly<Record<PersonField, readonly string[]>> = {
  id: ['id', 'student id', 'studentid', 'student number', '学号'],
  name: ['name', 'student name', '姓名', '名称'],
  class: ['class', '班级'],
  variant: ['variant', '试卷', '卷', '卷别'],
  email: [
    'email',
    'e-mail',
    'email address',
    'username',
    '电子邮件',
    '电子邮件地址',
    '邮箱',
    '用户名',
  ],
};

/**
 * Names that others may be slips of. Short names and Chinese ones are near too many words (学院 is no slip of 学号), and lists have
 * columns like "mail" that nobody reads.
 */
export const guessedPersonColumns: readonly string[] = Object.entries(personColumns)
  .filter(([field]) => field !== 'email')
  .flatMap(([, names]) => names)
  .filter((name) => /^[a-z ]{5,}$/.test(name));

const fields = new Map(
  Object.entries(personColumns).flatMap(([field, names]) =>
    names.map((name) => [name, field as PersonField] as const),
  ),
);

/** What a column of this name tells of the student; undefined if it is about something else. */
export const personField = (heading: string): PersonField | undefined =>
  fields.get(tidy(heading).toLowerCase());
