// `npm run bench`: how heavy an installation is, and how fast papers are drawn and printed. Figures are medians; times depend on the
// machine, so compare them with each other and with the same command elsewhere. `npm run bench -- --no-install` leaves the installation out.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBank } from '../src/authoring/bank/load-bank.js';
import { compiledFormulas } from '../src/cli/course/compiled-files.js';
import { loadCourse } from '../src/cli/course/load-course.js';
import { createTerminal } from '../src/cli/terminal/terminal.js';
import { composeExam } from '../src/exam/composition/compose-exam.js';
import { Printer } from '../src/paper/printer.js';
import { readCommandLine } from './command-line.mjs';

interface Usage {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const options = await readCommandLine('bench', {
  about: 'Measures installation, drawing, printing, marking and practice.',
  options: { 'no-install': { kind: 'flag' } },
});

const blueprint = 'question-bank/blueprints/final.yaml';
const program = 'dist/bin/gradpaper.js';
const scratch = mkdtempSync(path.join(tmpdir(), 'gradpaper-bench-'));

function row(what: string, value: string): void {
  console.log(`${what.padEnd(64)} ${value}`);
}

/** `npm ci --omit=dev` into an empty folder with an empty cache. */
async function benchInstall(): Promise<void> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('run this as `npm run bench`');
  const folder = path.join(scratch, 'install');
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'scripts'])
    cpSync(name, path.join(folder, name), { recursive: true });
  const { seconds } = await run(
    [npm, 'ci', '--omit=dev', '--no-audit', '--no-fund', '--cache', path.join(scratch, 'cache')],
    folder,
  );
  const packages = path.join(folder, 'node_modules');
  row('npm ci --omit=dev, empty cache', `${megabytes(packages)} MB, ${seconds.toFixed(0)} s`);
  for (const name of ['@expo-google-fonts', '@mathjax', 'mathjax', 'pdfkit', 'highlight.js', 'zod'])
    row(`    ${name}`, `${megabytes(path.join(packages, name))} MB`);
}

const megabytes = (folder: string): string =>
  (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false }))
      .reduce((sum, stat) => sum + (stat?.isFile() ? stat.size : 0), 0) / 1e6
  ).toFixed(0);

/** Papers with numbers and orders of their own, one after the other in one process that is warm. */
async function benchWarm(count: number): Promise<void> {
  const terminal = createTerminal(
    { out: process.stdout, error: process.stderr },
    { language: 'en', quiet: true, noColor: true },
  );
  const { templates, ...course } = loadCourse(blueprint, terminal);
  const exam = await composeExam({ ...course, seed: 'bench', variants: count + 20, edits: [] });
  const printer = new Printer(templates, compiledFormulas);
  const times: { readonly wall: number; readonly cpu: number }[] = [];
  let pages = 0;
  for (const variant of exam.variants) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    const pdf = await printer.paper({ exam, variant, language: 'zh', sheet: 'a4' });
    const { user, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - begun, cpu: (user + system) / 1000 });
    pages += pagesOf(pdf);
  }
  const warm = times.slice(20);
  const meanPages = (pages / times.length).toFixed(1);
  row(
    `one personalised paper, warm (median of ${warm.length}; ${meanPages} pages)`,
    `${median(warm.map(({ wall }) => wall)).toFixed(1)} ms, ${median(warm.map(({ cpu }) => cpu)).toFixed(1)} ms CPU`,
  );
  row(
    '    the same for five pages',
    `${((5 * median(warm.map(({ wall }) => wall))) / Number(meanPages)).toFixed(1)} ms`,
  );
}

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

/** Reading and checking the whole bank from its YAML files, as the lint does. */
function benchBank(times: number): void {
  const milliseconds = Array.from({ length: times }, () => {
    const begun = performance.now();
    loadBank('question-bank');
    return performance.now() - begun;
  });
  row(`bank read and checked (median of ${times})`, `${median(milliseconds).toFixed(0)} ms`);
}

