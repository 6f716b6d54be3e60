import path from 'node:path';
import { loadTask } from '../../src/grading/code/tasks/load-task.js';
import { exactMarks } from '../../src/grading/results/exact-marks.js';
import { printMarks } from '../../src/grading/objective/marks.js';
import { evidenceWithout } from '../../src/jobs/batch/without-run.js';
import type { Graded, Grader } from '../../src/jobs/grader.js';
import { openGrader } from '../../src/jobs/open-grader.js';
import { feedbackOf } from '../../src/report/feedback/feedback-of.js';
import { renderText } from '../../src/report/feedback/text/render-text.js';
import { programOfBytes } from '../../src/sandbox/program/program-of-bytes.js';
import type { Language } from '../../src/util/localized-text.js';
import { InputError } from '../../src/util/problem.js';
import { joinTexts } from '../../src/util/localized-text.js';
import type { Task } from '../../src/grading/code/tasks/task.js';
import type { Probe } from './probes/probe.js';

/** Grades programs for a task as a batch does. */
export interface ProbeGrader {
  readonly grade: (probe: Probe) => Promise<GradedProbe>;
  readonly close: () => Promise<void>;
}

export interface GradedProbe extends Graded {
  /** As the tables print it: `12`, or `12-20` while a person has to look. */
  readonly marks: string;
  readonly fails: readonly string[];
  readonly say: (language: Language) => string;
}

/** The grader of a task, which stops a program after `cpuSeconds`. */
export async function probeGrader(id: string, cpuSeconds: number): Promise<ProbeGrader> {
  const { loaded } = loadTask(path.resolve('reference-models', id), id);
  if (loaded === undefined) throw new Error(`the task ${id} cannot be used`);
  const task = { ...loaded.task, limits: { ...loaded.task.limits, cpuSeconds } };
  const options = { seed: 'probes', hidden: true, warm: 1, dist: path.resolve('dist') };
  const grader = await openGrader({ ...loaded, task }, options);
  return {
    grade: async (probe) => told(probe, task, { grader, graded: await graded(probe, grader) }),
    close: () => grader.close(),
  };
}

const bytesOf = ({ source }: Probe): Uint8Array =>
  typeof source === 'string' ? Buffer.from(source) : source;

const fileOf = ({ file }: Probe): string => file ?? 'submission.py';

async function graded(probe: Probe, grader: Grader): Promise<Graded> {
  try {
    return await grader.grade(programOfBytes(fileOf(probe), bytesOf(probe)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const cause = joinTexts(
      error.problems.map(({ message }) => message),
      '; ',
    );
    const evidence = evidenceWithout({ kind: 'refused', cause });
    return { evidence, judgement: grader.judge(evidence) };
  }
}

function told(
  probe: Probe,
  task: Task,
  { grader: { references }, graded: one }: { readonly grader: Grader; readonly graded: Graded },
): GradedProbe {
  const { evidence, judgement } = one;
  const { least, most } = judgement.marks;
  const [from, to] = [least, most].map((marks) => printMarks(exactMarks(marks)));
  const sourceText = Buffer.from(bytesOf(probe)).toString();
  const known = { task, judgement, evidence, references, sourceText };
  const feedback = feedbackOf({ ...known, file: fileOf(probe), student: '1', places: undefined });
  return {
    ...one,
    marks: from === to ? String(from) : `${from}-${to}`,
    fails: judgement.checks.flatMap(({ id, status }) => (status === 'passed' ? [] : [id])),
    say: (language) => renderText(feedback, { language, width: 100 }),
  };
}
