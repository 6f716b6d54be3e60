import type { Question } from '../../exam/manifest/question-schema.js';
import { judgeAnswer } from '../marking/judge-answer.js';
import type { Task } from '../marking/task.js';
import type { Command, Request } from '../session/face.js';
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
export type Move = 'next' | 'list' | 'hand-in' | 'leave';

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
    const reply = await face.ask(requestOf(task, before, sitting));
    if (reply.kind === 'left') return 'leave';
    const move = reply.kind === 'command' ? moves[reply.id] : 'next';
    if (reply.kind === 'command' || reply.text === '') {
      if (move !== undefined) return move;
      face.show([words(say(sitting, mockWords.noHints), 'cyan')]);
      continue;
    }
    const complaint = complaintOf(task, reply.text, sitting);
    if (complaint === undefined) {
      note(sitting, desk, { [name]: reply.text });
      return 'next';
    }
    face.show([words(complaint, 'yellow', '!')]);
  }
}

/** Where a command leads; a hint leads nowhere. */
const moves: Readonly<Record<Command['id'], Move | undefined>> = {
  skip: 'next',
  list: 'list',
  'hand-in': 'hand-in',
  hint: undefined,
};

/** What is said to an answer that cannot be read; from a pipe, everything is taken as it comes. */
function complaintOf(task: Task, answer: string, sitting: Sitting): string | undefined {
  const { status, reason } = judgeAnswer(task, answer);
  const isTaken = status !== 'unreadable' || sitting.face.isUnattended;
  return isTaken ? undefined : say(sitting, notRead(reason));
}

/** Enter alone answers nothing: what it does stands in the list as an entry of its own. */
function requestOf(task: Task, before: string, sitting: Sitting): Request {
  const request = requestOfTask(task, [], commands(sitting), sitting);
  if (request.kind === 'type' || request.several) return request;
  return { ...request, blank: say(sitting, before ? mockWords.keep : mockWords.leaveBlank) };
}

const commands = (sitting: Sitting): readonly Command[] => [
  { id: 'skip', key: 's', name: say(sitting, mockWords.skip) },
  { id: 'list', key: 'l', name: say(sitting, mockWords.list) },
  { id: 'hand-in', key: 'h', name: say(sitting, mockWords.toHandIn) },
  { id: 'hint', key: '?', name: '' },
];
