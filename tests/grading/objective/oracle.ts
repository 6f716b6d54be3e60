import { readFileSync } from 'node:fs';

/** One question of the oracle: its marks by rule, for every set of ticks. */
interface Table {
  readonly options: string;
  readonly key: string;
  readonly ticks: readonly string[];
  readonly marks: Readonly<Record<string, readonly (string | null)[]>>;
}

/** What a guesser gets in a question of the oracle. */
interface Lint {
  readonly options: number;
  readonly right: number;
  readonly rule: string;
  readonly blank: string | null;
  readonly tick_all: string | null;
  readonly expected_if_each_box_is_a_coin: string;
}

interface Oracle {
  readonly rules: Readonly<Record<string, { readonly basis: string }>>;
  readonly tables: readonly Table[];
  readonly lint: readonly Lint[];
}

/** Marks of every rule for every set of ticks in questions of 2 to 5 options, from the project's oracle of statistics. */
export const oracle = JSON.parse(
  readFileSync('tests/grading/objective/fixtures/scoring.json', 'utf8'),
) as Oracle;

/** One mark of the oracle. */
interface TicksRow {
  readonly options: string;
  readonly key: string;
  readonly ticks: string;
  readonly rule: string;
  readonly mark: string | null;
}

/** Every mark of the oracle by itself. */
export const ticksTable = (): TicksRow[] =>
  oracle.tables.flatMap(({ options, key, ticks, marks }) =>
    Object.entries(marks).flatMap(([rule, given]) =>
      given.map((mark, index) => ({ options, key, ticks: ticks[index] ?? '', rule, mark })),
    ),
  );
