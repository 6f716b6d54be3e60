import type { BankItem } from '../../authoring/bank/bank.js';
import { coversTopic } from '../../exam/selection/candidate.js';
import { allTasks } from '../../grading/code/tasks/find-task.js';
import { loadTask } from '../../grading/code/tasks/load-task.js';
import { renderText } from '../../paper/text/render-text.js';
import { sameInBoth } from '../../util/localized-text.js';
import type { Language, LocalizedText } from '../../util/localized-text.js';
import { taskFolders } from '../tasks/task-folders.js';
import { formatJson } from '../terminal/format-json.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { checkCards } from './practice-bank.js';

export interface ProgramOptions {
  readonly topic?: string;
  /** Of the questions. */
  readonly content: Language;
  readonly json: boolean;
}

/** A program to write, and the task that checks it. */
interface ToWrite {
  readonly task: string;
  /** What is asked; Markdown. */
  readonly text: LocalizedText;
}

/**
 * Programs are not answered in a session but in an editor: each question that asks for one is shown with the command that checks it.
 * Without a topic all tasks follow that no question names. @throws InputError if there is none.
 */
export function showPrograms(
  items: readonly BankItem[],
  { topic, content, json }: ProgramOptions,
  terminal: Terminal,
): number {
  const asked = questionsOf(items, topic);
  const named = new Set(asked.map(({ task }) => task));
  const all = tasks();
  const others = topic === undefined ? all.filter(({ task }) => !named.has(task)) : [];
  const programs = [...asked.map((program) => titled(program, all)), ...others];
  checkCards(programs);
  if (json) terminal.print(formatJson(programs.map(withCommand)).trimEnd());
  else for (const program of programs) print(program, content, terminal);
  return 0;
}

const questionsOf = (items: readonly BankItem[], topic: string | undefined): ToWrite[] =>
  items
    .filter((item) => !item.reserved && (topic === undefined || coversTopic(topic, item.topic)))
    .flatMap((item) =>
      item.source === 'written' && item.content.kind === 'code'
        ? [{ task: item.content.task, text: item.content.stem }]
        : [],
    );

/** An item without a stem of its own is told by the title of its task. */
const titled = (program: ToWrite, all: readonly ToWrite[]): ToWrite =>
  program.text.zh === ''
    ? (all.find(({ task }) => task === program.task) ?? {
        ...program,
        text: sameInBoth(program.task),
      })
    : program;

const tasks = (): ToWrite[] =>
  allTasks(taskFolders()).flatMap((folder) => {
    const { loaded } = loadTask(folder);
    return loaded === undefined ? [] : [{ task: loaded.task.id, text: loaded.task.title }];
  });

const commandOf = ({ task }: ToWrite): string => `gradpaper check my_model.py --task ${task}`;

const withCommand = (program: ToWrite): object => ({ ...program, command: commandOf(program) });

function print(program: ToWrite, content: Language, terminal: Terminal): void {
  for (const line of renderText(program.text[content], { width: 80, language: content }))
    terminal.print(line);
  terminal.print(`  ${say(terminal, checkedBy)} ${commandOf(program)}\n`);
}

const checkedBy = { zh: '检查：', en: 'Check it by:' };
