// `npm run bench:engine [-- --rounds 5 --only LSTM]`: how fast networks train and predict on both engines, and on real Keras if
// KERAS_PYTHON names a Python that has it. Each takes its turn in every round, on one core, so that a busy machine slows all of them;
// figures are samples a second (median), and their ratio to real Keras.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { benchModels, type BenchModel } from './bench-engine/models.js';
import { startNative } from '../src/keras/engine/native/start.js';
import { fail, readCommandLine } from './command-line.mjs';

const { rounds: wantedRounds, only } = await readCommandLine('bench:engine', {
  about:
    'Times training and prediction on both engines, and on real Keras if KERAS_PYTHON names a Python that has it.',
  options: { rounds: { kind: 'number', default: 5 }, only: { kind: 'text', default: '' } },
});
const models = benchModels.filter(({ name }) => name.includes(only));
if (models.length === 0)
  fail(
    `No network is called ${only}; there are: ${benchModels.map(({ name }) => name).join(', ')}`,
  );
const folder = path.join(import.meta.dirname, 'bench-engine');
const python = process.env['KERAS_PYTHON'];

type Child = ReturnType<typeof spawn>;

/** Something that trains networks, in a process of its own. */
interface Runner {
  readonly name: string;
  time(model: BenchModel): Promise<[number, number]>;
  close(): void;
}

const env = {
  ...process.env,
  BENCH_THREADS: '1',
  TF_NUM_INTRAOP_THREADS: '1',
  TF_NUM_INTEROP_THREADS: '1',
  OMP_NUM_THREADS: '1',
};

/** Starts a program on one core, where the system can pin it. */
function start(command: string, args: readonly string[]): Child {
  const pins = spawnSync('taskset', ['-V']).status === 0;
  const [program, ...rest] = pins ? ['taskset', '-c', '0', command, ...args] : [command, ...args];
  return spawn(program, rest, { env, stdio: ['pipe', 'pipe', 'inherit'] });
}

async function open(
  name: string,
  child: Child,
  task: (model: BenchModel) => string,
): Promise<Runner> {
  if (child.stdout === null || child.stdin === null) throw new Error('The process has no pipes.');
  const { stdin } = child;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`${name} has ended.`);
    return line.value;
  };
  await next();
  return {
    name,
    time: async (model) => {
      stdin.write(`${task(model)}\n`);
      return JSON.parse(await next()) as [number, number];
    },
    close: () => stdin.end(),
  };
}

const ours = (engine: string): Promise<Runner> =>
  open(
    engine,
    start(process.execPath, ['--import=tsx', path.join(folder, 'timed.ts'), engine]),
    ({ name }) => name,
  );

async function openAll(): Promise<Runner[]> {
  const runners = [await ours('wasm')];
  const native = await startNative();
  if (native.started) runners.push(await ours('native'));
  else console.log(`native is not timed: ${native.reason.en}`);
  if (python === undefined) console.log('real Keras is not timed: KERAS_PYTHON is not set.');
  else
    runners.push(
      await open('Keras', start(python, [path.join(folder, 'timed.py')]), ({ source, batch }) =>
        JSON.stringify({ source, batch }),
      ),
    );
  return runners;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

async function measure(model: BenchModel, runners: readonly Runner[]): Promise<void> {
  const rounds = new Map<string, [number, number][]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < wantedRounds; round++)
    for (const runner of runners) rounds.get(runner.name)?.push(await runner.time(model));
  const rate = (name: string, what: 0 | 1): number =>
    model.samples / median((rounds.get(name) ?? []).map((seconds) => seconds[what]));
  for (const what of [0, 1] as const) {
    const cells = runners.map(({ name }) => {
      const ratio = rounds.has('Keras') ? rate(name, what) / rate('Keras', what) : NaN;
      const share = name === 'Keras' || Number.isNaN(ratio) ? '' : ` (${ratio.toFixed(2)})`;
      return `${name} ${rate(name, what).toFixed(0)}/s${share}`.padEnd(24);
    });
    console.log(
      `${model.name.padEnd(20)} ${['train', 'predict'][what]?.padEnd(8)} ${cells.join('')}`,
    );
  }
}

const runners = await openAll();
for (const model of models) await measure(model, runners);
for (const runner of runners) runner.close();
