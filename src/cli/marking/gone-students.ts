import type { AnswerTable } from '../../grading/answers/answer-table.js';
import type { Results } from '../../grading/results/results-file.js';
import type { Problem } from '../../util/problem.js';

/** More ids than that are counted, not listed. */
const listed = 10;

/** Students of the last marking whose answers are not there any more: somebody may be marking class by class into one folder. */
export function goneStudents(earlier: Results | undefined, { rows }: AnswerTable): Problem[] {
  const present = new Set(rows.map(({ id }) => id));
  const gone = (earlier?.students ?? []).map(({ id }) => id).filter((id) => !present.has(id));
  if (gone.length === 0) return [];
  const ids = `${gone.slice(0, listed).join(', ')}${gone.length > listed ? ', …' : ''}`;
  return [
    {
      code: 'students-gone',
      severity: 'error',
      message: {
        zh: `上次批改的 ${gone.length} 名学生这次没有答案：${ids}`,
        en: `${gone.length} student(s) of the last marking have no answers now: ${ids}`,
      },
      advice: {
        zh: '给出全部答案，或用 --out 换一个文件夹；若确实要去掉他们，加 --replace。',
        en: 'Give all answers, or choose another folder with --out; if they are to go, add --replace.',
      },
    },
  ];
}
