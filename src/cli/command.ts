import type { Argv } from 'yargs';
import type { LocalizedText } from '../util/localized-text.js';
import type { Terminal } from './terminal.js';

/** What the command line gives every command, already parsed. */
export type Arguments = Readonly<Record<string, unknown>>;

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
  /** Adds the command's options. `t` chooses the user's language. */
  options(yargs: Argv, t: (text: LocalizedText) => string): Argv;
  /** Does the work and returns the exit code: 0 done, 1 the input has problems. */
  run(given: Given, terminal: Terminal): Promise<number>;
}

/**
 * A command for the list of all. yargs has checked the arguments against the command's own options by the time it runs, so
 * the list need not know their types.
 */
export const listed = <Given>(command: Command<Given>): Command => command as unknown as Command;
