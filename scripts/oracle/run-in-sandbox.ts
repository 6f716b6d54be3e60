import type { Verdict } from '../../src/sandbox/process/verdict.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { outcomeOf, type Case, type Outcome } from './outcome.js';
import type { PythonCase, Recorded } from './python-case.js';
import { parsePythonJson } from './read-json.js';

/** Runs a case that needs Python in the sandbox. */
export async function runInSandbox(
  { group, name }: Case,
  python: PythonCase,
  sandbox: Sandbox,
): Promise<Outcome> {
  const recorded = await record(sandbox, python.source);
  return outcomeOf(group, name, (findings) => {
    if (typeof recorded === 'string') findings.differences.push(recorded);
    else python.compare(recorded, findings);
  });
}

/** What the program's last line says; in words, why it says nothing. */
async function record(sandbox: Sandbox, source: string): Promise<Recorded<unknown> | string> {
  let printed = '';
  const { verdict, notes } = await sandbox.run(
    { source: Buffer.from(source), file: 'case.py' },
    (stream, text) => {
      if (stream === 'stdout') printed += text;
    },
  );
  if (verdict.kind !== 'done') return wordsOf(verdict);
  const start = printed.trimEnd().lastIndexOf('\n') + 1;
  return { record: parsePythonJson(printed.slice(start)), printed: printed.slice(0, start), notes };
}

function wordsOf(verdict: Exclude<Verdict, { readonly kind: 'done' }>): string {
  if (verdict.kind !== 'raised') return `${verdict.kind}: ${verdict.cause.en}`;
  const { type, message, line } = verdict.raised;
  return `it raised ${type}: ${message} (line ${line ?? '?'})`;
}
