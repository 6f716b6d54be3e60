import path from 'node:path';
import type { Task } from '../../grading/code/tasks/task.js';
import type { Grader } from '../../jobs/grader.js';
import type { Feedback } from '../../report/feedback/feedback.js';
import { feedbackOf } from '../../report/feedback/feedback-of.js';
import { renderHtml } from '../../report/feedback/html/render-html.js';
import { renderGradescope } from '../../report/feedback/render-gradescope.js';
import { renderJson } from '../../report/feedback/render-json.js';
import { renderText } from '../../report/feedback/text/render-text.js';
import { writeTogether } from '../../util/staged-folder.js';
import { readProgram } from '../running/read-program.js';
import { announce } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import type { CheckDevices } from './check-devices.js';
import type { CheckOptions } from './check-options.js';

/** What a check is made with. */
export interface Checking {
  readonly options: CheckOptions;
  readonly task: Task;
  readonly grader: Grader;
  readonly terminal: Terminal;
  readonly devices: CheckDevices;
}

/** Runs and judges the program as it is now. @throws InputError for what is no program. */
export async function checkOnce(checking: Checking): Promise<Feedback> {
  const { options, task, grader, terminal } = checking;
  const program = readProgram(options.file);
  const { evidence, judgement } = await announce(terminal, running, () => grader.grade(program));
  const { references } = grader;
  const sourceText = new TextDecoder().decode(program.source);
  const { file, places } = program;
  return feedbackOf({ task, judgement, evidence, references, file, sourceText, places });
}

const running = { zh: '正在运行并检查', en: 'Running and checking' };

/** Prints feedback and writes the files that were asked for. Returns the exit code: 0 if all visible checks passed, 3 where we failed. */
export function deliver(feedback: Feedback, { options, terminal, devices }: Checking): number {
  const language = options.lang ?? terminal.language;
  const { ink, width } = devices;
  if (options.html !== undefined) write(options.html, renderHtml(feedback, language));
  if (options.gradescope !== undefined)
    write(options.gradescope, renderGradescope(feedback, language));
  const text = options.json
    ? renderJson(feedback)
    : renderText(feedback, { language, width, ...(ink && { ink }) });
  terminal.print(text.trimEnd());
  return exitCode(feedback);
}

const write = (file: string, text: string): void => {
  writeTogether(path.dirname(file), [[path.basename(file), text]]);
};

function exitCode({ checks, end }: Feedback): number {
  if (end?.isOurs === true || checks.some(({ status }) => status === 'broken')) return 3;
  return checks.every(({ status, isHidden }) => isHidden || status === 'passed') ? 0 : 1;
}
