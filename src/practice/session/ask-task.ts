import { hintsOf } from '../hints/hints-of.js';
import type { Hint } from '../hints/hints-of.js';
import { judgeAnswer } from '../marking/judge-answer.js';
import type { Judgement } from '../marking/judge-answer.js';
import type { Task } from '../marking/task.js';
import { words } from '../text/block.js';
import type { Block } from '../text/block.js';
import { hintNumber, notRead, sessionWords, struckOut } from '../text/session-words.js';
import { helpCommands, requestOfTask } from './request-of-task.js';
import { say, topicName } from './session.js';
import type { Setting } from './session.js';

/** An answer to one task, with what was made of it. */
export interface Answered {
  readonly task: Task;
  /** As it was given; '' if the student wanted to see the answer. */
  readonly answer: string;
  readonly judgement: Judgement;
  readonly hints: number;
}

/**
 * Asks until there is an answer that can be judged, and gives hints on the way. Undefined if the student left. Where nobody sits
 * there, an answer that cannot be read is asked for again only as often as the face has patience.
 */
export async function askTask(task: Task, setting: Setting): Promise<Answered | undefined> {
  const { face } = setting;
  const hints = hintsOf(task, {
    topicName: topicName(setting, task.question.topic),
    misconceptions: setting.misconceptions,
  });
  let shown = 0;
  const unread: Answered[] = [];
  for (;;) {
    const struck = struckBy(hints.slice(0, shown));
    const reply = await face.ask(requestOfTask(task, struck, helpCommands(setting), setting));
    // The end of a pipe is no wish to leave: what came last gets its verdict.
    if (reply.kind === 'left') return face.isUnattended ? unread.at(-1) : undefined;
    if (reply.kind === 'command' && reply.id === 'hint') {
      face.show(hintBlocks(hints, shown, setting));
      shown = Math.min(shown + 1, hints.length);
      continue;
    }
    const answer = reply.kind === 'answer' ? reply.text : '';
    const judgement = judgeAnswer(task, answer);
    const answered = { task, answer, judgement, hints: shown };
    if (reply.kind === 'command' || isFinal(judgement, unread.length, face)) return answered;
    unread.push(answered);
    face.show(complaint(judgement, setting));
  }
}

const struckBy = (hints: readonly Hint[]): readonly string[] =>
  hints.flatMap((hint) => (hint.kind === 'strike' ? [hint.label] : []));

function isFinal(
  { status }: Judgement,
  before: number,
  { isUnattended, patience }: Setting['face'],
): boolean {
  if (status === 'blank') return isUnattended;
  return status !== 'unreadable' || before >= patience;
}

function hintBlocks(hints: readonly Hint[], index: number, setting: Setting): readonly Block[] {
  const hint = hints[index];
  if (!hint) return [words(say(setting, sessionWords.noMoreHints), 'cyan')];
  const number = hintNumber(index + 1, hints.length);
  const text =
    hint.kind === 'strike' ? say(setting, struckOut(hint.label)) : hint.text[setting.content];
  return [{ kind: 'labelled', label: say(setting, number), text }];
}

function complaint({ status, reason }: Judgement, setting: Setting): readonly Block[] {
  if (status === 'blank' || !reason)
    return [words(say(setting, sessionWords.nothingGiven), 'yellow')];
  return [words(say(setting, notRead(reason)), 'yellow', '!')];
}
