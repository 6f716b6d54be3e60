// Compiles bin/ and src/ into dist/. Runs as the `prepare` step of npm, so it may use only what Node has.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

if (!existsSync(compiler)) {
  // `npm ci --omit=dev`: there is nothing to compile with, and a packed package holds dist/ already.
  console.log('gradpaper: TypeScript is not installed (--omit=dev), so dist/ stays as it is.');
} else {
  rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status === 0 ? compileBank() : (status ?? 1);
}

function compileBank() {
  const script = fileURLToPath(new URL('./compile-bank.mjs', import.meta.url));
  return spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' }).status ?? 1;
}
