import test from 'ava';
import { probeGrader, type ProbeGrader } from '../support/grade-probe.js';
import { brokenPrograms } from '../support/probes/broken-programs.js';
import { dishonestModels } from '../support/probes/dishonest-models.js';
import { functionPrograms } from '../support/probes/functions.js';
import type { Probe } from '../support/probes/probe.js';
import { twoAtATime } from '../support/two-at-a-time.js';
import { wrongModels } from '../support/probes/wrong-models.js';

/** Seconds of computing after which a program is stopped: enough for those that end. */
const cpuSeconds = 6;

async function withGrader(task: string, use: (grader: ProbeGrader) => Promise<void>) {
  const grader = await probeGrader(task, cpuSeconds);
  try {
    await use(grader);
  } finally {
    await grader.close();
  }
}

/** What came of it, and what should have. */
async function outcomes(grader: ProbeGrader, probe: Probe) {
  const { marks, fails, evidence, say } = await grader.grade(probe);
  const { name, end = 'done', says = /Marks/, prints = /^/ } = probe;
  const told = says.test(say('en')) && prints.test(evidence.stdout);
  return {
    found: { name, marks, fails, end: evidence.end.kind, told },
    wanted: { name, marks: probe.marks, fails: probe.fails ?? [], end, told: true },
  };
}

const rooms = [
  ['models that would have the marks of another', 'mnist-cnn', dishonestModels],
  ['models with mistakes that other graders pass', 'mnist-cnn', wrongModels],
  ['programs for a model that do not run to their end', 'mnist-cnn', brokenPrograms],
  ['functions, right, wrong and dishonest', 'conv-output-size', functionPrograms],
] as const;

for (const [title, task, probes] of rooms)
  test.serial(`${title} have the marks that they have earned, and are told why`, async (t) => {
    t.timeout(600_000);
    await withGrader(task, async (grader) => {
      const all = await twoAtATime(probes, (probe) => outcomes(grader, probe));
      t.deepEqual(
        all.map(({ found }) => found),
        all.map(({ wanted }) => wanted),
      );
    });
  });
