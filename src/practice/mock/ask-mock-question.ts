import type { Question } from '../../exam/manifest/question-schema.js';
import { judgeAnswer } from '../marking/judge-answer.js';
import type { Command } from '../session/face.js';
import { partBlocks, questionBlocks } from '../session/question-blocks.js';
import { requestOfTask } from '../session/request-of-task.js';
import { say } from '../session/session.js';
import { words } from '../text/block.js';
import { answeredBefore, mockWords, timeLeft } from '../text/mock-words.js';
import { notRead, questionOf } from '../text/session-words.js';
import { placesOf } from './answer-cells.js';
import type { Place } from './answer-cells.js';
import { left, note } from './sitting.js';
import type { Desk, Sitting } from './sitting.js';

/** Where the student wants to go from a question. */
export type Move = 'next' | 'list' | 'leave';

/** Shows a question and notes its answers; nothing is judged yet. */
export async function askMockQuestion(
  question: Question,
  sitting: Sitting,
  desk: Desk,
): Promise<Move> {
  sitting.face.show(questionBlocks(question, titleOf(question, sitting, desk), sitting));
  for (const place of placesOf(question)) {
    const move = await askPlace(place, sitting, desk);
    if (move !== 'next') return move;
  }
  return 'next';
}

function titleOf({ number }: Question, sitting: Sitting, desk: Desk): string {
  const count = sitting.variant.questions.length;
  const place = say(sitting, questionOf(number, count));
  return desk.isOvertime ? place : `${place} · ${say(sitting, timeLeft(left(sitting, desk)))}`;
}

async function askPlace({ name, task }: Place, sitting: Sitting, desk: Desk): Promise<Move> {
  const { face } = sitting;
  face.show(partBlocks(task, sitting));
  const before = desk.cells.get(name) ?? '';
  if (before !== '') face.show([words(say(sitting, answeredBefore(before)), 'cyan')]);
  for (;;) {
    const reply = await face.ask(requestOfTask(task, [], commands(sitting), sitting));
    if (reply.kind === 'left') return 'leave';
    if (reply.kind === 'command') return reply.id === 'list' ? 'list' : 'next';
    if (reply.text === '') return 'next';
    const { status, reason } = judgeAnswer(task, reply.text);
    if (status !== 'unreadable' || face.isUnattended) {
      note(sitting, desk, { [name]: reply.text });
      return 'next';
    }
    face.show([words(say(sitting, notRead(reason)), 'yellow', '!')]);
  }
}

const commands = (sitting: Sitting): readonly Command[] => [
  { id: 'skip', key: 's', name: say(sitting, mockWords.skip) },
  { id: 'list', key: 'l', name: say(sitting, mockWords.list) },
];
