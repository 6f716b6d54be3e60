import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { tidyId } from '../../grading/answers/identity.js';
import { refusal } from './found-file.js';
import type { Missing } from './hand-in.js';
import { stem } from './layout.js';
import type { Placed } from './layout.js';
import type { Roster } from './roster.js';

/** By what a student is told from the name of a file. */
export interface Naming {
  /** With a group `id`; for the whole name, with or without its ending, or else for a part of it. */
  readonly pattern: RegExp | undefined;
  readonly roster: Roster | undefined;
}

export interface Identity extends Missing {
  /** What is doubtful about it; nothing if it is sure. */
  readonly problems: readonly Problem[];
}

/** Whose a file or folder is. Never fails: who cannot be told gets the name of the file as id, and a problem. */
export function identify(placed: Placed, entry: string, { pattern, roster }: Naming): Identity {
  const written = pattern === undefined ? undefined : idByPattern(pattern, entry);
  const id = tidyId((written ?? placed.id).normalize('NFC'));
  const unmatched = pattern !== undefined && written === undefined ? [notMatched(entry)] : [];
  const unknown: Identity = { id, name: placed.name, class: '', problems: unmatched };
  if (!roster) return unknown;
  const found = written === undefined ? listed(placed, roster) : roster.byId(written);
  // A list that knows the student by the name is as good as a pattern.
  if (found) return { ...found, problems: [] };
  const isByParts = written === undefined && placed.system === 'plain';
  const problem = notFound(entry, id, isByParts ? inParts(placed.id, roster) : []);
  return { ...unknown, problems: [...unmatched, problem] };
}

const notFound = (entry: string, id: string, several: readonly Missing[]): Problem =>
  several.length > 1 ? ofSeveral(entry, several) : notOnList(entry, id);

function idByPattern(pattern: RegExp, entry: string): string | undefined {
  const whole = new RegExp(`^(?:${pattern.source})$`, 'su');
  const found =
    whole.exec(entry) ?? whole.exec(stem(entry)) ?? new RegExp(pattern, 'su').exec(entry);
  const id = found?.groups?.['id'];
  return id === undefined || tidyId(id) === '' ? undefined : id;
}

/** The student of a list, by whatever the name of the file tells. */
function listed({ id, name, system }: Placed, roster: Roster): Missing | undefined {
  if (system !== 'plain') return roster.bySystem(system, id) ?? roster.byName(name);
  const parts = inParts(id, roster);
  return roster.byId(id) ?? roster.byName(id) ?? (parts.length === 1 ? parts[0] : undefined);
}

/** `2023001_homework1`: all whose id or name is a part of the name. */
function inParts(name: string, roster: Roster): readonly Missing[] {
  const parts = name.split(/[_\s\-()（）+]+/u).filter((part) => part !== '');
  return [...new Set(parts.flatMap((part) => roster.byId(part) ?? roster.byName(part) ?? []))];
}

const words = (code: string, message: LocalizedText, advice: LocalizedText) => ({
  code,
  message,
  advice,
});

const notMatched = (entry: string): Problem =>
  refusal(
    entry,
    words(
      'name-not-matched',
      {
        zh: '文件名不符合 --pattern，不知道是谁的',
        en: 'the name does not match --pattern: no telling whose it is',
      },
      { zh: '改正文件名或 --pattern。', en: 'Correct the name, or --pattern.' },
    ),
  );

const ofSeveral = (entry: string, students: readonly Missing[]): Problem => {
  const all = students.map(({ id, name }) => (name === '' ? id : `${id} (${name})`)).join(', ');
  return refusal(
    entry,
    words(
      'several-students',
      {
        zh: `文件名指向名单中的几名学生：${all}`,
        en: `the name speaks of several students of the list: ${all}`,
      },
      {
        zh: '改正文件名，或用 --pattern 写明学号在哪里。',
        en: 'Correct the name of the file, or say with --pattern where the id stands.',
      },
    ),
  );
};

const notOnList = (entry: string, id: string): Problem =>
  refusal(
    entry,
    words(
      'unknown-student',
      { zh: `名单中没有“${id}”`, en: `the list has no student "${id}"` },
      {
        zh: '改正文件名，用 --pattern 写明学号在哪里，或在名单中补上这名学生。',
        en: 'Correct the name of the file, say with --pattern where the id stands, or add the student to the list.',
      },
    ),
  );
