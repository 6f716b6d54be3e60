import type { Language, LocalizedText } from './localized-text.js';

/** A place in a file that somebody wrote; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong (or doubtful) in an author's file: what, where and what to do. */
export interface Problem {
  /** Stable name for tests, `--json` and search: kebab-case. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: LocalizedText;
  /** What to do about it. */
  readonly advice?: LocalizedText;
  readonly position?: Position;
}

/** Thrown where work cannot go on because the input has problems. The command ends with exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ message }) => message.en).join('\n'), options);
    this.problems = problems;
  }
}

/** The error of a single problem that has no place in a file. */
export const inputError = (
  code: string,
  message: LocalizedText,
  advice: LocalizedText,
): InputError => new InputError([{ code, severity: 'error', message, advice }]);

/** Says whether any problem forbids going on. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Throws an {@link InputError} if any of the problems is an error. */
export function assertNoErrors(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new InputError(problems);
}

/** One problem as a person reads it: `file:line:column: error code: message`, and what to do below. */
export function formatProblem(problem: Problem, language: Language): string {
  const { position, severity, code, message, advice } = problem;
  const where = position ? `${position.file}:${position.line}:${position.column}: ` : '';
  const words = { error: { zh: '错误', en: 'error' }, warning: { zh: '警告', en: 'warning' } };
  const first = `${where}${words[severity][language]} ${code}: ${message[language]}`;
  return advice ? `${first}\n    ${advice[language]}` : first;
}

/** The order of problems in files; those without a place come last. */
export function inFileOrder(left: Problem, right: Problem): number {
  const [a, b] = [left.position, right.position];
  if (!a || !b) return Number(Boolean(b)) - Number(Boolean(a));
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(left.code, right.code)
  );
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
