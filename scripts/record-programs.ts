// `npm run record:programs [-- <folder> --only pattern --check --facts]`: runs every program of a folder of topics under the real Keras of the
// Python that KERAS_PYTHON names, and writes what it prints and raises into its `.out` and `.err`; with --check it writes nothing,
// compares with what they say, and names each program that differs; with --facts it writes what was built and trained into its `.json` too.
// Data sets are replaced by the stand-ins' formulas. What Keras 3 refuses, because it is written in old spellings, lies beside a folder
// `today` with the same program in today's: that one is run.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail, readCommandLine } from './command-line.mjs';
import { errorDifference, differenceOf } from './oracle-programs/compare-output.js';
import { programsOf } from './oracle-programs/folder.js';
import { normalForm } from './oracle-programs/normal-form.js';
import { recordings, type Recording } from './record-programs/recordings.js';

const { folder, only, check, facts } = await readCommandLine('record:programs', {
  about: 'Writes what programs print under the real Keras of the Python that KERAS_PYTHON names.',
  words: { folder: { kind: 'text', default: 'tests/sandbox/programs' } },
  options: {
    only: { kind: 'text', default: '' },
    check: { kind: 'flag' },
    facts: { kind: 'flag' },
  },
});
const python = process.env['KERAS_PYTHON'];
if (python === undefined) fail('KERAS_PYTHON does not say which Python has Keras.');
const names = namesOf(folder).filter((name) => new RegExp(only).test(name));
if (names.length === 0) fail(`No program in ${folder} has a name that ${only} fits.`);
const stored = new Map(programsOf(folder).map((program) => [program.name, program]));
let failed = 0;
for await (const recording of recordings(python, folder, names.map(inToday)))
  take({ ...recording, name: recording.name.replace('/today/', '/') });
console.log(`${names.length - failed} ${check ? 'the same' : 'recorded'}, ${failed} not`);
if (failed > 0) process.exitCode = 1;

/** The names `topic/program`, in order. */
function namesOf(place: string): string[] {
  const topics = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return topics
    .flatMap(({ name: topic }) =>
      readdirSync(path.join(place, topic))
        .filter((file) => file.endsWith('.py'))
        .map((file) => `${topic}/${file.slice(0, -'.py'.length)}`),
    )
    .sort();
}

/** The program that real Keras runs. */
function inToday(name: string): string {
  const today = name.replace('/', '/today/');
  return existsSync(path.join(folder, `${today}.py`)) ? today : name;
}

/** Writes or compares one program; says what is wrong with it or what it raised. */
function take(recording: Recording): void {
  const wrong = recording.wrong ?? (check ? difference(recording) : undefined);
  if (wrong !== undefined) failed++;
  else if (!check) write(recording);
  console.log(`${recording.name.padEnd(44)} ${wrong ?? recording.error ?? 'ends well'}`);
}

function difference({ name, output, error }: Recording): string | undefined {
  const program = stored.get(name);
  if (program === undefined) return 'was never recorded';
  return (
    differenceOf(program.output, output, program.rule) ??
    errorDifference(program.error ?? '', error ?? '', program.rule)
  );
}

function write({ name, output, error, line = null, facts: built }: Recording): void {
  const file = path.join(folder, name);
  writeFileSync(`${file}.out`, normalForm(output));
  if (error === undefined) rmSync(`${file}.err`, { force: true });
  else writeFileSync(`${file}.err`, normalForm(error));
  if (facts === true)
    writeFileSync(`${file}.json`, `${JSON.stringify({ line, ...built }, undefined, 1)}\n`);
}
