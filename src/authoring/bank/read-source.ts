import path from 'node:path';
import type { Problem } from '../../util/problem.js';
import { readYaml } from '../../util/yaml-document.js';
import type { YamlDocument } from '../../util/yaml-document.js';
import { isFolder, itemFiles, shownPath, topicsFile, topicsFileName } from './bank-files.js';
import type { BankFile } from './bank-files.js';
import { readEntries } from './entry.js';
import type { Entry } from './entry.js';
import { readTopics } from './topics.js';
import type { TopicList } from './topics.js';

/** The files of a bank as they were read; nothing in them is checked yet. */
export interface Source {
  readonly entries: readonly Entry[];
  /** Entries of the same bank in other files, where one file was asked for: items may name them as enemies. */
  readonly neighbours: readonly Entry[];
  readonly topics: TopicList & {
    readonly document: YamlDocument;
    /** Whether the list stands in the folder itself, so that the folder is the whole bank. */
    readonly own: boolean;
  };
  /** Whether all files could be read. */
  readonly complete: boolean;
  /** What is wrong with files as a whole. */
  readonly problems: readonly Problem[];
}

/** Reads a folder with its topics, or one file with the topics that apply to it. */
export function readSource(given: string): Source {
  const listed = topicsFile(given);
  const files = itemFiles(given);
  const read = readFiles(files);
  const around = readFiles(isFolder(given) || listed.packaged ? [] : neighboursOf(given, listed));
  const document = readYaml(listed.path, listed.shown);
  const own = path.resolve(listed.path) === path.resolve(given, topicsFileName);
  const empty = isFolder(given) && files.length === 0;
  return {
    entries: read.entries,
    neighbours: around.entries,
    topics: { ...readTopics(document), document, own },
    complete: read.complete && around.complete,
    problems: empty ? [emptyBank(given)] : read.problems,
  };
}

function readFiles(files: readonly BankFile[]): Pick<Source, 'entries' | 'problems' | 'complete'> {
  const documents = files.map((file) => readYaml(file.path, file.shown));
  const read = documents.map(readEntries);
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
    complete: documents.every(({ value }) => value !== undefined),
  };
}

const neighboursOf = (given: string, listed: BankFile): BankFile[] =>
  itemFiles(path.dirname(listed.path)).filter(
    (file) => path.resolve(file.path) !== path.resolve(given),
  );

const emptyBank = (given: string): Problem => ({
  code: 'empty-bank',
  severity: 'warning',
  position: { file: shownPath(given), line: 1, column: 1 },
  message: {
    zh: '文件夹中没有题库文件（*.yaml）',
    en: 'there are no bank files (*.yaml) in the folder',
  },
  advice: { zh: '检查路径。', en: 'Check the path.' },
});
