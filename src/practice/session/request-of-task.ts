import { sessionWords } from '../text/session-words.js';
import type { Task } from '../marking/task.js';
import type { Command, Request } from './face.js';
import { say } from './session.js';
import type { Setting } from './session.js';

/** The prompt for an answer to a task; options that a hint struck out are not offered. */
export function requestOfTask(
  task: Task,
  struck: readonly string[],
  commands: readonly Command[],
  setting: Setting,
): Request {
  const typed: Request = { kind: 'type', title: say(setting, sessionWords.yourAnswer), commands };
  if (task.kind === 'written') return typed;
  const { question } = task;
  switch (question.kind) {
    case 'numeric':
      return typed;
    case 'true-false':
      return {
        kind: 'pick',
        title: say(setting, sessionWords.truth),
        options: [
          { key: 'T', text: say(setting, sessionWords.isTrue) },
          { key: 'F', text: say(setting, sessionWords.isFalse) },
        ],
        several: false,
        commands,
      };
    case 'single':
    case 'multiple': {
      const several = question.kind === 'multiple';
      return {
        kind: 'pick',
        title: say(setting, several ? sessionWords.chooseSeveral : sessionWords.chooseOne),
        options: question.options
          .filter(({ label }) => !struck.includes(label))
          .map(({ label, text }) => ({ key: label, text: text[setting.content] })),
        several,
        commands,
      };
    }
  }
}

/** What a student may want instead of answering. */
export const helpCommands = (setting: Setting): readonly Command[] => [
  { id: 'hint', key: '?', name: say(setting, sessionWords.hint) },
  { id: 'skip', key: 's', name: say(setting, sessionWords.skip) },
];
