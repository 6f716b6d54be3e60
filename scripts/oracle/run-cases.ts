import { fileURLToPath } from 'node:url';
import type { EngineChoice } from '../../src/keras/engine/start.js';
import { Sandbox } from '../../src/sandbox/sandbox.js';
import { runCase, type Case, type Outcome } from './outcome.js';
import { runInSandbox } from './run-in-sandbox.js';

/** Runs the cases, those that need Python in the sandbox of `dist/`; their outcomes in the cases' order. */
export async function runCases(cases: readonly Case[], engine: EngineChoice): Promise<Outcome[]> {
  const needPython = cases.some(({ python }) => python !== undefined);
  const sandbox = new Sandbox({
    engine,
    warm: needPython ? 1 : 0,
    dist: fileURLToPath(new URL('../../dist', import.meta.url)),
  });
  const outcomes: Outcome[] = [];
  for (const each of cases)
    outcomes.push(
      each.python === undefined ? runCase(each) : await runInSandbox(each, each.python, sandbox),
    );
  await sandbox.close();
  return outcomes;
}
