import { formatProblem } from '../../util/problem.js';
import type { Command } from '../command.js';
import { say } from '../terminal.js';

interface Given {
  readonly exam: string;
  readonly json: boolean;
}

/** Says whether an exam manifest is untouched. */
export default {
  usage: 'verify <exam>',
  describe: { zh: '检查 exam.json 是否未被改动', en: 'Say whether an exam.json is untouched' },
  examples: [['verify out/exam.json', { zh: '检查一份试卷清单', en: 'Check one manifest' }]],
  options: (yargs, t) =>
    yargs
      .positional('exam', {
        type: 'string',
        demandOption: true,
        describe: t({ zh: 'exam.json', en: 'exam.json' }),
      })
      .option('json', {
        type: 'boolean',
        default: false,
        describe: t({ zh: '输出 JSON', en: 'Print JSON' }),
      }),
  async run({ exam: file, json }: Given, terminal) {
    const { verifyExam } = await import('../../exam/manifest/read-exam.js');
    const { exam, problems } = verifyExam(file);
    const untouched = exam !== undefined && problems.length === 0;
    if (json)
      terminal.print(JSON.stringify({ file, untouched, hash: exam?.hash, problems }, null, 2));
    else if (untouched)
      terminal.print(
        say(terminal, {
          zh: `${file}：未被改动，哈希 ${exam.hash}`,
          en: `${file}: untouched, hash ${exam.hash}`,
        }),
      );
    else for (const problem of problems) terminal.print(formatProblem(problem, terminal.language));
    return untouched ? 0 : 1;
  },
} satisfies Command<Given>;
