import type { Examiner } from '../../sandbox/examiner.js';
import type { RunResult } from '../../sandbox/run-program.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { SourceFacts } from '../../sandbox/source-facts.js';
import { sameInBoth } from '../../util/localized-text.js';
import { inputError, type InputError } from '../../util/problem.js';

/** A program of a task's author. */
export interface AuthorsProgram {
  readonly file: string;
  readonly source: Uint8Array;
}

export interface AuthorsRun<Found> {
  readonly found: Found;
  readonly stdout: string;
  readonly source: SourceFacts | null;
}

/** Runs a program of the author's to its end, and looks at what is left. @throws InputError if it does not come to its end. */
export async function runReference<Found>(
  sandbox: Sandbox,
  program: AuthorsProgram,
  look: (examiner: Examiner) => Promise<Found>,
): Promise<AuthorsRun<Found>> {
  let stdout = '';
  const looked: { found: Found }[] = [];
  const result = await sandbox.run(
    { ...program, facts: true },
    (stream, text) => {
      if (stream === 'stdout') stdout += text;
    },
    async (examiner) => {
      if (examiner.verdict.kind === 'done') looked.push({ found: await look(examiner) });
    },
  );
  const [first] = looked;
  if (first === undefined) throw notRun(program.file, result);
  return { found: first.found, stdout, source: result.source };
}

function notRun(file: string, { verdict }: RunResult): InputError {
  const why =
    verdict.kind === 'raised'
      ? sameInBoth(`${verdict.raised.type}: ${verdict.raised.message}`)
      : 'cause' in verdict
        ? verdict.cause
        : sameInBoth(verdict.kind);
  return inputError(
    'reference-fails',
    {
      zh: `参考程序 ${file} 没有运行到底：${why.zh}`,
      en: `the reference ${file} does not run to its end: ${why.en}`,
    },
    {
      zh: `用 gradpaper run ${file} 查看。`,
      en: `gradpaper run ${file} shows what happens.`,
    },
  );
}
