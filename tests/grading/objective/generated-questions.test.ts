import test from 'ava';
import { printAnswer } from '../../../src/authoring/print-answer.js';
import type { Answer } from '../../../src/authoring/answer.js';
import { generators } from '../../../src/authoring/generators/index.js';
import { placeQuestion } from '../../../src/exam/composition/place-question.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import { isObjective, markObjective } from '../../../src/grading/objective/mark-objective.js';
import { proposeMarks } from '../../../src/grading/objective/propose-marks.js';
import { languages } from '../../../src/util/localized-text.js';
import { seeded } from '../../../src/util/random.js';
import { drawSeed } from '../../support/generator-checks.js';
import { placing } from './sample-questions.js';

const place = { ...placing, points: 4 };
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

type Generated = 'true-false' | 'single' | 'multiple' | 'numeric' | 'short' | 'comprehensive';

const questionsOf = (
  generator: (typeof generators)[number],
  kinds: readonly Generated[],
): Question[] =>
  generator.kinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) =>
      seeds.map((seed) =>
        placeQuestion(place, drawSeed(generator, kind, seed).content, seeded(String(seed))),
      ),
    );

/** The key as a student may write it, in either language; tables row by row. */
const written = (answer: Answer): string[] =>
  answer.type === 'table'
    ? [answer.rows.map(({ values }) => values.join(' ')).join('; ')]
    : languages.map((language) => printAnswer(answer)[language]);

for (const generator of generators) {
  test(`the printed key of a question by ${generator.id} earns everything, a printed wrong value its mistake`, (t) => {
    const questions = questionsOf(generator, ['numeric']);
    for (const question of questions) {
      if (question.kind !== 'numeric') continue;
      for (const text of written(question.answer))
        t.like(
          markObjective(question, text, 'all-or-nothing'),
          { isRight: true, mistakes: [] },
          text,
        );
      for (const { answer, mistake } of question.wrongValues)
        for (const text of written(answer)) {
          const { isRight, mistakes } = markObjective(question, text, 'all-or-nothing');
          t.false(isRight, text);
          t.true(mistakes.includes(mistake), `${text}: ${mistakes.join()} for ${mistake}`);
        }
    }
  });

  test(`the keyed options of a question by ${generator.id} earn everything, and any others less`, (t) => {
    for (const question of questionsOf(generator, ['true-false', 'single', 'multiple'])) {
      if (!isObjective(question) || question.kind === 'numeric') continue;
      const [right, wrong] =
        question.kind === 'true-false'
          ? [question.answer ? '√' : '×', question.answer ? '×' : '√']
          : [true, false].map((correct) =>
              question.options
                .filter((option) => option.correct === correct)
                .map(({ label }) => label)
                .join('、'),
            );
      t.true(markObjective(question, right ?? '', 'gaokao/half-subset').isRight);
      if (question.kind !== 'single')
        t.false(markObjective(question, wrong ?? '', 'gaokao/half-subset').isRight);
    }
  });

  test(`the printed results of the parts of a question by ${generator.id} propose all points`, (t) => {
    for (const question of questionsOf(generator, ['short', 'comprehensive'])) {
      if (question.kind !== 'short' && question.kind !== 'comprehensive') continue;
      const parts = question.kind === 'short' ? [{ ...question, label: '' }] : question.parts;
      const answers = new Map(
        parts.map(({ label, answer }) => [label, answer ? (written(answer)[0] ?? '') : '']),
      );
      const proposals = proposeMarks(question, answers);
      t.is(proposals.length, parts.filter(({ answer }) => answer).length);
      for (const { isRight, id } of proposals) t.true(isRight, `${id}: ${answers.get(id) ?? ''}`);
    }
  });
}
