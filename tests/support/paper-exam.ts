import type { Exam, ExamSection, Variant } from '../../src/exam/manifest/exam-schema.js';
import { wholeNumber } from '../../src/authoring/answer.js';
import { questionKinds } from '../../src/authoring/kinds.js';
import type { ChoiceQuestion, Part, Question } from '../../src/exam/manifest/question-schema.js';
import { sameInBoth } from '../../src/util/localized-text.js';
import type { LocalizedText } from '../../src/util/localized-text.js';

type Kind = Question['kind'];
type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

export const both = (zh: string, en: string): LocalizedText => ({ zh, en });

const common = (number: number) => ({
  number,
  slot: `q${number}`,
  section: 0,
  item: `item.${number}`,
  topic: 'ml.topic',
  difficulty: 2,
  minutes: 1.5,
  points: 2,
  stem: both(`第 ${number} 题`, `Stem ${number}`),
  why: both(`理由 ${number}`, `Reason ${number}`),
});

const rubric = [
  { marks: 1.5, say: both('要点甲', 'First point') },
  { marks: 1, say: both('要点乙', 'Second point') },
];

/** Options A, B, … of which some are right. */
export const optionsOf = (
  count: number,
  right: string,
  mistakes: Readonly<Record<string, string>> = {},
): ChoiceQuestion['options'] =>
  Array.from({ length: count }, (_, source) => {
    const label = String.fromCharCode(65 + source);
    const mistake = mistakes[label];
    return {
      label,
      source,
      text: both(`选项${label}`, `Option ${label}`),
      correct: right.includes(label),
      ...(mistake !== undefined && { mistake }),
    };
  });

const samples: { readonly [K in Kind]: (number: number) => QuestionOf<K> } = {
  'true-false': (number) => ({ ...common(number), kind: 'true-false', answer: true }),
  single: (number) => ({ ...common(number), kind: 'single', options: optionsOf(4, 'B') }),
  multiple: (number) => ({ ...common(number), kind: 'multiple', options: optionsOf(5, 'AC') }),
  numeric: (number) => ({
    ...common(number),
    kind: 'numeric',
    answer: wholeNumber(26),
    answerText: sameInBoth('$26$'),
    wrongValues: [],
  }),
  short: (number) => ({ ...common(number), kind: 'short', rubric, space: 4 }),
  comprehensive: (number) => ({ ...common(number), kind: 'comprehensive', parts: parts(number) }),
  code: (number) => ({ ...common(number), kind: 'code', task: 'some-task' }),
};

const parts = (number: number): Part[] =>
  ['(1)', '(2)'].map((label, index) => ({
    label,
    points: 2.5,
    stem: both(`题 ${number} 第 ${index + 1} 问`, `Part ${index + 1} of ${number}`),
    rubric,
    why: both(`解 ${index + 1}`, `Solution ${index + 1}`),
    space: 5,
  }));

/** A question of a kind, with what a test needs to be different. */
export const questionOf = <K extends Kind>(
  kind: K,
  number = 1,
  different: Partial<QuestionOf<K>> = {},
): QuestionOf<K> => ({ ...samples[kind](number), ...different });

/** A section for each run of questions of one kind, and the exam around them; questions are numbered anew. */
export function examOf(
  questions: readonly Question[],
  header: Partial<Exam['header']> = {},
): { readonly exam: Exam; readonly variant: Variant } {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const sections: ExamSection[] = kinds.map((kind) => {
    const inside = questions.filter((question) => question.kind === kind);
    const points = inside[0]?.points ?? 1;
    return {
      kind,
      count: inside.length,
      points,
      scoring: kind === 'multiple' ? 'gaokao/half-subset' : 'all-or-nothing',
    };
  });
  const variant: Variant = {
    id: 'A',
    minutes: 60,
    questions: questions.map((question) => ({
      ...question,
      section: kinds.indexOf(question.kind),
    })),
  };
  const exam: Exam = {
    format: 'gradpaper-exam',
    version: 1,
    hash: '0123456789abcdef'.repeat(4),
    seed: 'seed',
    bank: { hash: 'b'.repeat(64), items: questions.length },
    blueprint: { id: 'test', hash: 'c'.repeat(64) },
    edits: [],
    header: {
      course: both('深度学习', 'Deep Learning'),
      title: both('期末考试', 'Final Examination'),
      duration: 120,
      studentIdDigits: 10,
      notes: [],
      ...header,
    },
    sections,
    points: questions.reduce((sum, { points }) => sum + points, 0),
    variants: [variant],
    topics: { 'ml.topic': both('某主题', 'Some topic') },
    misconceptions: {
      'forgot-padding': {
        name: both('忘记填充', 'forgot the padding'),
        practise: both('练', 'practise'),
      },
    },
  };
  return { exam, variant };
}

/** One question of every kind. */
export const everyKind = (): Question[] =>
  questionKinds.map((kind, index) => samples[kind](index + 1));
