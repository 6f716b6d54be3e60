// `npm run oracle:programs -- <folder> [--engine auto|native|wasm] [--only pattern] [--keras2] [--json]`: runs every program of a
// folder that is laid out as the conformance programs, two at a time, in the sandbox of `dist/`; compares what each prints and raises with its
// `.out` and `.err`, and names each one that fails with what differs first. The last line counts: `N passed, N failed`.
import { fileURLToPath } from 'node:url';
import { Sandbox } from '../src/sandbox/sandbox.js';
import { fail, readCommandLine } from './command-line.mjs';
import { programsOf } from './oracle-programs/folder.js';
import { reportPrograms } from './oracle-programs/report.js';
import { runPrograms } from './oracle-programs/run-programs.js';

const { folder, engine, only, keras2, json } = await readCommandLine('oracle:programs', {
  about:
    'Runs programs in the sandbox and compares what they print with real Keras; --only takes those whose "topic/name" matches a regular expression.',
  words: { folder: { kind: 'text', required: true } },
  options: {
    engine: { kind: 'text', choices: ['auto', 'native', 'wasm'], default: 'wasm' },
    only: { kind: 'text', default: '' },
    keras2: { kind: 'flag' },
    json: { kind: 'flag' },
  },
});
const pattern = new RegExp(only);
const programs = programsOf(folder).filter(({ name }) => pattern.test(name));
if (programs.length === 0) fail(`No program in ${folder} has a name that ${only} fits.`);
const sandbox = new Sandbox({
  engine,
  warm: 1,
  keras2: keras2 === true,
  dist: fileURLToPath(new URL('../dist', import.meta.url)),
});
const outcomes = await runPrograms(sandbox, programs, 2);
await sandbox.close();
if (reportPrograms(outcomes, json === true) > 0) process.exitCode = 1;
