// `npm run oracle:programs -- <folder> [--engine auto|native|wasm] [--only pattern] [--keras2] [--json]`: runs every program of a folder that
// is laid out as the conformance programs, two at a time, in the sandbox of `dist/`; compares what each prints and raises with its
// `.out` and `.err`, and names each one that fails with what differs first. The last line counts: `N passed, N failed`.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { EngineChoice } from '../src/keras/engine/start.js';
import { Sandbox } from '../src/sandbox/sandbox.js';
import { programsOf } from './oracle-programs/folder.js';
import { reportPrograms } from './oracle-programs/report.js';
import { runPrograms } from './oracle-programs/run-programs.js';

const engines = ['auto', 'native', 'wasm'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'wasm' },
    only: { type: 'string', default: '' },
    keras2: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined || !engines.includes(values.engine)) {
  console.error(
    'Usage: npm run oracle:programs -- <folder> [--engine auto|native|wasm] [--only pattern] [--keras2] [--json]',
  );
  process.exitCode = 2;
} else await run(folder);

async function run(place: string): Promise<void> {
  const only = new RegExp(values.only);
  const programs = programsOf(place).filter(({ name }) => only.test(name));
  const sandbox = new Sandbox({
    engine: values.engine as EngineChoice,
    warm: 1,
    keras2: values.keras2,
    dist: fileURLToPath(new URL('../dist', import.meta.url)),
  });
  const outcomes = await runPrograms(sandbox, programs, 2);
  await sandbox.close();
  const failed = reportPrograms(outcomes, values.json);
  if (failed > 0 || programs.length === 0) process.exitCode = 1;
}
