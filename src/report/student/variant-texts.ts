import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import type { Part, Question } from '../../exam/manifest/question-schema.js';
import { answerText } from '../../paper/document/answer-text.js';
import type { Language } from '../../util/localized-text.js';
import type { PageTexts } from '../html/markdown/page-texts.js';

/** Everything in Markdown that the report of any student who sat a variant may show. */
export const variantTexts = (
  { misconceptions }: Exam,
  { questions }: Variant,
  language: Language,
): PageTexts => ({
  blocks: questions.flatMap((question) => blocksOf(question, language)),
  inlines: [
    ...questions.flatMap((question) =>
      'options' in question ? question.options.map(({ text }) => text[language]) : [],
    ),
    ...Object.values(misconceptions).flatMap(({ name, practise }) => [
      name[language],
      practise[language],
    ]),
  ],
  figures: questions.flatMap(({ figure }) => (figure ? [figure] : [])),
});

function blocksOf(question: Question, language: Language): string[] {
  const key = answerText(question, language);
  return [
    question.stem[language],
    ...(key === undefined ? [] : [key]),
    ...(question.kind === 'short' ? question.rubric.map(({ say }) => say[language]) : []),
    ...(question.kind === 'comprehensive'
      ? question.parts.flatMap((part) => partBlocks(part, language))
      : [question.why[language]]),
  ];
}

const partBlocks = ({ stem, answerText: key, rubric, why }: Part, language: Language): string[] => [
  stem[language],
  ...(key === undefined ? [] : [key[language]]),
  ...rubric.map(({ say }) => say[language]),
  why[language],
];
