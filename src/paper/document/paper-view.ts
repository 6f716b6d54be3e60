import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { Language } from '../../util/localized-text.js';
import type { Furniture } from './block.js';
import { label, onOneLine } from './paper-language.js';
import type { PaperLanguage } from './paper-language.js';
import { examFacts, headline, sectionDetail, sectionNumber, sectionTitle } from './phrases.js';
import { questionView } from './question-view.js';
import type { QuestionView } from './question-view.js';
import { sealWords, words } from './words.js';

/** A student whose copy it is. */
export interface Student {
  readonly id: string;
  readonly name: string;
  readonly class?: string;
}

export interface SectionView {
  readonly title: string;
  readonly detail: string;
  readonly questions: readonly QuestionView[];
}

/** Everything that the template of a paper prints. */
export interface PaperView {
  readonly language: PaperLanguage;
  readonly headlines: readonly string[];
  readonly school: string | undefined;
  readonly term: string | undefined;
  /** Date, time allowed and so on: one line for each language. */
  readonly facts: readonly string[];
  readonly scoreTable: { readonly rows: readonly (readonly string[])[] };
  readonly markerBox: readonly string[];
  readonly notes: readonly string[];
  readonly sections: readonly SectionView[];
}

/** The view of one variant. */
export function paperView(exam: Exam, variant: Variant, language: PaperLanguage): PaperView {
  const { header } = exam;
  return {
    language,
    headlines: headlines(exam, variant, language),
    school: header.school && label(header.school, language),
    term: header.term && label(header.term, language),
    facts: linesOf(language).map((one) => factLine(exam, one)),
    scoreTable: { rows: scoreRows(exam, language) },
    markerBox: [words.marks, words.marker].map((word) =>
      onOneLine(word, language === 'both' ? 'zh' : language),
    ),
    notes: header.notes.map((note) => onOneLine(note, language)),
    sections: exam.sections.map((section, index) => ({
      title: label(sectionTitle(section, index), language),
      detail: spaced(label(sectionDetail(section), language), language),
      questions: variant.questions
        .filter((question) => question.section === index)
        .map((question) => questionView(question, language)),
    })),
  };
}

/** English brackets need a space before them; Chinese ones bring their own. */
const spaced = (detail: string, language: PaperLanguage): string =>
  language === 'en' ? ` ${detail}` : detail;

const linesOf = (language: PaperLanguage): Language[] =>
  language === 'both' ? ['zh', 'en'] : [language];

const factLine = (exam: Exam, language: Language): string =>
  examFacts(exam)
    .map((fact) => fact[language])
    .join(language === 'zh' ? '\u3000' : ' \u00a0 ');

/** One line for each language. */
export function headlines(exam: Exam, variant: Variant, language: PaperLanguage): string[] {
  const { zh, en } = headline(exam, variant.id);
  if (language === 'both') return [zh, en];
  return [language === 'zh' ? zh : en];
}

function scoreRows({ sections, points }: Exam, language: PaperLanguage): string[][] {
  const one = language === 'both' ? 'zh' : language;
  const row = (head: keyof typeof words, cells: readonly string[]) => [words[head][one], ...cells];
  const empty = [...sections.map(() => ''), ''];
  return [
    row('question', [...sections.map((_, index) => sectionNumber(index)[one]), words.total[one]]),
    row('fullMarks', [
      ...sections.map(({ count, points: each }) => String(count * each)),
      String(points),
    ]),
    row('marks', empty),
    row('marker', empty),
  ];
}

/** What stands on every page: seal line, page numbers, and the mark by which a page is known to belong to this exam. */
export function furnitureOf(
  exam: Exam,
  variant: Variant,
  language: PaperLanguage,
  student?: Student,
): Furniture {
  const digits = exam.header.studentIdDigits;
  return {
    seal: {
      words: sealWords[language === 'en' ? 'en' : 'zh'],
      fields: [
        { label: label(words.class, language), value: student?.class ?? '', boxes: 0 },
        { label: label(words.name, language), value: student?.name ?? '', boxes: 0 },
        {
          label: label(words.studentId, language),
          value: student?.id ?? '',
          boxes: Math.max(digits, student?.id.length ?? 0),
        },
      ],
    },
    footer: label({ zh: '第 {page} 页　共 {pages} 页', en: 'Page {page} of {pages}' }, language),
    mark: pageMark(exam, variant, student),
  };
}

/** Variant, the first ten digits of the manifest's hash, and the student where the copy is a student's own. */
export const pageMark = (exam: Exam, variant: Variant, student?: Student): string =>
  [...(student ? [student.id] : []), variant.id, exam.hash.slice(0, 10)].join(' · ');
