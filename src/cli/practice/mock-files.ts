import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { readExam } from '../../exam/manifest/read-exam.js';
import { readMockLog, writeMockEvent } from '../../practice/mock/mock-log.js';
import type { MockEvent, MockState } from '../../practice/mock/mock-log.js';
import { writeTogether } from '../../util/staged-folder.js';
import { formatJson } from '../terminal/format-json.js';
import { appendLine } from './append-line.js';
import { makeFolder } from '../../util/make-folder.js';

/** A mock examination on the disk: a folder with the drawn exam and a log of the answers. */
export interface MockFolder {
  readonly folder: string;
  readonly exam: Exam;
  readonly state: MockState;
}

const logName = 'answers.jsonl';

const mocksFolder = (dataFolder: string): string => path.join(dataFolder, 'mocks');

/** The last mock examination by a blueprint that has no result yet. */
export function unfinishedMock(dataFolder: string, blueprint: string): MockFolder | undefined {
  return foldersOf(dataFolder, blueprint)
    .map((folder) => path.join(mocksFolder(dataFolder), folder))
    .filter((folder) => existsSync(path.join(folder, 'exam.json')))
    .map((folder) => ({ folder, state: readState(folder) }))
    .filter(({ state }) => !state.isMarked)
    .map(({ folder, state }) => ({
      folder,
      state,
      exam: readExam(path.join(folder, 'exam.json')),
    }))
    .at(-1);
}

/** The folders of a blueprint's mock examinations in the order of their numbers. */
function foldersOf(dataFolder: string, blueprint: string): readonly string[] {
  const all = mocksFolder(dataFolder);
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .filter((name) => name.startsWith(`${blueprint}-`) && numberOf(name) > 0)
    .sort((left, right) => numberOf(left) - numberOf(right));
}

const numberOf = (name: string): number => Number(/-(\d+)$/.exec(name)?.[1] ?? 0);

/** Begins a mock examination in a folder of its own. */
export function beginMock(dataFolder: string, exam: Exam): MockFolder {
  const last = foldersOf(dataFolder, exam.blueprint.id).at(-1);
  const number = numberOf(last ?? '') + 1;
  const folder = path.join(mocksFolder(dataFolder), `${exam.blueprint.id}-${number}`);
  makeFolder(folder);
  writeTogether(folder, [['exam.json', formatJson(exam)]]);
  return { folder, exam, state: readState(folder) };
}

function readState(folder: string): MockState {
  const file = path.join(folder, logName);
  return readMockLog(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** Notes what happened, for good. */
export const logMockEvent = ({ folder }: MockFolder, event: MockEvent): void => {
  appendLine(path.join(folder, logName), writeMockEvent(event));
};
