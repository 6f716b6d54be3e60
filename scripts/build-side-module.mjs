// Compiles the AssemblyScript of the wasm engine into dist/side-module.js, which holds the module in base64: bundles, workers and programs
// that run from the sources import it alike, without reading files. Left alone while the sources have not changed.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';

const sources = 'src/keras/engine/wasm/side';

// It borrows the memory of the backend: no memory, data or allocation of its own. Nothing that rounds differently from machine to machine.
const options = [
  ...['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--importMemory'],
  ...['--initialMemory', '0', '--enable', 'simd', '--enable', 'bulk-memory'],
];

/** Builds dist/side-module.js of the project in `root`. */
export async function buildSideModule(root) {
  const product = path.join(root, 'dist', 'side-module.js');
  const mark = `// ${hashOf(root)}\n`;
  if (existsSync(product) && readFileSync(product, 'utf8').startsWith(mark)) return;
  const bytes = await compile(root);
  mkdirSync(path.dirname(product), { recursive: true });
  const text = Buffer.from(bytes).toString('base64');
  writeFileSync(product, `${mark}export const sideModule = '${text}';\n`);
}

function hashOf(root) {
  const hash = createHash('sha256').update(options.join(' '));
  for (const name of readdirSync(path.join(root, sources)).sort())
    hash.update(name).update(readFileSync(path.join(root, sources, name)));
  return hash.digest('hex');
}

async function compile(root) {
  const { default: asc } = await import('assemblyscript/asc');
  let bytes;
  const { error, stderr } = await asc.main(
    [
      'index.ts',
      '--outFile',
      'side-module.wasm',
      '--baseDir',
      path.join(root, sources),
      ...options,
    ],
    {
      writeFile: (_name, contents) => {
        bytes = contents;
      },
    },
  );
  if (error !== null || bytes === undefined)
    throw new Error(`The side module does not compile:\n${stderr.toString()}`);
  return bytes;
}
