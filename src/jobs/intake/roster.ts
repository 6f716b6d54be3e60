import { idKey } from '../../grading/answers/identity.js';
import { readStudentList } from '../../grading/answers/student-list.js';
import { tidy } from '../../grading/objective/reading/tidy.js';
import { parseCsvTable } from '../../util/csv-table.js';
import type { Problem } from '../../util/problem.js';
import type { Missing } from './hand-in.js';
import type { Placed } from './layout.js';

/** Names of the columns with the ids that other systems have given, in small letters. */
const systemColumns: Readonly<Record<'moodle' | 'canvas', readonly string[]>> = {
  moodle: ['moodle', 'moodle id', 'identifier', 'participant', 'participant id', '参与者', '编号'],
  canvas: ['canvas', 'canvas id', 'canvas user id'],
};

/** A list of students, and how to find somebody in it. */
export interface Roster {
  readonly students: readonly Missing[];
  readonly problems: readonly Problem[];
  /** By the id of the course. */
  byId(id: string): Missing | undefined;
  /** By the id that Moodle or Canvas has given. */
  bySystem(system: Placed['system'], id: string): Missing | undefined;
  /** By name, however its words are ordered and written; nobody if two have it. */
  byName(name: string): Missing | undefined;
}

/** Reads a list of students: columns id, name, class, and those with the ids of Moodle and Canvas. */
export function readRoster(text: string, file: string): Roster {
  const { students, problems } = readStudentList(text, file, { columns: ['id'], variants: [] });
  const ids = new Map(students.map((student) => [idKey(student.id), student]));
  const systems = systemIds(
    text,
    file,
    new Map(students.map((student) => [student.line, student])),
  );
  const names = namesOf(students);
  return {
    students,
    problems: problems.filter(({ code }) => code !== 'unknown-variant'),
    byId: (id) => ids.get(idKey(id)),
    bySystem: (system, id) => systems.get(`${system} ${id}`),
    byName: (name) => names.get(nameKey(name)) ?? undefined,
  };
}

function systemIds(
  text: string,
  file: string,
  byLine: ReadonlyMap<number, Missing>,
): Map<string, Missing> {
  const [head, ...rows] = parseCsvTable(text, file).rows;
  const found = new Map<string, Missing>();
  for (const system of ['moodle', 'canvas'] as const) {
    const column = head?.cells.findIndex((cell) =>
      systemColumns[system].includes(tidy(cell).toLowerCase()),
    );
    for (const { cells, position } of rows) {
      const id = /\d+/.exec(cells[column ?? -1] ?? '')?.[0];
      const student = byLine.get(position.line);
      if (id !== undefined && student) found.set(`${system} ${id}`, student);
    }
  }
  return found;
}

/** Null for a name that two students have. */
function namesOf(students: readonly Missing[]): Map<string, Missing | null> {
  const names = new Map<string, Missing | null>();
  for (const student of students)
    for (const key of new Set(orders(student.name).map(nameKey)))
      if (key !== '') names.set(key, names.has(key) ? null : student);
  return names;
}

/** Canvas writes `leeann` for Ann Lee: a name from each of its words on. */
function orders(name: string): string[] {
  const words = tidy(name).split(/[\s,]+/u);
  return words.map((_, first) => [...words.slice(first), ...words.slice(0, first)].join(''));
}

const nameKey = (name: string): string =>
  tidy(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
