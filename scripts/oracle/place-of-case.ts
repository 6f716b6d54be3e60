import type { Case } from './outcome.js';
import type { PythonCase } from './python-case.js';

/** Where a case is run: what gradpaper does not carry nowhere, what needs Python in the sandbox. */
export function placeOf(each: {
  readonly missing: string | undefined;
  readonly needs: string | undefined;
  readonly python: () => PythonCase;
}): Pick<Case, 'apart' | 'python'> {
  const { missing, needs, python } = each;
  if (missing !== undefined) return { apart: missing };
  return needs === undefined ? {} : { apart: needs, python: python() };
}