/** From `node dist/…` to finished files. */
async function benchCold(times: number): Promise<void> {
  const nothing = await repeat(times, ['-e', '0']);
  const help = await repeat(times, [program, '--help']);
  row(`node -e 0, the unit of this machine (median of ${times})`, inUnits(nothing, nothing));
  row(`--help (median of ${times})`, inUnits(help, nothing));
  const one = await repeat(times, generate('one', 1));
  row(
    `cold: paper, key, answer sheet, two-way table (median of ${times})`,
    `${inUnits(one, nothing)}, ${one.cpu.toFixed(2)} s CPU, ${one.megabytes.toFixed(0)} MB`,
  );
}

/** A time, and how many times as long as starting Node it is: that ratio is the same on a slow machine and a fast one. */
const inUnits = ({ seconds }: Usage, unit: Usage): string =>
  `${(1000 * seconds).toFixed(0)} ms (${(seconds / unit.seconds).toFixed(1)} x)`;

/** The command line that draws and prints so many variants. */
const generate = (folder: string, variants: number): string[] => [
  program,
  'generate',
  ...['--blueprint', blueprint],
  ...['--seed', '1'],
  ...['--variants', String(variants)],
  ...['--out', path.join(scratch, folder)],
  '--quiet',
];

async function repeat(times: number, args: readonly string[]): Promise<Usage> {
  const all: Usage[] = [];
  for (let time = 0; time < times; time++) all.push(await run(args));
  return {
    seconds: median(all.map(({ seconds }) => seconds)),
    cpu: median(all.map(({ cpu }) => cpu)),
    megabytes: median(all.map(({ megabytes: peak }) => peak)),
  };
}

/** Paper, key and sheet of many variants, in one thread and in two. */
async function benchMany(variants: number): Promise<void> {
  for (const workers of [1, 2]) {
    const { seconds, megabytes: peak } = await run([
      ...generate(`many-${workers}`, variants),
      ...['--workers', String(workers)],
    ]);
    row(
      `${variants} variants with keys and sheets, ${workers} thread(s)`,
      `${seconds.toFixed(1)} s, ${((1000 * seconds) / variants).toFixed(0)} ms each, peak ${peak.toFixed(0)} MB`,
    );
  }
}

/** A class whose answers are marked, with all reports of the class; half of the students typed their written answers. */
async function benchMarking(students: number): Promise<void> {
  const at = (...names: string[]): string => path.join(scratch, ...names);
  const exam = at('one', 'exam.json');
  const simulate = ['answers', 'simulate', '--exam', exam, '--students', String(students)];
  await run([program, ...simulate, '--seed', '1', '--out', at('class'), '--quiet']);
  const { seconds, megabytes: peak } = await run([
    ...[program, 'grade', at('class', 'answers.csv'), '--exam', exam, '--quiet'],
    ...['--students', at('class', 'students.csv'), '--out', at('results')],
  ]);
  row(
    `${students} students marked, with class report and gradebook`,
    `${seconds.toFixed(1)} s, ${((1000 * seconds) / students).toFixed(1)} ms each, peak ${peak.toFixed(0)} MB`,
  );
}

/** From `node dist/…` to the first question and, as there is nothing to answer it, the end. */
async function benchPractice(times: number): Promise<void> {
  const nothing = await repeat(times, ['-e', '0']);
  const first = await repeat(times, [program, 'practice', '--count', '1', '--data', scratch]);
  row(`practice, first question (median of ${times})`, inUnits(first, nothing));
}

/** Runs Node and measures it from outside (time) and inside (memory, CPU). */
function run(args: readonly string[], cwd = process.cwd()): Promise<Usage> {
  const file = path.join(scratch, 'usage.json');
  const hook = pathToFileURL(path.resolve('scripts/report-usage.mjs')).href;
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', hook, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, USAGE_FILE: file },
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      const seconds = (performance.now() - begun) / 1000;
      if (code !== 0) reject(new Error(`${args.join(' ')} ended with ${code}`));
      else
        resolve({ seconds, ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'seconds'>) });
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

try {
  console.log(`Node ${process.version}, ${availableParallelism()} processors`);
  if (!options['no-install']) await benchInstall();
  benchBank(5);
  await benchWarm(100);
  await benchCold(7);
  await benchPractice(7);
  await benchMarking(5000);
  await benchMany(200);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
