// `npm run stress:kernels`: 2,000 random shapes of every family of kernels, and those of the plain JavaScript that stands in for the side module,
// against plain loops. `npm run stress:kernels -- 500 some-seed` takes another number and seed.
import { startEngine } from '../src/keras/engine/start.js';
import { families, fusedFamilies } from '../tests/support/kernels/index.js';
import { tryFamily, type Family } from '../tests/support/kernels/family.js';
import { usePlainKernels } from '../tests/support/kernels/plain.js';
import { readCommandLine } from './command-line.mjs';

const { shapes, seed } = await readCommandLine('stress:kernels', {
  about: 'Tries random shapes on every family of kernels (2,000 if no number is given).',
  words: { shapes: { kind: 'number', default: 2000 }, seed: { kind: 'text', default: '1' } },
});
let failed = 0;
await startEngine('wasm');
run('side module', [...families, ...fusedFamilies]);
usePlainKernels();
run('plain JavaScript', families);
if (failed > 0) process.exitCode = 1;

function run(kernels: string, tried: readonly Family[]): void {
  for (const family of tried) {
    const complaints = tryFamily(family, shapes, seed);
    for (const complaint of complaints.slice(0, 5)) console.log(complaint);
    console.log(`${kernels}: ${family.name}: ${shapes} shapes, ${complaints.length} wrong`);
    failed += complaints.length;
  }
}
