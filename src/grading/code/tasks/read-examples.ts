import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from '../../../util/localized-text.js';
import type { Problem } from '../../../util/problem.js';
import { didYouMean } from '../../../util/suggest.js';
import { parseFraction, type Fraction } from '../../objective/fraction.js';
import { examplesFolder } from './task-files.js';
import type { Task } from './task.js';

/** A program with what its author expects of it. */
export interface Example {
  /** `examples/right-list.py` */
  readonly file: string;
  readonly source: Uint8Array;
  readonly marks: Fraction;
  /** Checks that do not pass, by their ids. */
  readonly fails: readonly string[];
  /** Those that are found, all of them. */
  readonly misconceptions: readonly string[];
}

/**
 * The examples of a task, in the order of their names. Each says in comments at its head what is expected of it: `# marks: 7/2`,
 * `# fails: layers, compile` (or `none`), and `# misconceptions: forgot-padding` if there are any.
 */
export function readExamples(
  task: Task,
  folder: string,
  shown: string,
): { readonly examples: readonly Example[]; readonly problems: readonly Problem[] } {
  const inside = path.join(folder, examplesFolder);
  const names = existsSync(inside)
    ? readdirSync(inside)
        .filter((name) => name.endsWith('.py'))
        .sort()
    : [];
  const read = names.map((name) =>
    readExample(task, path.join(inside, name), `${shown}/${examplesFolder}/${name}`),
  );
  return {
    examples: read.flatMap(({ example }) => example ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface Read {
  readonly example?: Example;
  readonly problems: readonly Problem[];
}

function readExample(task: Task, file: string, shown: string): Read {
  const source = readFileSync(file);
  const head = headOf(source.toString('utf8'));
  const marks = parseFraction(head.get('marks')?.text ?? '');
  const fails = head.get('fails');
  if (marks === undefined || fails === undefined) return { problems: [withoutExpectation(shown)] };
  const names = namesIn(fails.text);
  const known = task.checks.map(({ id }) => id);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return { problems: unknown.map((name) => unknownCheck(shown, fails.line, name, known)) };
  const misconceptions = namesIn(head.get('misconceptions')?.text ?? '');
  return {
    example: {
      file: `${examplesFolder}/${path.basename(file)}`,
      source,
      marks,
      fails: names,
      misconceptions,
    },
    problems: [],
  };
}

interface HeadLine {
  readonly text: string;
  readonly line: number;
}

/** The comments at the head of a program that have the form `# key: value`. */
function headOf(text: string): ReadonlyMap<string, HeadLine> {
  const head = new Map<string, HeadLine>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!line.startsWith('#')) break;
    const [, key, value] = /^# *(marks|fails|misconceptions): *(.*?) *$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) head.set(key, { text: value, line: index + 1 });
  }
  return head;
}

const namesIn = (text: string): string[] =>
  text === 'none' ? [] : text.split(/[,\s]+/).filter((name) => name !== '');

const withoutExpectation = (file: string): Problem =>
  problem(
    'example-without-expectation',
    { file, line: 1 },
    {
      zh: '样例开头没有写明应得的分数和不通过的检查项',
      en: 'the example does not say at its head which marks it should get, and what fails',
    },
    {
      zh: '写两行注释：# marks: 7 和 # fails: layers, compile（没有则写 none）。',
      en: 'Write two comments: `# marks: 7` and `# fails: layers, compile` (or `none`).',
    },
  );

const unknownCheck = (
  file: string,
  line: number,
  name: string,
  known: readonly string[],
): Problem =>
  problem(
    'unknown-check',
    { file, line },
    {
      zh: `任务中没有检查项“${name}”`,
      en: `the task has no check "${name}"`,
    },
    didYouMean(name, known),
  );

const problem = (
  code: string,
  place: { readonly file: string; readonly line: number },
  message: LocalizedText,
  advice: LocalizedText,
): Problem => ({ code, severity: 'error', position: { ...place, column: 1 }, message, advice });
