import { misconceptions } from '../../misconceptions/index.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { hasErrors, inFileOrder } from '../../util/problem.js';
import type { Position } from '../../util/problem.js';
import { generators } from '../generators/index.js';
import type { Generator } from '../generators/generator.js';
import type { Bank } from './bank.js';
import { shownPath } from './bank-files.js';
import { bankHash } from './bank-hash.js';
import type { Known } from './checks/check.js';
import { idOf, placeOf } from './entry.js';
import type { Entry } from './entry.js';
import { readSource } from './read-source.js';
import type { Source } from './read-source.js';
import { problemsOf, problemsOfWhole } from './run-checks.js';
import { itemOf } from './to-item.js';

/** What a bank is held against, beside itself. */
export interface LoadOptions {
  /** Says what is wrong with a text's formulas. They are not looked at if it is left out. */
  readonly checkText?: (markdown: string) => LocalizedText | undefined;
  /** How many questions of each item with parameters of its own are drawn, to see that they are possible. Usually 20. */
  readonly trials?: number;
  readonly generators?: readonly Generator[];
  /** Ids of the misconceptions that may be named. */
  readonly misconceptions?: readonly string[];
  /** Ids of the programming tasks that may be named; whether they exist is not looked at if it is left out. */
  readonly tasks?: readonly string[];
}

/**
 * Reads a question bank: a folder, or one file of it. Nothing is thrown: all problems of all files are collected, in the
 * order of the files. Positions name a file as the user can open it from where she stands: the path as it was given, and
 * the file's name below it, with forward slashes. Items with an error are left out.
 */
export function loadBank(given: string, options: LoadOptions = {}): Bank {
  const source = readSource(given);
  const known = knownTo(source, options);
  const judged = source.entries.map((entry) => ({ entry, problems: problemsOf(entry, known) }));
  const items = judged
    .filter(({ problems }) => !hasErrors(problems))
    .flatMap(({ entry }) => itemOf(entry, known.generators))
    .sort((left, right) => compare(left.id, right.id));
  const topics = source.topics.topics.map(({ id, name, examined }) => ({ id, name, examined }));
  const problems = [
    ...source.problems,
    ...judged.flatMap((item) => item.problems),
    ...problemsOfWhole(source, known),
  ];
  return {
    folder: shownPath(given),
    topics,
    items,
    problems: problems.sort(inFileOrder),
    hash: bankHash(items, topics),
  };
}

function knownTo({ entries, neighbours, topics, complete }: Source, options: LoadOptions): Known {
  return {
    topics: topics.problems.length > 0 ? undefined : topics.topics,
    places: placesOf([...neighbours, ...entries]),
    complete,
    generators: options.generators ?? generators,
    misconceptions: options.misconceptions ?? misconceptions.map(({ id }) => id),
    tasks: options.tasks,
    checkText: options.checkText,
    trials: options.trials ?? 20,
  };
}

function placesOf(entries: readonly Entry[]): Map<string, Position[]> {
  const places = new Map<string, Position[]>();
  for (const entry of entries) {
    const id = idOf(entry);
    if (id !== undefined) places.set(id, [...(places.get(id) ?? []), placeOf(entry, 'id')]);
  }
  return places;
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
