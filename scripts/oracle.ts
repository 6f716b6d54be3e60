// `npm run oracle -- <folder> [--engine native|wasm] [--only pattern] [--json]`: runs every case of a folder that is laid out as
// the layer, model or training oracle (or the folder above them), names each case that fails and what differs, and counts
// those apart that need Python or a later issue. The last line counts: `N passed, N failed`.
import { parseArgs } from 'node:util';
import { startEngine, type EngineName } from '../src/keras/engine/start.js';
import { casesOf } from './oracle/folder.js';
import { runCase } from './oracle/outcome.js';
import { reportOutcomes } from './oracle/report.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'wasm' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined || !['native', 'wasm'].includes(values.engine)) {
  console.error(
    'Usage: npm run oracle -- <folder> [--engine native|wasm] [--only pattern] [--json]',
  );
  process.exitCode = 2;
} else await run(folder);

async function run(place: string): Promise<void> {
  await startEngine(values.engine as EngineName);
  const only = new RegExp(values.only ?? '');
  const cases = casesOf(place).filter(({ group, name }) => only.test(`${group} ${name}`));
  const failed = reportOutcomes(cases.map(runCase), values.json);
  if (failed > 0 || cases.length === 0) process.exitCode = 1;
}
