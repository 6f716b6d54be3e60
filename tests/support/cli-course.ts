import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import type { ExecutionContext } from 'ava';
import { temporaryFolder } from './temporary-folder.js';

/** A teacher's own course in a folder with a space and Chinese in its name. */
export interface TestCourse {
  readonly folder: string;
  /** Two questions: a paper that is soon printed. */
  readonly tiny: string;
  /** The blueprint that `gradpaper init` makes: eight questions, some with drawn numbers. */
  readonly quiz: string;
  /** A path inside the folder around the course, for what a test writes. */
  readonly beside: (...names: readonly string[]) => string;
}

const tinyBlueprint = `id: tiny
header:
  course: {zh: 课程, en: Course}
  title: {zh: 测验, en: Quiz}
  duration: 10
sections:
  - {kind: true-false, count: 1, points: 2}
  - {kind: single, count: 1, points: 3}
`;

/** The course that the tests of a file share; it is removed when they are done. */
export function sharedCourse(): TestCourse {
  const around = mkdtempSync(path.join(tmpdir(), 'gradpaper 课程 '));
  test.after.always(() => {
    rmSync(around, { recursive: true });
  });
  return makeCourse(around);
}

function makeCourse(around: string): TestCourse {
  const folder = path.join(around, 'my course');
  cpSync(path.resolve('templates', 'course'), folder, { recursive: true });
  const blueprints = path.join(folder, 'question-bank', 'blueprints');
  writeFileSync(path.join(blueprints, 'tiny.yaml'), tinyBlueprint);
  return {
    folder,
    tiny: path.join(blueprints, 'tiny.yaml'),
    quiz: path.join(blueprints, 'quiz.yaml'),
    beside: (...names) => path.join(around, ...names),
  };
}

/** A course like the shared one with some files of its own, by relative name; it is removed when the test ends. */
export function courseWith(
  t: ExecutionContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): TestCourse {
  const around = temporaryFolder(t, {});
  const course = makeCourse(around);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(course.folder, name)), { recursive: true });
    writeFileSync(path.join(course.folder, name), content);
  }
  return course;
}

/** All files of a folder with the hash of their bytes. */
export function hashesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** The names of all files below a folder, hidden ones too, with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
