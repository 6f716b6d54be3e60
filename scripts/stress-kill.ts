// `npm run stress:kill [-- <kills>]`: marks a class with what people decided, and kills the program (kill -9) at random moments. After
// each kill nothing that people decided may be gone and every file must be whole; the next run must end as if there had been no kill.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { integer, seeded } from '../src/util/random.js';
import { readCommandLine } from './command-line.mjs';

const { kills } = await readCommandLine('stress:kill', {
  about: 'Kills a grading run at random moments (100 times if no number is given).',
  words: { kills: { kind: 'number', default: 100 } },
});
const students = '120';
const program = path.resolve('dist/bin/gradpaper.js');
const folder = mkdtempSync(path.join(tmpdir(), 'gradpaper kill '));
const at = (...names: string[]): string => path.join(folder, ...names);

/** Runs the program to its end. */
function run(...args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return status;
}

const grade = (results: string): readonly string[] => [
  ...['grade', at('class', 'answers.csv'), '--exam', at('exam', 'exam.json')],
  ...['--students', at('class', 'students.csv'), '--feedback', 'html', '--quiet', '--out', results],
];

/** Every file of a folder by name. */
const filesIn = (place: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(place, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))
      .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.gradpaper-')))
      .map((name) => [name, readFileSync(path.join(place, name), 'base64')]),
  );

/** Marks as the reviewer left them: half of the proposals are taken, the rest waits. */
function fillIn(review: string): void {
  const lines = readFileSync(review, 'utf8').split('\n');
  const filled = lines.map((line, index) =>
    index > 0 && index % 2 === 0 ? line.replace(/,,,([^,]*)$/, ',0,seen,$1') : line,
  );
  writeFileSync(review, filled.join('\n'));
}

function prepare(): void {
  const blueprint = 'question-bank/blueprints/final.yaml';
  run(
    'generate',
    '--blueprint',
    blueprint,
    '--variants',
    '2',
    '--seed',
    '7',
    '--out',
    at('exam'),
    '--quiet',
  );
  const exam = at('exam', 'exam.json');
  run(
    'answers',
    'simulate',
    '--exam',
    exam,
    '--students',
    students,
    '--seed',
    '1',
    '--out',
    at('class'),
  );
  run(...grade(at('base')));
  fillIn(at('base', 'review.csv'));
  writeFileSync(
    at('base', 'overrides.yaml'),
    '- {student: "2026000003", question: q1, marks: 1, reason: shown orally, who: Li}\n',
  );
}

/** Kills a run after some milliseconds; returns how long it ran, and whether it had come to its end. */
function killAfter(delay: number, results: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...grade(results)], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === null);
    });
  });
}

/** What is wrong in a folder after a kill: each file must be that of before or that of a finished run. */
function faultsIn(
  results: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const now = filesIn(results);
  return [
    ...[...before.keys()].filter((name) => !now.has(name)).map((name) => `${name} is gone`),
    ...[...now]
      .filter(([name, bytes]) => bytes !== before.get(name) && bytes !== after.get(name))
      .map(([name]) => `${name} is neither old nor new`),
  ];
}

function differences(
  now: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): string[] {
  const names = new Set([...now.keys(), ...wanted.keys()]);
  return [...names].filter((name) => now.get(name) !== wanted.get(name));
}

async function main(): Promise<void> {
  prepare();
  cpSync(at('base'), at('reference'), { recursive: true });
  const begun = performance.now();
  run(...grade(at('reference')));
  const length = performance.now() - begun;
  const [before, after] = [filesIn(at('base')), filesIn(at('reference'))];
  const random = seeded('kill', kills);
  let [finished, complaints] = [0, 0];
  const results = at('results');
  for (let kill = 1; kill <= kills; kill++) {
    rmSync(results, { recursive: true, force: true });
    cpSync(at('base'), results, { recursive: true });
    const delay = integer(random, 0, Math.ceil(length));
    if (await killAfter(delay, results)) finished++;
    const faults = faultsIn(results, before, after);
    run(...grade(results));
    const left = readdirSync(results).filter((name) => name.startsWith('.gradpaper-'));
    faults.push(...differences(filesIn(results), after), ...left);
    complaints += faults.length;
    for (const fault of faults) console.log(`kill ${kill} after ${delay} ms: ${fault}`);
  }
  console.log(`${kills} kills, ${finished} of them after the end, ${complaints} complaints`);
  if (complaints > 0) process.exitCode = 1;
}

try {
  await main();
} finally {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
}
