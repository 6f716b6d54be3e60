import { toNumber, parseFraction, zero } from '../../grading/objective/fraction.js';
import type { QuestionResult, StudentResult } from '../../grading/results/result.js';
import { judgeAnswer } from '../marking/judge-answer.js';
import { feedbackBlocks } from '../session/feedback-blocks.js';
import { partBlocks, questionBlocks } from '../session/question-blocks.js';
import { say } from '../session/session.js';
import { words } from '../text/block.js';
import type { Block } from '../text/block.js';
import { filesWritten, mockWords } from '../text/mock-words.js';
import { questionOf } from '../text/session-words.js';
import { placesOf } from './answer-cells.js';
import { markMock, markWrittenAnswers } from './mark-mock.js';
import { resultBlocks, reviewsOf } from './result-blocks.js';
import { used } from './sitting.js';
import type { Desk, Sitting } from './sitting.js';

/** Marks a paper that was handed in, shows the result and what was wrong. False if she left before it was marked. */
export async function finishMock(sitting: Sitting, desk: Desk): Promise<boolean> {
  if (!(await markWrittenAnswers(sitting, desk))) return false;
  const result = markMock(sitting, desk);
  const reviews = reviewsOf(result, sitting, sitting.now());
  if (!sitting.state.isMarked) for (const review of reviews) sitting.review(review);
  sitting.log({ kind: 'marked', used: used(sitting, desk) });
  sitting.face.show(resultBlocks(result, reviews, { sitting, desk }));
  sitting.face.record(recordOf(result, sitting));
  if (!sitting.face.isUnattended) await offerMore(result, sitting, desk);
  return true;
}

const recordOf = (
  { total, pending, questions }: StudentResult,
  { exam }: Sitting,
): Readonly<Record<string, unknown>> => ({
  type: 'mock-result',
  blueprint: exam.blueprint.id,
  exam: exam.hash,
  total,
  points: exam.points,
  pending,
  questions: questions.map(({ number, marks, points, isRight, mistakes }) => ({
    number,
    marks,
    points,
    isRight,
    mistakes,
  })),
});

async function offerMore(result: StudentResult, sitting: Sitting, desk: Desk): Promise<void> {
  const { face } = sitting;
  for (;;) {
    const id = await face.choose({
      title: say(sitting, mockWords.whatNow),
      entries: [
        { id: 'look', key: 'w', name: say(sitting, mockWords.look) },
        { id: 'pdf', key: 'p', name: say(sitting, mockWords.pdf) },
        { id: 'close', key: 'q', name: say(sitting, mockWords.close) },
      ],
    });
    if (id === 'pdf')
      face.show([words(say(sitting, filesWritten(await sitting.print(result))), 'green')]);
    else if (id === 'look') await lookThrough(result, sitting, desk);
    else return;
  }
}

const isWrong = ({ marks, points }: QuestionResult): boolean =>
  toNumber(parseFraction(marks ?? '') ?? zero) < points;

/** One wrong question after the other, with its solution. */
async function lookThrough(result: StudentResult, sitting: Sitting, desk: Desk): Promise<void> {
  const { face } = sitting;
  const numbers = new Set(result.questions.filter(isWrong).map(({ number }) => number));
  if (numbers.size === 0) face.show([words(say(sitting, mockWords.nothingWrong), 'green')]);
  for (const question of sitting.variant.questions) {
    if (!numbers.has(question.number)) continue;
    const title = say(sitting, questionOf(question.number, sitting.variant.questions.length));
    face.show(questionBlocks(question, title, sitting));
    for (const { name, task } of placesOf(question)) {
      const answer = desk.cells.get(name) ?? '';
      const judgement = judgeAnswer(task, answer);
      face.show([
        ...partBlocks(task, sitting),
        ...('options' in question ? optionBlocks(question, sitting) : []),
        ...feedbackBlocks({ task, answer, judgement, hints: 0 }, sitting),
      ]);
    }
    const id = await face.choose({
      title: say(sitting, mockWords.whatNow),
      entries: [
        { id: 'next', key: 'n', name: say(sitting, mockWords.nextOne) },
        { id: 'close', key: 'q', name: say(sitting, mockWords.close) },
      ],
    });
    if (id !== 'next') return;
  }
}

const optionBlocks = (
  { options }: { readonly options: readonly { label: string; text: { zh: string; en: string } }[] },
  { content }: Sitting,
): readonly Block[] =>
  options.map(({ label, text }) => ({ kind: 'labelled', label: `${label}.`, text: text[content] }));
