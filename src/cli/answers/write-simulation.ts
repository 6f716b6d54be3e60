import path from 'node:path';
import { readExam } from '../../exam/manifest/read-exam.js';
import { simulateClass } from '../../grading/simulation/simulate-class.js';
import { formatCsv } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import { writeTogether } from '../../util/staged-folder.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { announce } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import { mustNotExist } from './must-not-exist.js';

export interface SimulationCommand {
  readonly exam: string;
  readonly students: number;
  readonly seed: string;
  readonly lang: Language;
  readonly typing: number;
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** Writes the list of a simulated class and its answers. */
export async function writeSimulation(
  options: SimulationCommand,
  terminal: Terminal,
): Promise<number> {
  const { out, force, json, lang: language } = options;
  mustBeFile(options.exam);
  const exam = readExam(options.exam);
  if (!force) mustNotExist(names.map((name) => path.join(out, name)));
  const { students, answers } = await announce(terminal, simulating, () =>
    simulateClass(exam, { ...options, language }),
  );
  const files = writeTogether(out, [
    [names[0], formatCsv(students)],
    [names[1], formatCsv(answers)],
  ]);
  const [listed, handedIn] = [students.length - 1, answers.length - 1];
  if (json) terminal.print(JSON.stringify({ out, files, students: listed, handedIn }, null, 2));
  else {
    terminal.report(say(terminal, simulated(listed, handedIn)));
    for (const name of files) terminal.report(`  ${shown(path.join(out, name))}`);
  }
  return 0;
}

const names = ['students.csv', 'answers.csv'] as const;

const simulating = { zh: '正在模拟考试', en: 'simulating the examination' };

const simulated = (listed: number, handedIn: number) => ({
  zh: `名单 ${listed} 人，交卷 ${handedIn} 人（虚构的学生，仅供试用）`,
  en: `${listed} students on the list, ${handedIn} handed in (invented students, to try things out)`,
});
