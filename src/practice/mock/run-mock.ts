import { say } from '../session/session.js';
import { gap, words } from '../text/block.js';
import { mockWords, rules, savedMock } from '../text/mock-words.js';
import { openOf } from './answer-cells.js';
import { askMockQuestion } from './ask-mock-question.js';
import { confirmHandIn } from './confirm-hand-in.js';
import { finishMock } from './finish-mock.js';
import { chooseFromList } from './question-list.js';
import { left, openDesk, used } from './sitting.js';
import type { Desk, Sitting } from './sitting.js';

/** Sits a mock examination, from its beginning or from where it was left, to its result or until the student leaves. */
export async function runMock(sitting: Sitting): Promise<void> {
  const desk = openDesk(sitting);
  welcome(sitting);
  const isDone = sitting.state.isHandedIn || (await answerQuestions(sitting, desk));
  if (isDone && (await finishMock(sitting, desk))) return;
  if (!isDone) sitting.log({ kind: 'left', used: used(sitting, desk) });
  sitting.face.show([words(say(sitting, savedMock(sitting.exam.blueprint.id)), 'green')]);
}

function welcome(sitting: Sitting): void {
  const { exam, variant, face } = sitting;
  const { header, points } = exam;
  face.show([
    gap,
    {
      kind: 'heading',
      text: say(sitting, mockWords.title),
      rest: [header.course, header.title].map((text) => say(sitting, text)),
    },
    words(say(sitting, rules(header.duration, points, variant.questions.length))),
  ]);
}

/** Goes through the questions; true once the paper is handed in, false if she left before. */
async function answerQuestions(sitting: Sitting, desk: Desk): Promise<boolean> {
  const { questions } = sitting.variant;
  const [firstOpen] = openOf(questions, desk.cells);
  let place = firstOpen ? questions.indexOf(firstOpen) : questions.length;
  for (;;) {
    const verdict = await watchClock(sitting, desk);
    if (verdict !== 'go-on') return handedIn(verdict, sitting, desk);
    const question = questions[place];
    const move = question ? await askMockQuestion(question, sitting, desk) : 'list';
    if (move === 'leave') return false;
    if (move === 'next') {
      place++;
      continue;
    }
    if (move === 'hand-in') {
      const decision = await confirmHandIn(sitting, desk);
      if (decision === 'back') continue;
      return handedIn(decision, sitting, desk);
    }
    const chosen = await chooseFromList(sitting, desk, place);
    if (chosen.kind !== 'question') return handedIn(chosen.kind, sitting, desk);
    place = chosen.place;
  }
}

function handedIn(what: 'hand-in' | 'leave', sitting: Sitting, desk: Desk): boolean {
  if (what === 'leave') return false;
  desk.closedAt = sitting.now();
  sitting.log({ kind: 'handed-in', used: used(sitting, desk) });
  return true;
}

/** When the time is over, she may go on without the clock; that is noted. Where nobody sits there, the paper is handed in. */
async function watchClock(sitting: Sitting, desk: Desk): Promise<'go-on' | 'hand-in' | 'leave'> {
  if (desk.isOvertime || left(sitting, desk) > 0) return 'go-on';
  const { face } = sitting;
  if (face.isUnattended) return 'hand-in';
  const id = await face.choose({
    title: say(sitting, mockWords.timeOver),
    entries: [
      { id: 'hand-in', key: 'h', name: say(sitting, mockWords.handIn) },
      { id: 'go-on', key: 'g', name: say(sitting, mockWords.overtime) },
    ],
  });
  if (id !== 'go-on') return id ?? 'leave';
  desk.isOvertime = true;
  sitting.log({ kind: 'overtime', used: used(sitting, desk) });
  return 'go-on';
}
