import { readFileSync, statSync } from 'node:fs';
import { idKey } from '../../grading/answers/identity.js';
import { programOfBytes } from '../../sandbox/program/program-of-bytes.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { chooseProgram } from './choose-program.js';
import type { Found, FoundFile } from './found-file.js';
import type { HandIn, Missing } from './hand-in.js';
import { identify } from './identify.js';
import type { Naming } from './identify.js';
import { notAPile, nothing, superseded, twice, unreadable } from './intake-problems.js';
import { latestAttempts } from './latest-attempts.js';
import { placeByName, topEntries } from './layout.js';
import type { Placed, TopEntry } from './layout.js';
import { readFolder } from './read-folder.js';
import { readZip } from './read-zip.js';
import { withoutWrapper } from './without-wrapper.js';

/** Everything that was handed in, in the order of the ids, and who handed in nothing. */
export interface Intake {
  readonly handIns: readonly HandIn[];
  readonly missing: readonly Missing[];
  /** What belongs to no student. */
  readonly problems: readonly Problem[];
}

export interface IntakeOrder extends Naming {
  /** A program of the task's name counts among several. */
  readonly task: string;
}

/** Archives of more bytes than this are not even read. */
const mostZipBytes = 1_000_000_000;

/**
 * Takes in a folder or ZIP archive: a program for each student, or a folder for each, or a download of Moodle or Canvas. Every
 * file or folder at the top yields a hand-in. @throws InputError for what is no folder or archive, holds nothing, or is harmful.
 */
export function takeIn(place: string, order: IntakeOrder): Intake {
  const { files, problems } = find(place);
  if (files.length === 0) throw nothing(place);
  const handIns = doubled(belongingTogether(files).map((group) => handInOf(group, order)));
  return {
    handIns: handIns.sort(byIdAndFile),
    missing: missingOf(handIns, order),
    problems: [...(order.roster?.problems ?? []), ...problems],
  };
}

function find(place: string): Found {
  if (statSync(place).isDirectory()) return readFolder(place);
  if (!/\.zip$/i.test(place) || statSync(place).size > mostZipBytes) throw notAPile(place);
  const { files, problems } = readZip(readFileSync(place), place);
  return { files: withoutWrapper(files), problems };
}

/** What is one student's by the names at the top. */
interface Group {
  readonly placed: Placed;
  readonly entries: readonly TopEntry[];
}

function belongingTogether(files: readonly FoundFile[]): Group[] {
  const groups = new Map<string, { placed: Placed; entries: TopEntry[] }>();
  for (const entry of topEntries(files)) {
    const placed = placeByName(entry.name);
    const group = groups.get(placed.key);
    if (group) group.entries.push(entry);
    else groups.set(placed.key, { placed, entries: [entry] });
  }
  return [...groups.values()];
}

function handInOf({ placed, entries }: Group, order: IntakeOrder): HandIn {
  const first = entries[0]?.name ?? '';
  const { problems: doubts, ...student } = identify(placed, first, order);
  const all = entries.flatMap(({ files }) => files);
  const { latest, earlier } =
    placed.system === 'canvas' ? latestAttempts(all) : { latest: all, earlier: [] };
  const read = readProgram(latest, first, order.task);
  return {
    ...student,
    file: read.file,
    late: latest.some(({ path }) => placeByName(path.split('/')[0] ?? '').late),
    program: read.program,
    doubtful: doubts.length > 0,
    problems: [...doubts, ...read.problems, ...earlier.map(({ path }) => superseded(path))],
  };
}

/** The program, or why there is none. */
function readProgram(files: readonly FoundFile[], place: string, task: string) {
  let file = place;
  try {
    const chosen = chooseProgram(files, place, task);
    file = chosen.path;
    return { file, program: programOfBytes(file, chosen.read()), problems: [] };
  } catch (error) {
    return { file, program: undefined, problems: problemsOf(error, file) };
  }
}

/** What a file is not, or what the system says of it: never a reason to stop. */
function problemsOf(error: unknown, file: string): readonly Problem[] {
  if (error instanceof InputError)
    return error.problems.map((each) => ({ position: { file, line: 1, column: 1 }, ...each }));
  if (!(error instanceof Error && 'code' in error)) throw error;
  return [unreadable(file, String(error.code))];
}

/** Two hand-ins of one student: nobody but a person can tell which of them counts. */
function doubled(handIns: readonly HandIn[]): HandIn[] {
  const files = new Map<string, string[]>();
  for (const { id, file } of handIns) files.set(idKey(id), [...(files.get(idKey(id)) ?? []), file]);
  return handIns.map((handIn) => {
    const others = (files.get(idKey(handIn.id)) ?? []).filter((file) => file !== handIn.file);
    if (others.length === 0) return handIn;
    const problems = [...handIn.problems, twice(handIn, others)];
    return { ...handIn, doubtful: true, problems };
  });
}

function missingOf(handIns: readonly HandIn[], { roster }: IntakeOrder): Missing[] {
  const here = new Set(handIns.map(({ id }) => idKey(id)));
  return (roster?.students ?? [])
    .filter(({ id }) => !here.has(idKey(id)))
    .map(({ id, name, class: own }) => ({ id, name, class: own }));
}

const byIdAndFile = (a: HandIn, b: HandIn): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.file < b.file ? -1 : 1;
