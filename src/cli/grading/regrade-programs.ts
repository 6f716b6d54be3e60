import { withOverrides } from '../../grading/code/results/apply-code-overrides.js';
import { lackingEvidence } from '../../grading/code/results/code-changes.js';
import type { CodeResult } from '../../grading/code/results/code-result.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { batchKey } from '../../jobs/batch/batch-key.js';
import type { BatchKey } from '../../jobs/batch/batch-key.js';
import { keyInFile } from '../../jobs/batch/batch-record.js';
import { otherBatch } from '../../jobs/batch/open-batch.js';
import { regrade } from '../../jobs/regrade/regrade.js';
import { assertNoErrors, formatProblem, inputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { shown } from '../terminal/shown.js';
import type { Terminal } from '../terminal/terminal.js';
import { version } from '../version.js';
import { readCodeFolder } from './code-folder.js';
import type { GradeDevices, ProgramsOptions } from './grade-options.js';
import { graderOptions } from './grader-options.js';
import { handOut } from './hand-out.js';
import { resultsFile } from './results-file.js';

interface Surroundings {
  readonly terminal: Terminal;
  readonly devices: GradeDevices;
  readonly loaded: LoadedTask;
}

/**
 * Judges recorded hand-ins by the present `task.yaml` and overrides; no program is run. Returns the exit code: 1 if evidence is lacking.
 * @throws InputError where there are no results, or those of other references.
 */
export async function regradePrograms(
  options: ProgramsOptions,
  { terminal, devices, loaded }: Surroundings,
): Promise<number> {
  const file = resultsFile(options.out);
  const key = presentKey(file, loaded);
  const grader = await devices.openGrader(
    loaded,
    await graderOptions(options, key.seed, { terminal, workers: 0 }),
  );
  try {
    const { judge, references } = grader;
    const { before, after, lines } = regrade({ file, key, task: loaded.task, judge });
    const folder = readCodeFolder(options, loaded.task, after.results);
    assertNoErrors(folder.problems);
    const problems = lackingEvidence(before.results, after.results).map(needsRerun);
    if (!options.json)
      for (const each of problems) terminal.complain(formatProblem(each, terminal.language));
    handOut({
      ...{
        command: 'regrade',
        options,
        terminal,
        loaded,
        references,
        key,
        folder,
        lines,
        problems,
      },
      graded: after,
      before: withOverrides(before, folder.earlier),
    });
    return problems.length > 0 ? 1 : 0;
  } finally {
    await grader.close();
  }
}

function presentKey(file: string, loaded: LoadedTask): BatchKey {
  const earlier = keyInFile(file);
  if (!earlier) throw noResults(file);
  const key = batchKey(loaded, { seed: earlier.seed, version: version() });
  const other = (['task', 'running'] as const).find((part) => key[part] !== earlier[part]);
  if (other) throw otherBatch(shown(file), other);
  return key;
}

const noResults = (file: string) =>
  inputError(
    'no-results',
    { zh: `${shown(file)} 中没有结果`, en: `there are no results in ${shown(file)}` },
    { zh: '先不加 --regrade 批一次。', en: 'Grade once without --regrade.' },
  );

const needsRerun = ({ file, id }: CodeResult): Problem => ({
  code: 'evidence-lacking',
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message: {
    zh: `学号 ${id}：新的评分项所需的证据没有记录，这一项待人评定`,
    en: `student ${id}: what a new check needs was not recorded, so that it waits for a person`,
  },
  advice: {
    zh: '用 --out 换一个文件夹重新运行，或在 overrides.yaml 中评定。',
    en: 'Run again into another folder with --out, or set the marks in overrides.yaml.',
  },
});
