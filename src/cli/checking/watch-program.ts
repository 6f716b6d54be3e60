import { endProcesses } from '../../sandbox/process/launch.js';
import { formatProblem, InputError } from '../../util/problem.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { checkOnce, deliver, type Checking } from './check-once.js';
import { saves } from './saves.js';

/** Checks the program now and after each save, until Ctrl-C, which ends it with the exit code 0. */
export async function watchProgram(checking: Checking): Promise<number> {
  const { options, terminal, devices } = checking;
  const stop = new AbortController();
  const stopListening = devices.onInterrupt(() => {
    stop.abort();
    endProcesses();
  });
  try {
    for await (const _save of saves(devices.watch(options.file, stop.signal))) {
      await checkAgain(checking, stop.signal);
      if (stop.signal.aborted) break;
      terminal.tell(say(terminal, waiting));
    }
    return 0;
  } finally {
    stopListening();
  }
}

/** A file that is no program now may be one after the next save. */
async function checkAgain(checking: Checking, stop: AbortSignal): Promise<void> {
  try {
    const feedback = await checkOnce(checking);
    if (stop.aborted) return;
    checking.devices.clear();
    deliver(feedback, checking);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    checking.devices.clear();
    complain(error, checking.terminal);
  }
}

function complain({ problems }: InputError, terminal: Terminal): void {
  for (const problem of problems) terminal.complain(formatProblem(problem, terminal.language));
}

const waiting = {
  zh: '\n保存文件后会再检查；按 Ctrl-C 结束。',
  en: '\nIt is checked again when it is saved; Ctrl-C ends.',
};
