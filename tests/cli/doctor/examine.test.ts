import test from 'ava';
import { runMain } from '../../support/cli-run.js';

interface Report {
  readonly chosen?: string;
  readonly engines: readonly {
    readonly name: string;
    readonly usable: boolean;
    readonly reason?: string;
    readonly kernels: readonly string[];
  }[];
  readonly limits: { readonly parameters: number };
}

const examine = async (...args: readonly string[]): Promise<[number, Report]> => {
  const { code, out } = await runMain(['doctor', '--json', ...args]);
  return [code, JSON.parse(out) as Report];
};

test('the wasm engine is always usable, with our kernels', async (t) => {
  const [code, { chosen, engines, limits }] = await examine('--engine', 'wasm');
  t.is(code, 0);
  t.is(chosen, 'wasm');
  const wasm = engines.find(({ name }) => name === 'wasm');
  t.true(wasm?.usable);
  t.true(wasm?.kernels.includes('Conv2DBackpropFilter'));
  t.true(limits.parameters > 0);
});

test('where the native engine is not usable the report says why, and asking for it is exit code 1', async (t) => {
  const [code, { chosen, engines }] = await examine('--engine', 'native');
  const native = engines.find(({ name }) => name === 'native');
  t.is(code, native?.usable === true ? 0 : 1);
  t.is(chosen, native?.usable === true ? 'native' : undefined);
  t.is((native?.reason ?? '') === '', native?.usable === true);
});

test('the best engine that is usable is the one in use', async (t) => {
  const [code, { chosen, engines }] = await examine();
  t.is(code, 0);
  t.is(chosen, engines.find(({ usable }) => usable)?.name);
});

for (const [language, title] of [
  ['zh', '使用的引擎：wasm'],
  ['en', 'Engine in use: wasm'],
] as const)
  test(`people read it in ${language}`, async (t) => {
    const { code, out } = await runMain(['doctor', '--engine', 'wasm', '--ui', language]);
    t.is(code, 0);
    t.is(out.split('\n')[0], title);
  });

test('another engine is a wrong use that names the ones there are', async (t) => {
  const { code, err } = await runMain(['doctor', '--engine', 'gpu']);
  t.is(code, 2);
  t.regex(err, /native/);
  t.regex(err, /wasm/);
});

test('the sandbox starts, and whether there is a second wall decides where one is required', async (t) => {
  const { code, out } = await runMain(['doctor', '--engine', 'wasm', '--json']);
  t.is(code, 0);
  const { sandbox } = JSON.parse(out) as { readonly sandbox: Readonly<Record<string, unknown>> };
  t.true(sandbox.usable, String(sandbox.reason));
  t.regex(String(sandbox.python), /^3\.\d+/);
  t.regex(`${String(sandbox.deno)} ${String(sandbox.pyodide)}`, /^\d+\.\d+\.\d+ \d+\.\d+/);
  const strict = await runMain(['doctor', '--engine', 'wasm', '--require-isolation', '--ui', 'en']);
  t.is(strict.code, sandbox.wall === null ? 1 : 0);
  t.regex(
    strict.out,
    sandbox.wall === null ? /There is no second one/ : /Second wall: (bwrap|unshare)/,
  );
});
