// `npm run oracle -- <folder> [--engine native|wasm] [--only pattern] [--json]`: runs every case of a folder that is laid out as
// the layer, model or training oracle (or the folder above them), those that need Python in the sandbox of `dist/`; names each case
// that fails and what differs, and counts those apart that need what gradpaper does not carry yet. `--only` takes cases whose `group name`, as it is shown, matches
// a regular expression of JavaScript. The last line counts: `N passed, N failed`; with --json all is one JSON object instead.
// Exit code: 0 all passed, 1 some failed, 2 nothing was run.
import { EngineError } from '../src/keras/engine/engine-error.js';
import { startEngine } from '../src/keras/engine/start.js';
import { fail, readCommandLine } from './command-line.mjs';
import { chooseCases, NothingToRun } from './oracle/choose-cases.js';
import { reportOutcomes } from './oracle/report.js';
import { runCases } from './oracle/run-cases.js';

const { folder, engine, only, json } = await readCommandLine('oracle', {
  about:
    'Holds the engine against a folder of answers of real Keras; --only takes cases whose "group name" matches a regular expression.',
  words: { folder: { kind: 'text', required: true } },
  options: {
    engine: { kind: 'text', choices: ['native', 'wasm'], default: 'wasm' },
    only: { kind: 'text', default: '' },
    json: { kind: 'flag' },
  },
});
try {
  const cases = chooseCases(folder, only);
  await startEngine(engine);
  const outcomes = await runCases(cases, engine);
  if (reportOutcomes(outcomes, json === true) > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof NothingToRun || error instanceof EngineError)) throw error;
  fail(error.message);
}
