import { valueError } from '../../base/errors.js';

/** A contraction of an input with a kernel: one letter for each axis. */
export interface Equation {
  readonly input: string;
  readonly kernel: string;
  readonly output: string;
  /** Where input and output have further axes that the equation does not name. */
  readonly elided: 'none' | 'left' | 'right';
}

const forms = [
  { pattern: /^([a-zA-Z]+),([a-zA-Z]+)->([a-zA-Z]+)$/, elided: 'none' },
  { pattern: /^\.\.\.([a-zA-Z]+),([a-zA-Z]+)->\.\.\.([a-zA-Z]+)$/, elided: 'left' },
  { pattern: /^([a-zA-Z]{2,})\.\.\.,([a-zA-Z]+)->([a-zA-Z]+)\.\.\.$/, elided: 'right' },
] as const;

/** Takes an equation such as `abc,cd->abd` or `...x,xy->...y` apart. @throws ValueError for any other form. */
export function parseEquation(text: unknown): Equation {
  for (const { pattern, elided } of forms) {
    const [, input, kernel, output] = pattern.exec(String(text)) ?? [];
    if (input !== undefined && kernel !== undefined && output !== undefined)
      return { input, kernel, output, elided };
  }
  throw valueError(
    `Invalid einsum equation '${String(text)}'. Equations must be in the form ` +
      '[X],[Y]->[Z], ...[X],[Y]->...[Z], or [X]...,[Y]->[Z]....',
  );
}
