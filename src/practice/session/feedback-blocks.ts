import { parseFraction, zero } from '../../grading/objective/fraction.js';
import { marksOf, printMarks } from '../../grading/objective/marks.js';
import type { Judgement } from '../marking/judge-answer.js';
import { pointsOf, solutionOf } from '../marking/task.js';
import type { Task } from '../marking/task.js';
import { gap, words } from '../text/block.js';
import type { Block } from '../text/block.js';
import type { InkStyle } from '../text/renderer.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { earned, notRead, sessionWords } from '../text/session-words.js';
import type { Answered } from './ask-task.js';
import { keyBlocks } from './key-blocks.js';
import { say } from './session.js';
import type { Setting } from './session.js';

/** What is said to an answer: right or wrong, the key, the mistake by its name, the worked solution. */
export function feedbackBlocks(answered: Answered, setting: Setting): readonly Block[] {
  const { task, judgement, answer } = answered;
  return [
    ...verdict(judgement, answer, setting),
    ...own(answered, setting),
    ...keyBlocks(task, setting),
    ...judgement.mistakes.flatMap((id) => mistakeBlocks(id, setting)),
    gap,
    words(
      say(setting, task.kind === 'written' ? sessionWords.model : sessionWords.solution),
      'bold',
    ),
    { kind: 'markdown', text: solutionOf(task)[setting.content] },
    gap,
  ];
}

/** In a word and a sign, never by colour alone. */
function verdict(
  { status, isRight, share, reason }: Judgement,
  answer: string,
  setting: Setting,
): readonly Block[] {
  const saying = (text: LocalizedText, style: InkStyle, sign: string) => [
    words(say(setting, text), style, sign),
  ];
  if (status === 'unreadable') return saying(notRead(reason), 'yellow', '!');
  if (status === 'open') return [];
  if (answer === '' || status === 'blank') return saying(sessionWords.skipped, 'yellow', '–');
  if (isRight) return saying(sessionWords.right, 'green', '✓');
  return share > 0
    ? saying(sessionWords.partly, 'yellow', '◐')
    : saying(sessionWords.wrong, 'red', '✗');
}

/** Her own answer as it was understood, unless it was right anyway. */
function own({ judgement, answer, task }: Answered, setting: Setting): readonly Block[] {
  if (judgement.isRight || answer === '' || judgement.status === 'open') return [];
  const isTruth = task.question.kind === 'true-false';
  const text = isTruth ? undefined : (judgement.read?.[setting.language] ?? answer);
  return text === undefined
    ? []
    : [{ kind: 'labelled', label: say(setting, sessionWords.yours), text, isVerbatim: true }];
}

function mistakeBlocks(id: string, setting: Setting): readonly Block[] {
  const { misconceptions, language } = setting;
  const mistake = misconceptions.find((one) => one.id === id);
  if (!mistake) return [];
  return [
    {
      kind: 'labelled',
      label: say(setting, sessionWords.misconception),
      text: mistake.name[language],
    },
    {
      kind: 'labelled',
      label: say(setting, sessionWords.practise),
      text: mistake.practise[language],
    },
  ];
}

/** What a written answer earned. */
export function earnedBlock(task: Task, { fraction }: Judgement, setting: Setting): Block {
  const points = pointsOf(task);
  const marks = printMarks(marksOf(points, parseFraction(fraction) ?? zero));
  return words(say(setting, earned(marks, points)), 'bold');
}
