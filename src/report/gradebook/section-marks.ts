import { kindName } from '../../exam/kind-names.js';
import type { Exam } from '../../exam/manifest/exam-schema.js';
import { sum } from '../../grading/objective/fraction.js';
import { printMarks } from '../../grading/objective/marks.js';
import type { StudentResult } from '../../grading/results/result.js';
import type { Language } from '../../util/localized-text.js';
import { marksSoFar } from '../../grading/results/exact-marks.js';

/** The marks of each section on one line, as feedback in another system: `true/false 8/10; single-choice 6/10`. */
export function sectionMarks(exam: Exam, { questions }: StudentResult, language: Language): string {
  const sectionOf = new Map(
    exam.variants[0]?.questions.map(({ slot, section }) => [slot, section] as const),
  );
  return exam.sections
    .map(({ kind, title, count, points }, index) => {
      const inside = questions.filter(({ slot }) => sectionOf.get(slot) === index);
      const earned = sum(inside.flatMap((result) => marksSoFar(result) ?? []));
      return `${(title ?? kindName(kind))[language]} ${printMarks(earned)}/${count * points}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}
