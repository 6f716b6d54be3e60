import path from 'node:path';
import type { CodeClass } from '../../grading/code/results/code-result.js';
import type { HandIn } from '../../jobs/intake/hand-in.js';
import type { Problem } from '../../util/problem.js';
import { shown } from '../terminal/shown.js';
import { UsageError } from '../usage-error.js';

/** Results among the hand-ins would be handed in the next time. @throws UsageError if the folder of results lies there. */
export function mustLieApart(answers: string, out: string): void {
  const way = path.relative(path.resolve(answers), path.resolve(out));
  if (way !== '' && (way.startsWith('..') || path.isAbsolute(way))) return;
  throw new UsageError({
    zh: `--out ${shown(out)} 在提交的程序之中：结果会被当成作业；请另选文件夹`,
    en: `--out ${shown(out)} lies among the programs: results would be taken for hand-ins; choose another folder`,
  });
}

/** Hand-ins that were graded before and are not there any more: nothing goes unsaid. */
export const goneProblems = (
  before: CodeClass | undefined,
  handIns: readonly HandIn[],
): readonly Problem[] => {
  const here = new Set(handIns.map(({ file }) => file));
  return (before?.results ?? []).filter(({ file }) => !here.has(file)).map(gone);
};

const gone = ({ id, file }: { readonly id: string; readonly file: string }): Problem => ({
  code: 'hand-in-gone',
  severity: 'warning',
  message: {
    zh: `上次批改过的 ${file}（${id}）现在没有了：不再计入`,
    en: `${file} (${id}) was graded the last time and is not there any more: it does not count now`,
  },
  advice: {
    zh: '若不是有意去掉，把它放回去再加 --resume 批一次；它的结果还在 results.jsonl 中。',
    en: 'If that is not meant, put it back and grade again with --resume; its result is kept in results.jsonl.',
  },
});
