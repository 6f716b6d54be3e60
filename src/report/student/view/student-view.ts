import type { Exam, Variant } from '../../../exam/manifest/exam-schema.js';
import type { StudentResult } from '../../../grading/results/result.js';
import { headline } from '../../../paper/document/phrases.js';
import type { Language } from '../../../util/localized-text.js';
import type { JoinedMarks } from '../../joined/joined-marks.js';
import { practiseOf } from './practise.js';
import type { Answered, Practise } from './practise.js';
import { questionView } from './question-view.js';
import type { QuestionView } from './question-view.js';
import { summaryOf } from './summary.js';
import type { MarksRow, Summary } from './summary.js';

/** A student's report in words and numbers, in one language, without any form. */
export interface StudentView {
  readonly language: Language;
  readonly student: { readonly id: string; readonly name: string; readonly class: string };
  readonly variant: string;
  /** Course, exam and variant. */
  readonly headline: string;
  readonly summary: Summary;
  readonly practise: Practise;
  /** In printed order. */
  readonly sections: readonly {
    readonly title: string;
    readonly marks: MarksRow;
    readonly questions: readonly QuestionView[];
  }[];
}

/** @throws RangeError for a variant or question that exam and results do not share. */
export function studentView(
  exam: Exam,
  result: StudentResult,
  language: Language,
  joined?: JoinedMarks,
): StudentView {
  const variant = variantOf(exam, result);
  const answered = answeredIn(variant, result);
  const shown = { exam, language, cells: result.cells };
  const summary = summaryOf({ exam, variant, result, joined }, language);
  return {
    language,
    student: { id: result.id, name: result.name, class: result.class },
    variant: variant.id,
    headline: headline(exam, variant.id)[language],
    summary,
    practise: practiseOf(answered, exam, language),
    sections: summary.sections.map((marks, index) => ({
      marks,
      title: marks.title,
      questions: answered
        .filter(({ question }) => question.section === index)
        .map(({ question, result: own }) => questionView(question, own, shown)),
    })),
  };
}

/** The variant that a student sat. @throws RangeError if the exam has none of that name. */
export function variantOf(exam: Exam, { id, variant }: StudentResult): Variant {
  const found = exam.variants.find((one) => one.id === variant);
  if (!found) throw new RangeError(`the exam has no variant "${variant}", which student ${id} sat`);
  return found;
}

function answeredIn({ questions }: Variant, { id, questions: results }: StudentResult): Answered {
  const bySlot = new Map(results.map((result) => [result.slot, result]));
  return questions.map((question) => {
    const result = bySlot.get(question.slot);
    if (!result) throw new RangeError(`there is no result for ${question.slot} of student ${id}`);
    return { question, result };
  });
}
