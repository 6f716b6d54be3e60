import { formatProblem } from '../util/problem.js';
import type { Language, LocalizedText } from '../util/localized-text.js';
import type { Arguments } from './command.js';
import { parseCommandLine } from './parse-command-line.js';
import { problemsOf } from './terminal/problems-of-error.js';
import { createTerminal, say } from './terminal/terminal.js';
import type { Streams, Terminal } from './terminal/terminal.js';
import { UsageError } from './usage-error.js';
import { userLanguage } from './terminal/user-language.js';

/** Exit codes: done; the input has problems; wrong usage; our fault. */
const exit = { done: 0, problems: 1, usage: 2, fault: 3 } as const;

const standard: Streams = { out: process.stdout, error: process.stderr };

/** Runs one command line and returns its exit code; it never ends the process. */
export async function main(args: readonly string[], streams: Streams = standard): Promise<number> {
  const language = userLanguage(args, process.env, Intl.DateTimeFormat().resolvedOptions().locale);
  const terminalFor = (given: Arguments) => terminalOf(streams, language, given);
  try {
    const width = Math.min(110, streams.out.columns ?? 100);
    const parsed = await parseCommandLine(args, { language, width });
    switch (parsed.kind) {
      case 'command':
        return await runCommand(parsed, terminalFor(parsed.given));
      case 'text':
        terminalFor({}).print(parsed.text);
        return exit.done;
      case 'nothing':
        terminalFor({}).complain(parsed.text);
        return exit.usage;
    }
  } catch (error) {
    return reportError(error, terminalFor({}), {});
  }
}

const terminalOf = (streams: Streams, language: Language, { quiet }: Arguments): Terminal =>
  createTerminal(streams, {
    language,
    quiet: quiet === true,
    noColor: (process.env['NO_COLOR'] ?? '') !== '',
  });

type Ordered = Extract<Awaited<ReturnType<typeof parseCommandLine>>, { kind: 'command' }>;

async function runCommand({ command, given }: Ordered, terminal: Terminal): Promise<number> {
  try {
    return await command.run(given, terminal);
  } catch (error) {
    return reportError(error, terminal, given);
  }
}

function reportError(error: unknown, terminal: Terminal, { json, debug }: Arguments): number {
  if (error instanceof UsageError) return reportUsage(error, terminal);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const problems = problemsOf(error);
  if (problems) {
    if (json === true) terminal.print(JSON.stringify({ problems }, null, 2));
    else
      for (const problem of problems) terminal.complain(formatProblem(problem, terminal.language));
    if (debug === true) terminal.complain(stack);
    return exit.problems;
  }
  terminal.complain(say(terminal, ourFault), 'red');
  terminal.complain(stack);
  return exit.fault;
}

function reportUsage({ text, advice }: UsageError, terminal: Terminal): number {
  terminal.complain(say(terminal, text), 'red');
  if (advice) terminal.complain(say(terminal, advice));
  terminal.complain(say(terminal, seeHelp));
  return exit.usage;
}

const seeHelp: LocalizedText = {
  zh: '加 --help 看用法。',
  en: 'See --help for how to use it.',
};

const ourFault: LocalizedText = {
  zh: '这是 gradpaper 的错误，请报告：',
  en: 'This is a fault of gradpaper; please report it:',
};
