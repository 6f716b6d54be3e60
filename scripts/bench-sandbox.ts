// `npm run bench:sandbox [-- --runs 12 --only start]`: how quickly programs start and run in the sandbox, and how much memory they
// take. Where KERAS_PYTHON names a Python that has Keras, the same program's time there stands beside, and the ratio.
import {
  bare,
  hello,
  lazySteps,
  numpyRows,
  numpyTable,
  roundTrips,
  smallModel,
  tapeLoop,
} from './bench-sandbox/programs.js';
import { coldRunsPerSecond, newSandbox, realRun, timedRun } from './bench-sandbox/runs.js';
import { fail, readCommandLine } from './command-line.mjs';

const { runs, steps, only } = await readCommandLine('bench:sandbox', {
  about:
    'Times programs in the sandbox, and with real Keras if KERAS_PYTHON names a Python that has it.',
  options: {
    runs: { kind: 'number', default: 12, least: 2 },
    steps: { kind: 'number', default: 1000, least: 1 },
    only: { kind: 'text', default: '' },
  },
});

function row(name: string, figure: string, beside = ''): void {
  console.log(`${name.padEnd(48)} ${figure.padStart(14)}  ${beside}`);
}

/** Seconds of ours and of real Keras', where it is there, with their ratio. */
function compared(name: string, ours: number, real: number | undefined): void {
  const beside =
    real === undefined ? '' : `real ${inTime(real)}, ratio ${(ours / real).toPrecision(2)}`;
  row(name, inTime(ours), beside);
}

const inTime = (seconds: number): string =>
  seconds < 1 ? `${(seconds * 1000).toPrecision(3)} ms` : `${seconds.toPrecision(3)} s`;

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

async function start(): Promise<void> {
  for (const [name, source] of [
    ['hello world', hello],
    ['small model built, compiled, asked', smallModel],
  ] as const) {
    const rate = await coldRunsPerSecond(source, runs);
    const real = realRun(source);
    const beside =
      real === undefined
        ? ''
        : `real: ${inTime(real.seconds)} for one, ratio ${(1 / (rate * real.seconds)).toPrecision(2)}`;
    row(`${name}, cold, 2 at a time`, `${rate.toFixed(2)} a second`, beside);
  }
}

async function pool(): Promise<void> {
  const sandbox = newSandbox({ warm: 1 });
  const first: number[] = [];
  for (let run = 0; run < runs; run++) {
    await sandbox.ready();
    first.push((await timedRun(sandbox, hello)).firstLine);
  }
  await sandbox.close();
  const sorted = first.sort((one, other) => one - other);
  row('first line from a warm pool (median)', inTime((sorted[sorted.length >> 1] ?? NaN) / 1000));
}

async function protocol(): Promise<void> {
  const [small = NaN, large = NaN] = (await once(roundTrips(1000))).lines.map(Number);
  row('a small question and its answer', inTime(small / 2000));
  row('40 MB to the engine and back', inTime(large));
}

async function once(source: string): Promise<Awaited<ReturnType<typeof timedRun>>> {
  const sandbox = newSandbox();
  const run = await timedRun(sandbox, source);
  await sandbox.close();
  return run;
}

async function tape(): Promise<void> {
  const source = tapeLoop(steps);
  const real = realRun(source)?.lines[0];
  const name = `${steps} steps of a loop with a tape`;
  compared(
    name,
    Number((await once(source)).lines[0]),
    real === undefined ? undefined : Number(real),
  );
}

async function numpy(): Promise<void> {
  const { lines } = await once(numpyTable);
  const real = realRun(numpyTable)?.lines;
  for (const [place, [name]] of numpyRows.entries())
    compared(name, Number(lines[place]), real === undefined ? undefined : Number(real[place]));
}

async function memory(): Promise<void> {
  const { peakBytes: alone } = await once(bare);
  row('memory of a process', inMegabytes(alone));
  for (const [name, source] of lazySteps)
    row(`  ${name}`, `+ ${inMegabytes((await once(source)).peakBytes - alone)}`);
}

const parts = { start, pool, protocol, tape, numpy, memory };
const chosen = Object.entries(parts).filter(([name]) => name.includes(only));
if (chosen.length === 0)
  fail(`No part is called ${only}; there are: ${Object.keys(parts).join(', ')}`);
if (process.env['KERAS_PYTHON'] === undefined)
  console.log('Real Keras is not timed: KERAS_PYTHON is not set.');
for (const [, part] of chosen) await part();
