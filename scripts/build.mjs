// Bundles bin/ and src/ into dist/bin/, then compiles the bank that comes along. Runs as the `prepare` step of npm. One file per
// command instead of some hundred modules is what makes `--help` quick; the types are checked by `npm run check`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSideModule } from './build-side-module.mjs';
import { readCommandLine } from './command-line.mjs';

await readCommandLine('build', { about: 'Bundles the program and compiles its bank, into dist/.' });

const root = fileURLToPath(new URL('..', import.meta.url));
const partsOfPdfkit = './scripts/parts-of-pdfkit.mjs';
const requireInBundle =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url); const dirnameOfBundle = import.meta.dirname;";
const bundler = await import('esbuild').catch(() => undefined);

if (bundler === undefined) {
  // `npm ci --omit=dev`: there is nothing to bundle with, and a packed package holds dist/ already.
  console.log('gradpaper: esbuild is not installed (--omit=dev), so dist/ stays as it is.');
} else {
  // Not dist/package/, which `prepack` makes before this runs.
  for (const name of ['bin', 'build', 'sandbox', 'bank.json', 'formulas.json'])
    rmSync(path.join(root, 'dist', name), { recursive: true, force: true });
  await bundleGradients(bundler);
  await buildSideModule(root);
  await bundle(bundler, 'dist/bin', {
    gradpaper: 'bin/gradpaper.ts',
    'print-worker': 'src/cli/printing/print-worker.ts',
    'engine-worker': 'src/keras/host/engine-worker.ts',
    'program-engine': 'src/sandbox/engine/program-engine.ts',
  });
  await bundleChild(bundler);
  process.exitCode = (await runBundled('pack-modules')) || (await runBundled('compile-bank'));
}

/** Runs a script of scripts/; bundled apart, so that its imports do not decide how the program is split. */
async function runBundled(name) {
  const folder = path.join(root, 'dist', 'build');
  await bundle(bundler, folder, { [name]: `scripts/${name}.ts` });
  const { status } = spawnSync(process.execPath, [path.join(folder, `${name}.js`)], {
    cwd: root,
    stdio: 'inherit',
  });
  rmSync(folder, { recursive: true });
  return status ?? 1;
}

/** What runs in the process of a student's program, in Deno. */
function bundleChild({ build }) {
  return build({
    absWorkingDir: root,
    entryPoints: ['src/sandbox/child/main.ts'],
    outfile: 'dist/sandbox/child.js',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    mainFields: ['module', 'main'],
    legalComments: 'eof',
    logLevel: 'warning',
  });
}

/**
 * The gradients of tfjs, which its package keeps apart in files that Node cannot load, as one file for programs that run
 * from the sources (tests and scripts).
 */
function bundleGradients({ build }) {
  return build({
    absWorkingDir: root,
    entryPoints: ['node_modules/@tensorflow/tfjs-core/dist/register_all_gradients.js'],
    outfile: 'dist/core-gradients.js',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['util', 'node-fetch', 'string_decoder', 'crypto'],
    banner: { js: requireInBundle },
    define: { __dirname: 'dirnameOfBundle' },
    legalComments: 'eof',
    logLevel: 'warning',
  });
}

function bundle({ build }, outdir, entryPoints) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // tfjs in its module form, so that its core is there once; `#core-gradients` of package.json is then a part of it.
    mainFields: ['module', 'main'],
    conditions: ['bundle'],
    // They load files that lie beside them.
    external: ['mathjax', 'highs', '@tensorflow/tfjs-node'],
    alias: { fontkit: partsOfPdfkit, '@noble/ciphers/aes': partsOfPdfkit },
    // Some of the bundled libraries are CommonJS and ask for `require`.
    banner: { js: requireInBundle },
    define: { __dirname: 'dirnameOfBundle' },
    legalComments: 'eof',
    logLevel: 'warning',
  });
}
