import type { Posed } from '../cards/pose.js';
import { judgeAnswer, judgeByRubric, together } from '../marking/judge-answer.js';
import type { Judgement } from '../marking/judge-answer.js';
import { tasksOf } from '../marking/task.js';
import type { Task, WrittenTask } from '../marking/task.js';
import { words } from '../text/block.js';
import { leftBetween, sessionWords, worth } from '../text/session-words.js';
import { askTask } from './ask-task.js';
import type { Answered } from './ask-task.js';
import { earnedBlock, feedbackBlocks } from './feedback-blocks.js';
import { partBlocks, questionBlocks } from './question-blocks.js';
import { say } from './session.js';
import type { Setting } from './session.js';

/** A question with its answers. */
export interface AnsweredQuestion {
  readonly answers: readonly Answered[];
  /** The student left before the last part. */
  readonly isLeft: boolean;
  readonly judgement: Judgement;
  readonly hints: number;
}

/** Asks a question, part by part, and explains each answer at once. Undefined if the student left before any was judged. */
export async function askQuestion(
  { question }: Posed,
  title: string,
  setting: Setting,
): Promise<AnsweredQuestion | undefined> {
  const { face } = setting;
  face.show(questionBlocks(question, title, setting));
  const tasks = tasksOf(question);
  const answers: Answered[] = [];
  for (const task of tasks) {
    face.show(partBlocks(task, setting));
    const answered = await askTask(task, setting);
    if (!answered) return leave(tasks, answers, setting);
    face.show(feedbackBlocks(answered, setting));
    const judgement = await finalJudgement(answered, setting);
    if (!judgement) {
      if (answers.length === 0) face.show([words(say(setting, sessionWords.notMarked), 'yellow')]);
      return leave(tasks, answers, setting);
    }
    answers.push({ ...answered, judgement });
  }
  return { ...summed(tasks, answers), isLeft: false };
}

/** What was judged counts, though the student left: parts that were not answered earn nothing, as on paper. */
function leave(
  tasks: readonly Task[],
  answers: readonly Answered[],
  setting: Setting,
): AnsweredQuestion | undefined {
  if (answers.length === 0) return undefined;
  setting.face.show([words(say(setting, leftBetween(answers.length, tasks.length)), 'yellow')]);
  return { ...summed(tasks, answers), isLeft: true };
}

const summed = (tasks: readonly Task[], answers: readonly Answered[]) => ({
  answers,
  judgement: together(
    tasks.map((task, index) => [task, answers[index]?.judgement ?? judgeAnswer(task, '')]),
  ),
  hints: answers.reduce((sum, { hints }) => sum + hints, 0),
});

/** The student marks what no key can: a text, or the working behind a wrong result. Undefined if she left. */
async function finalJudgement(
  { task, judgement, answer }: Answered,
  setting: Setting,
): Promise<Judgement | undefined> {
  if (task.kind === 'objective' || judgement.isRight || answer === '') return judgement;
  const worthAsking = !setting.face.isUnattended && task.part.rubric.length > 1;
  if (judgement.status !== 'open' && !worthAsking) return judgement;
  const marked = await markSelf(task, setting);
  if (marked) setting.face.show([earnedBlock(task, marked, setting)]);
  return marked;
}

async function markSelf(task: WrittenTask, setting: Setting): Promise<Judgement | undefined> {
  const reply = await setting.face.ask({
    kind: 'pick',
    title: say(setting, sessionWords.whichMet),
    options: task.part.rubric.map(({ marks, say: point }, index) => ({
      key: String(index + 1),
      text: `${point[setting.content]} (${say(setting, worth(marks))})`,
    })),
    several: true,
    commands: [],
  });
  if (reply.kind === 'left') return undefined;
  const met = reply.kind === 'answer' ? (reply.text.match(/\d+/g) ?? []) : [];
  return judgeByRubric(
    task,
    met.map((number) => Number(number) - 1),
  );
}
