import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseClass } from '../../src/statistics/analyse-class.js';
import type { ClassAnalysis } from '../../src/statistics/analyse-class.js';
import type { ScoreTable } from '../../src/statistics/score-table.js';
import type { ItemChoices } from '../../src/statistics/options/analyse-options.js';

/** A simulated class as it lies in the `classes` folder of an oracle. */
export interface OracleClass {
  readonly id: string;
  readonly items: readonly OracleItem[];
  readonly students: readonly { readonly id: string; readonly variant: string | null }[];
  /** Letters of the options; '' is blank, `null` missing or an open question. */
  readonly choices: readonly (readonly (string | null)[])[];
  readonly scores: readonly (readonly (number | null)[])[];
  readonly planted: {
    readonly wrong_key?: {
      readonly item: string;
      readonly declared: string;
      readonly true: string;
    };
  };
}

interface OracleItem {
  readonly id: string;
  readonly kind: string;
  readonly points: number;
  readonly options: readonly string[] | null;
  readonly key: string | null;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The ids of the classes of an oracle, in order. */
export const classIds = (folder: string): string[] =>
  readdirSync(path.join(folder, 'classes'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

export const readClass = (folder: string, id: string): OracleClass =>
  readJson(path.join(folder, 'classes', `${id}.json`)) as OracleClass;

export const readExpected = (folder: string, name: string): unknown =>
  readJson(path.join(folder, 'expected', `${name}.json`));

/** The points and scores of a class. */
const tableOf = ({ items, scores }: OracleClass): ScoreTable => ({
  points: items.map(({ points }) => points),
  scores,
});

/** A choice of several options is written as their letters in a row. */
const lettersOf = (choice: string): string[] => choice.match(/./gu) ?? [];

/** What was ticked at the items of a class that have options. */
const choicesOf = ({ items, choices }: OracleClass): ItemChoices[] =>
  items.flatMap(({ kind, options, key }, item) =>
    kind === 'open'
      ? []
      : {
          item,
          options: options ?? [],
          key: lettersOf(key ?? ''),
          choices: choices.map((row) => {
            const letters = row[item] ?? null;
            return letters === null ? null : lettersOf(letters);
          }),
        },
  );

export const analyseOracleClass = (oracle: OracleClass): ClassAnalysis =>
  analyseClass(tableOf(oracle), choicesOf(oracle));
