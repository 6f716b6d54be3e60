// `npm run bench:grading [-- --submissions 40 --jobs 2 --only cold]`: how quickly submissions of an MNIST CNN are graded, and how much
// memory a long batch takes. Where KERAS_PYTHON names a Python that has Keras, the same checks by a plain script, and by a server that
// forks, stand beside, with the ratio.
import { availableParallelism } from 'node:os';
import { readCommandLine } from './command-line.mjs';
import { gradedByForkServer, gradedByScript } from './bench-grading/real-keras.js';
import { gradeFolder } from './bench-grading/grade-folder.js';
import { memoryOver } from './bench-grading/memory-over.js';
import { submissionsFolder } from './bench-grading/submissions.js';
import { warmTimes } from './bench-grading/warm-times.js';

const { submissions, jobs, only, many } = await readCommandLine('bench:grading', {
  about: 'Times the grading of programs, and of the same checks with real Keras.',
  options: {
    submissions: { kind: 'number', default: 40, least: 4 },
    many: { kind: 'number', default: 1000, least: 10 },
    jobs: { kind: 'number', default: availableParallelism(), least: 1 },
    only: { kind: 'text', default: '' },
  },
});

const row = (name: string, figure: string, beside = ''): void => {
  console.log(`${name.padEnd(52)} ${figure.padStart(22)}  ${beside}`);
};

const cpu = (seconds: number): string => `${seconds.toPrecision(3)} CPU s each`;

function cold(): void {
  const folder = submissionsFolder(submissions, submissions);
  const ours = gradeFolder(folder, jobs);
  row(
    `${submissions} different submissions, ${jobs} at a time`,
    `${ours.rate.toFixed(2)} a second`,
    cpu(ours.cpu),
  );
  const script = gradedByScript(folder);
  if (script !== undefined)
    row(
      'the same checks, a plain script with Keras',
      cpu(script),
      `ratio ${(ours.cpu / script).toPrecision(2)}`,
    );
  const forked = gradedByForkServer(folder);
  if (forked !== undefined)
    row(
      'the same checks, a fork server with Keras',
      cpu(forked),
      `ratio ${(ours.cpu / forked).toPrecision(2)}`,
    );
}

function duplicates(): void {
  const folder = submissionsFolder(submissions, Math.ceil(submissions / 5));
  const ours = gradeFolder(folder, jobs);
  row(
    `${submissions} submissions, a fifth of them different`,
    `${ours.rate.toFixed(2)} a second`,
    cpu(ours.cpu),
  );
}

async function warm(): Promise<void> {
  const { all } = await warmTimes(Math.min(submissions, 20));
  row('one submission from a warm pool, median', `${all.toPrecision(3)} s`);
}

async function memory(): Promise<void> {
  const samples = await memoryOver(many, jobs);
  row(
    `memory over ${many} submissions`,
    samples.map((bytes) => Math.round(bytes / 1e6)).join(' '),
    'MB, evenly spaced',
  );
}

for (const [name, part] of Object.entries({ cold, duplicates, warm, memory }))
  if (only === '' || only === name) await part();
