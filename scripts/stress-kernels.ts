// `npm run stress:kernels`: 2,000 random shapes of every family of kernels, and those of the plain JavaScript that stands in for the side module,
// against plain loops. `npm run stress:kernels -- 500 some-seed` takes another number and seed.
import { startEngine } from '../src/keras/engine/start.js';
import { families, fusedFamilies } from '../tests/support/kernels/index.js';
import { tryFamily, type Family } from '../tests/support/kernels/family.js';
import { usePlainKernels } from '../tests/support/kernels/plain.js';

const [wanted = '2000', seed = '1'] = process.argv.slice(2);
let failed = 0;
await startEngine('wasm');
run('side module', [...families, ...fusedFamilies]);
usePlainKernels();
run('plain JavaScript', families);
if (failed > 0) process.exitCode = 1;

function run(kernels: string, tried: readonly Family[]): void {
  for (const family of tried) {
    const complaints = tryFamily(family, Number(wanted), seed);
    for (const complaint of complaints.slice(0, 5)) console.log(complaint);
    console.log(`${kernels}: ${family.name}: ${wanted} shapes, ${complaints.length} wrong`);
    failed += complaints.length;
  }
}
