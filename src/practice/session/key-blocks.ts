import type { Task } from '../marking/task.js';
import type { Block } from '../text/block.js';
import { sessionWords } from '../text/session-words.js';
import { say } from './session.js';
import type { Setting } from './session.js';

/** The right answer of a task; nothing where only the rubric tells it. */
export function keyBlocks(task: Task, setting: Setting): readonly Block[] {
  const text = keyText(task, setting);
  if (text === undefined) return [];
  const label = say(setting, sessionWords.key);
  // A table cannot stand on the line of its label.
  if (text.startsWith('|'))
    return [
      { kind: 'words', text: label, style: 'bold' },
      { kind: 'markdown', text },
    ];
  return [{ kind: 'labelled', label, text }];
}

function keyText(task: Task, setting: Setting): string | undefined {
  const { content } = setting;
  if (task.kind === 'written') return task.part.answerText?.[content];
  const { question } = task;
  switch (question.kind) {
    case 'true-false':
      return say(setting, question.answer ? sessionWords.isTrue : sessionWords.isFalse);
    case 'numeric':
      return question.answerText[content];
    case 'single':
      return question.options
        .filter(({ correct }) => correct)
        .map(({ label, text }) => `${label}. ${text[content]}`)
        .join('');
    case 'multiple':
      return question.options
        .filter(({ correct }) => correct)
        .map(({ label }) => label)
        .join(', ');
  }
}

/** The right answer as a program reads it: letters, `true`, the printed result. */
export function keyForPrograms(task: Task): string | undefined {
  if (task.kind === 'written') return task.part.answerText?.en;
  const { question } = task;
  switch (question.kind) {
    case 'true-false':
      return String(question.answer);
    case 'numeric':
      return question.answerText.en;
    case 'single':
    case 'multiple':
      return question.options
        .filter(({ correct }) => correct)
        .map(({ label }) => label)
        .join(', ');
  }
}
