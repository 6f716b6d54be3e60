import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCorrections } from '../../grading/corrections/read-corrections.js';
import type { ReadCorrections } from '../../grading/corrections/read-corrections.js';
import { readOverrides } from '../../grading/corrections/overrides.js';
import type { ReadOverrides } from '../../grading/corrections/overrides.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Marking } from '../../grading/marking/marking.js';
import { readReview } from '../../grading/review/read-review.js';
import type { ReadReview } from '../../grading/review/read-review.js';
import { ProgramMarksOfClass } from '../../grading/code/results/program-marks.js';
import { readResults } from '../../grading/results/results-file.js';
import type { Results } from '../../grading/results/results-file.js';
import { parseCsvTable } from '../../util/csv-table.js';
import { inputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { readYaml } from '../../util/yaml-document.js';
import { droppedCorrections } from './dropped-corrections.js';
import { readProgramMarks } from './program-marks.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { shown } from '../terminal/shown.js';

/** Files of a folder of results that people write, or write into. */
export const peoplesFiles = {
  corrections: 'corrections.yaml',
  overrides: 'overrides.yaml',
  review: 'review.csv',
} as const;

/** A folder of results as an earlier run and people left it, and what it makes of the marking. */
export interface ClassFolder {
  readonly folder: string;
  readonly given: GivenFiles;
  readonly corrections: ReadCorrections;
  readonly overrides: ReadOverrides;
  readonly review: ReadReview;
  readonly earlier: Results | undefined;
  /** What programs have earned; undefined where nobody has told. */
  readonly programs: ProgramMarksOfClass | undefined;
  readonly audit: string;
  readonly problems: readonly Problem[];
}

/** Files that are given on the command line in place of those in the folder. */
export interface GivenFiles {
  readonly corrections?: string | undefined;
  readonly overrides?: string | undefined;
  /** Results of programs. */
  readonly code?: string | undefined;
}

/** What a folder is read for. */
export interface Occasion extends GivenFiles {
  /** Ids of those whose answers are marked; those of the earlier results if left out. */
  readonly handedIn?: readonly string[];
}

/** Reads what lies in a folder of results; nothing of it need be there. @throws InputError for another exam's results. */
export function readClassFolder(folder: string, exam: Exam, occasion: Occasion): ClassFolder {
  const { handedIn, ...given } = occasion;
  const inFolder = (name: string): string => path.join(folder, name);
  const earlier = readEarlier(inFolder('results.jsonl'));
  if (earlier && earlier.exam !== exam.hash) throw otherExam(folder, earlier.exam, exam.hash);
  const corrections = readCorrections(
    yamlAt(given.corrections, inFolder(peoplesFiles.corrections)),
    exam,
  );
  const overrides = readOverrides(
    yamlAt(given.overrides, inFolder(peoplesFiles.overrides)),
    exam,
    handedIn ?? earlier?.students.map(({ id }) => id),
  );
  const programs = readProgramMarks(given.code, folder);
  const review = reviewAt(inFolder(peoplesFiles.review));
  return {
    folder,
    given,
    corrections,
    overrides,
    review,
    earlier,
    programs: programs && new ProgramMarksOfClass(programs),
    audit: textAt(inFolder('audit.jsonl')),
    problems: [
      ...corrections.problems,
      ...droppedCorrections(corrections.corrections, inFolder(peoplesFiles.corrections), exam),
      ...overrides.problems,
      ...review.problems,
    ],
  };
}

/** What the class is marked by. */
export const markingOf = ({ corrections, overrides, review, programs }: ClassFolder): Marking => ({
  exam: corrections.corrected.exam,
  rules: corrections.corrected.rules,
  credited: corrections.corrected.credited,
  decisions: review.decisions,
  overrides: overrides.overrides,
  programs,
});

/** A file that was given must be there; one of the folder may be missing. */
function yamlAt(given: string | undefined, usual: string) {
  if (given !== undefined) mustBeFile(given);
  const file = given ?? usual;
  return existsSync(file) ? readYaml(file, shown(file)) : nothing(shown(file));
}

function nothing(file: string) {
  const start = () => ({ file, line: 1, column: 1 });
  return { file, value: undefined, problems: [], locate: start, locateKey: start };
}

const textAt = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function reviewAt(file: string): ReadReview {
  const text = existsSync(file) ? readText(file, shown(file)) : '';
  return readReview(parseCsvTable(text, shown(file)), shown(file));
}

function readEarlier(file: string): Results | undefined {
  if (!existsSync(file)) return undefined;
  return readResults(readText(file, shown(file)), shown(file)).results;
}

const otherExam = (folder: string, found: string, wanted: string) =>
  inputError(
    'other-exam',
    {
      zh: `${shown(folder)} 中是另一份试卷的结果（哈希 ${found.slice(0, 10)}，而不是 ${wanted.slice(0, 10)}）`,
      en: `${shown(folder)} holds the results of another exam (hash ${found.slice(0, 10)}, not ${wanted.slice(0, 10)})`,
    },
    { zh: '用 --out 换一个文件夹。', en: 'Choose another folder with --out.' },
  );
