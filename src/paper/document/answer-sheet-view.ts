import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { label } from './paper-language.js';
import type { PaperLanguage } from './paper-language.js';
import { headlines, pageMark } from './paper-view.js';
import type { Student } from './paper-view.js';
import { sectionTitle } from './phrases.js';
import { words } from './words.js';

/** A question that is answered by filling bubbles. */
export interface SheetQuestion {
  readonly number: number;
  readonly slot: string;
  readonly bubbles: readonly { readonly value: string; readonly label: string }[];
}

/** Questions of one section. */
export interface SheetSection {
  readonly title: string;
  readonly questions: readonly SheetQuestion[];
}

/** Everything that an answer sheet prints. */
export interface AnswerSheetView {
  readonly title: string;
  readonly headlines: readonly string[];
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly idLabel: string;
  readonly idDigits: number;
  /** Digits that are filled in already; empty where the sheet is nobody's. */
  readonly studentId: string;
  readonly instructions: readonly string[];
  readonly sections: readonly SheetSection[];
  /** What the QR code of a page says; pages count from 1. */
  readonly qrText: (page: number) => string;
  readonly footer: string;
  readonly mark: string;
}

/** The view of one variant's answer sheet. */
export function answerSheetView(
  exam: Exam,
  variant: Variant,
  language: PaperLanguage,
  student?: Student,
): AnswerSheetView {
  const word = (name: keyof typeof words) => label(words[name], language);
  return {
    title: word('answerSheet'),
    headlines: headlines(exam, variant, language),
    fields: [
      { label: word('name'), value: student?.name ?? '' },
      { label: word('class'), value: student?.class ?? '' },
    ],
    idLabel: word('studentId'),
    idDigits: exam.header.studentIdDigits,
    studentId: student?.id ?? '',
    instructions: instructions.map((text) => label(text, language)),
    sections: exam.sections.flatMap((section, index) => {
      const questions = variant.questions
        .filter((question) => question.section === index)
        .flatMap(sheetQuestion);
      return questions.length === 0
        ? []
        : [{ title: label(sectionTitle(section, index), language), questions }];
    }),
    qrText: (page) =>
      ['GP1', exam.hash.slice(0, 16), variant.id, page, student?.id ?? '-'].join('|'),
    footer: label({ zh: '第 {page} 页　共 {pages} 页', en: 'Page {page} of {pages}' }, language),
    mark: pageMark(exam, variant, student),
  };
}

const instructions: readonly LocalizedText[] = [
  {
    zh: '用 2B 铅笔把圆圈涂满；修改时擦净。',
    en: 'Fill the circles with a 2B pencil; to change, erase fully.',
  },
  {
    zh: '不要折叠，不要在四角黑块和二维码上书写。',
    en: 'Do not fold; keep the corner marks and the code clean.',
  },
];

function sheetQuestion(question: Question): SheetQuestion[] {
  const { number, slot } = question;
  if (question.kind === 'true-false')
    return [
      {
        number,
        slot,
        bubbles: [
          { value: 'true', label: '√' },
          { value: 'false', label: '×' },
        ],
      },
    ];
  if (!('options' in question)) return [];
  return [
    {
      number,
      slot,
      bubbles: question.options.map(({ label: letter }) => ({ value: letter, label: letter })),
    },
  ];
}
