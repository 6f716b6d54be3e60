import type { LocalizedText } from '../util/localized-text.js';
import type { Terminal } from './terminal/terminal.js';

/** What the command line gives every command, already checked against its options. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One option of a command, or one word that stands behind its name. */
export interface Option {
  readonly describe: LocalizedText;
  /** A flag is true if it is given. */
  readonly type: 'text' | 'whole number' | 'flag';
  readonly required?: boolean;
  readonly default?: string | number;
  readonly choices?: readonly string[];
  /** The least and the greatest whole number. */
  readonly range?: readonly [number, number];
  /** May be given several times: the command gets a list, which is empty if it is left out. */
  readonly several?: boolean;
}

export type Options = Readonly<Record<string, Option>>;

/**
 * One command of the program. What other files of `commands/` export by default. Its file must be light: it is loaded to
 * print the help, so the work is imported inside `run`.
 */
export interface Command<Given = Arguments> {
  /** As typed, without the name of its group: `generate`, `lint [path]`. */
  readonly usage: string;
  readonly describe: LocalizedText;
  /** Command lines that work, with what they do. */
  readonly examples: readonly (readonly [line: string, what: LocalizedText])[];
  /** The words behind the name, as in `usage`. */
  readonly words?: Options;
  readonly options: Options;
  /** Does the work and returns the exit code: 0 done, 1 the input has problems. */
  run(given: Given, terminal: Terminal): Promise<number>;
}

/**
 * A command for the list of all. The arguments have been checked against the command's own options by the time it runs, so
 * the list need not know their types.
 */
export const listed = <Given>(command: Command<Given>): Command => command as unknown as Command;

/** What commands share whose answer a program may read. */
export const jsonOption: Option = {
  type: 'flag',
  describe: { zh: '以 JSON 输出（问题也以 JSON 输出）', en: 'Print JSON, problems too' },
};
