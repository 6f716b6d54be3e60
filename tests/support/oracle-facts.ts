import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { casesOfFile } from '../../scripts/oracle/folder.js';
import { runCase, type Outcome } from '../../scripts/oracle/outcome.js';

const folder = path.resolve('tests/oracle/fixtures');

/** The files of a part of the oracle, such as `layers`, whose names (without ending) the pattern knows. */
export const factFiles = (part: string, pattern: RegExp): string[] =>
  readdirSync(path.join(folder, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name.replace(/\.json(?:\.gz)?$/, '')))
    .sort()
    .map((name) => path.join(part, name));

/** Runs all cases of a file; each that fails is named with what differs. Gives back the names of those that are set apart. */
export function runFacts(t: ExecutionContext, file: string): string[] {
  const outcomes = casesOfFile(path.join(folder, file)).map(runCase);
  t.true(outcomes.length > 0, `${file} has no cases`);
  t.deepEqual(outcomes.flatMap(failure), []);
  return outcomes.flatMap(({ name, verdict }) => (verdict.kind === 'apart' ? [name] : []));
}

const failure = ({ name, verdict }: Outcome): string[] =>
  verdict.kind === 'failed' ? [`${name}: ${verdict.differences.slice(0, 2).join('; ')}`] : [];
