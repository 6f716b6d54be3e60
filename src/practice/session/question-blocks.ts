import { kindName } from '../../exam/kind-names.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import type { Task } from '../marking/task.js';
import type { Block } from '../text/block.js';
import { difficultyOf, worth } from '../text/session-words.js';
import { say, topicName } from './session.js';
import type { Setting } from './session.js';

/** The head and the stem of a question; `title` says which it is. */
export function questionBlocks(
  question: Question,
  title: string,
  setting: Setting,
): readonly Block[] {
  const { content } = setting;
  return [
    { kind: 'gap' },
    {
      kind: 'heading',
      text: title,
      rest: [
        say(setting, topicName(setting, question.topic)),
        say(setting, kindName(question.kind)),
        say(setting, difficultyOf(question.difficulty)),
      ],
    },
    { kind: 'gap' },
    { kind: 'markdown', text: question.stem[content] },
    ...(question.figure
      ? [{ kind: 'gap' } as const, { kind: 'figure', figure: question.figure } as const]
      : []),
    { kind: 'gap' },
  ];
}

/** The stem of a part, which stands below that of its question; nothing for a question without parts. */
export function partBlocks(task: Task, setting: Setting): readonly Block[] {
  if (task.kind === 'objective' || task.part.label === '') return [];
  const { label, stem, points } = task.part;
  const marks = say(setting, worth(points));
  return [
    {
      kind: 'labelled',
      label,
      text: `${stem[setting.content]} ${setting.language === 'zh' ? `（${marks}）` : `(${marks})`}`,
    },
  ];
}
