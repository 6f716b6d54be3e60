import type { Figure as Drawing, Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Figure } from './figure.js';
import type { JoinedReport } from './joined-report.js';

/**
 * What is known of a class after an examination: figures and texts, nothing of how they are shown. An answer that waits for a
 * person counts 0 in every figure, and how many wait is said beside it.
 */
export interface ClassReport {
  readonly exam: ExamFacts;
  readonly students: readonly StudentLine[];
  readonly absent: readonly AbsentLine[];
  readonly pending: PendingWork;
  readonly totals: TotalsReport;
  readonly reliability: ReliabilityReport;
  /** In the order of the slots: q1, q2, … */
  readonly questions: readonly QuestionReport[];
  /** Keys that are probably wrong, in the order of the slots. */
  readonly suspects: readonly SuspectedKey[];
  readonly sections: readonly SectionReport[];
  /** The least known first. */
  readonly topics: readonly TopicReport[];
  /** The most frequent first. */
  readonly misconceptions: readonly MisconceptionReport[];
  /** By name; students without a class last. */
  readonly classes: readonly ClassMean[];
  /** Null where no programs were graded. */
  readonly joined: JoinedReport | null;
}

export interface ExamFacts {
  readonly course: LocalizedText;
  readonly title: LocalizedText;
  readonly term: LocalizedText | null;
  /** Hash of the manifest. */
  readonly hash: string;
  readonly points: number;
  /** The letters of the variants; questions are told by number and letter of the first. */
  readonly variants: readonly string[];
}

export interface StudentLine {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly variant: string;
  /** Points so far, for sorting. */
  readonly points: number;
  /** The same as it is printed, rounded from the exact sum. */
  readonly total: string;
  /** How many questions or parts wait for a person. */
  readonly pending: number;
}

export type AbsentLine = Pick<StudentLine, 'id' | 'name' | 'class'>;

/** What a person has yet to do. `answers` counts each part of a question that waits. */
export interface PendingWork {
  readonly students: number;
  readonly answers: number;
  readonly questions: readonly {
    readonly slot: string;
    readonly number: number;
    readonly answers: number;
  }[];
}

export interface TotalsReport {
  readonly n: number;
  readonly mean: Figure;
  /** With n - 1, in points. */
  readonly sd: Figure;
  readonly min: Figure;
  readonly q1: Figure;
  readonly median: Figure;
  readonly q3: Figure;
  readonly max: Figure;
  /** Ten bins of a tenth of the points each; none where the exam has no points. */
  readonly bins: readonly Bin[];
  /** Students by the pass mark of 60 % of the points; null where the exam has no points. */
  readonly pass: { readonly passed: number; readonly failed: number; readonly mark: number } | null;
}

/** Totals from `from` tenths of the points up to, but not including, `to` tenths; the last bin includes full marks. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** Those of them whose total is not final. */
  readonly pending: number;
}

export interface ReliabilityReport {
  readonly items: number;
  readonly alpha: Figure;
  /** 95 %; null where alpha is not defined. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Standard error of measurement in points. */
  readonly sem: Figure;
}

export interface QuestionReport {
  readonly slot: string;
  /** Number in the first variant. */
  readonly number: number;
  /** Numbers in all variants. */
  readonly numbers: readonly { readonly variant: string; readonly number: number }[];
  readonly kind: Question['kind'];
  readonly section: number;
  readonly item: string;
  readonly topic: LocalizedText;
  readonly points: number;
  /** Of the first variant, in Markdown. Where numbers were drawn, those of other variants differ. */
  readonly stem: LocalizedText;
  readonly figure: Drawing | null;
  /** Of a comprehensive question. */
  readonly parts: readonly QuestionPart[];
  readonly isGenerated: boolean;
  /** Of the first variant; null where only a rubric tells. */
  readonly key: LocalizedText | null;
  readonly n: number;
  readonly pending: number;
  readonly blank: number;
  /** Mean share of the points. */
  readonly facility: Figure;
  /** The same of those whose answer is marked. */
  readonly facilityOfMarked: Figure;
  /** Correlation with the total of the other questions. */
  readonly discrimination: Figure;
  readonly interval: readonly [low: number, high: number] | null;
  readonly alphaIfDropped: Figure;
  /** The answers that can be told apart; empty for written questions. */
  readonly options: readonly OptionReport[];
  /** Handed in without an answer, and not read or not marked. */
  readonly others: { readonly blank: ChoiceReport; readonly missing: ChoiceReport } | null;
}

export interface QuestionPart {
  readonly label: string;
  readonly points: number;
  readonly stem: LocalizedText;
}

/** Those who made one choice. */
export interface ChoiceReport {
  readonly n: number;
  readonly share: Figure;
  /** Correlation of the choice with the total of the other questions. */
  readonly discrimination: Figure;
  readonly meanTotal: Figure;
}

export interface OptionReport extends ChoiceReport {
  /** Only compared. */
  readonly id: string;
  /** The letter in the first variant; null where the answer has none. */
  readonly label: string | null;
  /** In Markdown. */
  readonly text: LocalizedText;
  readonly isKey: boolean;
  /** Name of the misconception behind a wrong answer. */
  readonly mistake: LocalizedText | null;
}

/** A key that those who know more do not take, while they take another answer. */
export interface SuspectedKey {
  readonly slot: string;
  readonly number: number;
  readonly keyed: readonly OptionReport[];
  /** The most discriminating first. */
  readonly rivals: readonly OptionReport[];
  /** The key that corrections.yaml would name if the rivals were right; null where that cannot be told. */
  readonly likelyKey: string | null;
  /** Whether chance is an unlikely reason; in a small class it seldom is. */
  readonly isProbable: boolean;
}

/** How a group of questions was solved. */
export interface GroupReport {
  readonly questions: number;
  /** Of one student, in points. */
  readonly points: number;
  readonly answers: number;
  readonly pending: number;
  /** Points earned of those possible; `n` counts answers. */
  readonly share: Figure;
}

export interface SectionReport extends GroupReport {
  readonly kind: Question['kind'];
  readonly title: LocalizedText;
}

export interface TopicReport extends GroupReport {
  readonly id: string;
  readonly name: LocalizedText;
  readonly slots: readonly { readonly slot: string; readonly number: number }[];
}

export interface MisconceptionReport {
  readonly id: string;
  readonly name: LocalizedText;
  /** What to practise; null for an id that nobody knows any more. */
  readonly practise: LocalizedText | null;
  readonly students: number;
  readonly answers: number;
  readonly slots: readonly { readonly slot: string; readonly number: number }[];
}

export interface ClassMean {
  /** '' for students whose class is not told. */
  readonly name: string;
  readonly n: number;
  readonly pending: number;
  readonly mean: Figure;
  readonly sd: Figure;
  /** Mean share of the points. */
  readonly share: Figure;
}
