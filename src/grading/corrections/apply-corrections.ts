import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { withKey } from './corrected-question.js';
import type { CorrectedKey, Correction } from './corrections-schema.js';

/** An exam as it is to be marked. The manifest itself stays as it was drawn. */
export interface CorrectedExam {
  readonly exam: Exam;
  /** Rules in the place of the sections', by slot. */
  readonly rules: ReadonlyMap<string, string>;
  /** Slots that everybody gets full marks for, with the reason. */
  readonly credited: ReadonlyMap<string, string>;
  /** Why a correction cannot be made, by its index. */
  readonly impossible: readonly { readonly index: number; readonly message: LocalizedText }[];
}

/** Applies corrections in their order to a copy of the exam. */
export function applyCorrections(exam: Exam, corrections: readonly Correction[]): CorrectedExam {
  const start: CorrectedExam = { exam, rules: new Map(), credited: new Map(), impossible: [] };
  return corrections.reduce((so, correction, index) => apply(so, correction, index), start);
}

function apply(so: CorrectedExam, correction: Correction, index: number): CorrectedExam {
  const { question: slot, reason } = correction;
  if ('credit' in correction) return { ...so, credited: new Map([...so.credited, [slot, reason]]) };
  const { rule } = correction;
  const ruled = rule === undefined ? so : { ...so, rules: new Map([...so.rules, [slot, rule]]) };
  return 'key' in correction ? applyKey(ruled, correction, index) : ruled;
}

type KeyCorrection = Extract<Correction, { key: unknown }>;

function applyKey(so: CorrectedExam, correction: KeyCorrection, index: number): CorrectedExam {
  const { question: slot, variant } = correction;
  const place = so.exam.variants.find(({ id }) => id === (variant ?? so.exam.variants[0]?.id));
  const printed = place?.questions.find((question) => question.slot === slot);
  const refuse = (message: LocalizedText): CorrectedExam => ({
    ...so,
    impossible: [...so.impossible, { index, message }],
  });
  if (!printed) return refuse(noSuchPlace(slot, variant));
  if (variant === undefined && so.exam.variants.length > 1 && printed.generator)
    return refuse(differsByVariant(slot));
  const corrected = withKey(printed, correction.key, {
    right: sourcesOf(printed, correction.key),
    tolerance: correction.tolerance,
  });
  if (corrected.kind === 'impossible') return refuse(corrected.message);
  return { ...so, exam: replaceKey(so.exam, correction, printed) };
}

/** Puts the key into the question of one variant, or of all: options are the same by `source`. */
function replaceKey(
  exam: Exam,
  { question: slot, variant, key, tolerance }: KeyCorrection,
  printed: Question,
): Exam {
  const right = sourcesOf(printed, key);
  const change = (question: Question): Question => {
    if (question.slot !== slot) return question;
    const corrected = withKey(question, key, { right, tolerance });
    return corrected.kind === 'corrected' ? corrected.question : question;
  };
  const changed = ({ id, questions, ...rest }: Variant): Variant => ({
    ...rest,
    id,
    questions: variant === undefined || variant === id ? questions.map(change) : questions,
  });
  return { ...exam, variants: exam.variants.map(changed) };
}

/** The options that letters name; none if one of them is not there. */
function sourcesOf(question: Question, key: CorrectedKey): number[] {
  if (!('options' in question) || !Array.isArray(key)) return [];
  const sources = key.map(
    (label) => question.options.find((option) => option.label === label)?.source,
  );
  return sources.every((source) => source !== undefined) ? sources : [];
}

const noSuchPlace = (slot: string, variant: string | undefined): LocalizedText =>
  variant === undefined
    ? { zh: `试卷没有 ${slot} 题`, en: `the exam has no question ${slot}` }
    : {
        zh: `没有 ${variant} 卷，或其中没有 ${slot} 题`,
        en: `there is no variant ${variant}, or no question ${slot} in it`,
      };

const differsByVariant = (slot: string): LocalizedText => ({
  zh: `${slot} 是生成的题目，各卷数字不同：请为每套卷各写一条，注明 variant`,
  en: `${slot} was generated and has other numbers in each variant: write one correction for each, with its variant`,
});
