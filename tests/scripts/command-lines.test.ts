import { readFileSync } from 'node:fs';
import test from 'ava';
import { understand } from '../../scripts/command-line.mjs';
import { bare, runNode, type Outcome } from '../support/cli-run.js';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const known = {
  about: 'Does nothing.',
  words: {
    folder: { kind: 'text', required: true },
    number: { kind: 'number', default: 7 },
  },
  options: {
    engine: { kind: 'text', choices: ['native', 'wasm'], default: 'wasm' },
    least: { kind: 'number', least: 3 },
    json: { kind: 'flag' },
  },
} as const;

const given = { folder: 'a', number: 7, engine: 'wasm', least: undefined, json: undefined };

/** Command lines that are understood. */
const understood: readonly (readonly [args: string, values: object])[] = [
  ['a', given],
  ['a 8', { ...given, number: 8 }],
  ['--json a --engine native', { ...given, json: true, engine: 'native' }],
  ['a --least=3 -- 4', { ...given, least: 3, number: 4 }],
];

for (const [args, values] of understood)
  test(`the command line ${args} is understood`, async (t) => {
    t.deepEqual(await understand(args.split(' '), known), { ...values });
  });

test('the last word may be one of several', async (t) => {
  const files = { kind: 'text', several: true } as const;
  const read = await understand(['a', 'b'], { about: '', words: { files } });
  t.deepEqual(read, { files: ['a', 'b'] });
});

/** Command lines that are not. */
const misunderstood: readonly (readonly [args: readonly string[], message: string])[] = [
  [[], '<folder> is missing'],
  [['a', '1', 'b'], '"b" is more than it takes'],
  [['a', 'x'], '<number> should be a whole number from 1, got x'],
  [['a', '0'], '<number> should be a whole number from 1, got 0'],
  [['a', '--least', '2'], '--least should be a whole number from 3, got 2'],
  [['a', '--engine', 'wams'], '--engine should not be "wams"; did you mean wasm?'],
  [['a', '--engine', 'gpu'], '--engine should not be "gpu"; known are: native, wasm'],
  [['a', '--engine'], '--engine needs a value'],
  [['a', '--engine='], '--engine needs a value'],
  [['a', '--json=yes'], '--json takes no value, got yes'],
  [['a', '--json', '--json'], '--json is given twice'],
  [['a', '--enigne', 'wasm'], 'there is no option --enigne; did you mean --engine?'],
  [['a', '-5'], 'there is no option -5; known are: --engine, --least, --json, --help'],
];

for (const [args, message] of misunderstood)
  test(`the command line ${args.join(' ') || 'with nothing in it'} is not: ${message}`, async (t) => {
    await t.throwsAsync(understand(args, known), { message });
  });

/** Runs a script of package.json as npm does, with more words behind it. */
function runScript(name: string, args: readonly string[]): Promise<Outcome> {
  const words = (scripts[name] ?? '').split(' ').slice(1);
  return runNode([...words, ...args], { cwd: '.', env: bare() });
}

const usage = `Usage: npm run stress:kill -- [kills]
    Kills a grading run at random moments (100 times if no number is given).
`;

for (const [args, code, out, err] of [
  [['--help'], 0, usage, ''],
  [['many'], 2, '', `stress:kill: <kills> should be a whole number from 1, got many\n${usage}`],
  [['-n'], 2, '', `stress:kill: there is no option -n; known are: --help\n${usage}`],
] as const)
  test(`npm run stress:kill -- ${args.join(' ')} does nothing but show its usage`, async (t) => {
    t.deepEqual(await runScript('stress:kill', args), { code, out, err });
  });

/** `prepare` is the build, and `prepack` takes no words from anybody. */
const named = Object.keys(scripts).filter((name) => !name.startsWith('pre'));

for (const name of named)
  test(`npm run ${name} reads its command line under that name`, (t) => {
    const file = (scripts[name] ?? '').split(' ').at(-1) ?? '';
    t.true(readFileSync(file, 'utf8').includes(`readCommandLine('${name}', {`));
  });
