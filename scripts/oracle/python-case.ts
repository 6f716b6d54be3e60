import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Findings } from './findings.js';

/** What Python did with a case. */
export interface Recorded<Recording> {
  readonly record: Recording;
  /** What the case itself printed. */
  readonly printed: string;
  /** What the run noted, the engine's warnings among it. */
  readonly notes: readonly string[];
}

/** A case that only Python can run: a program for the sandbox, and what to make of its record. */
export interface PythonCase {
  readonly source: string;
  readonly compare: (recorded: Recorded<unknown>, findings: Findings) => void;
}

const folder = path.join(import.meta.dirname, 'in-python');

/** The program that runs a case: what all such programs share, the steps of this kind, and the case itself. */
const programOf = (kind: string, given: object): string =>
  [
    readFileSync(path.join(folder, 'stored.py'), 'utf8'),
    readFileSync(path.join(folder, `${kind}.py`), 'utf8'),
    `tell(record_case(json.loads(${JSON.stringify(JSON.stringify(given))})))\n`,
  ].join('\n');

/** The case of a kind; its program gets what is given. */
export const pythonCase = <Recording>(
  kind: 'error' | 'fit' | 'model',
  given: object,
  compare: (recorded: Recorded<Recording>, findings: Findings) => void,
): PythonCase => ({
  source: programOf(kind, given),
  compare: (recorded, findings) => {
    compare(recorded as Recorded<Recording>, findings);
  },
});
