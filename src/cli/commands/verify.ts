import { formatProblem } from '../../util/problem.js';
import { jsonOption } from '../command.js';
import type { Command } from '../command.js';
import { say } from '../terminal/terminal.js';

interface Given {
  readonly exam: string;
  readonly json: boolean;
}

/** Says whether an exam manifest is untouched. */
export default {
  usage: 'verify <exam>',
  describe: { zh: '检查 exam.json 是否未被改动', en: 'Say whether an exam.json is untouched' },
  examples: [['verify out/exam.json', { zh: '检查一份试卷清单', en: 'Check one manifest' }]],
  words: {
    exam: { type: 'text', required: true, describe: { zh: 'exam.json', en: 'exam.json' } },
  },
  options: { json: jsonOption },
  async run({ exam: file, json }: Given, terminal) {
    const { mustBeFile } = await import('../terminal/must-be-file.js');
    const { verifyExam } = await import('../../exam/manifest/read-exam.js');
    mustBeFile(file);
    const { exam, problems } = verifyExam(file);
    const untouched = exam !== undefined && problems.length === 0;
    if (json)
      terminal.print(JSON.stringify({ file, untouched, hash: exam?.hash, problems }, null, 2));
    else if (untouched)
      terminal.report(
        say(terminal, {
          zh: `${file}：未被改动，哈希 ${exam.hash}`,
          en: `${file}: untouched, hash ${exam.hash}`,
        }),
      );
    else for (const problem of problems) terminal.print(formatProblem(problem, terminal.language));
    return untouched ? 0 : 1;
  },
} satisfies Command<Given>;
