import test from 'ava';
import { tellEngines } from '../../../src/cli/doctor/examine.js';
import { createTerminal } from '../../../src/cli/terminal/terminal.js';
import type { EngineReport } from '../../../src/keras/engine/diagnose.js';
import type { Language, LocalizedText } from '../../../src/util/localized-text.js';
import { KeptStream, runMain } from '../../support/cli-run.js';

interface Report {
  readonly chosen?: string;
  readonly engines: readonly {
    readonly name: string;
    readonly usable: boolean;
    readonly reason?: LocalizedText;
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
  t.is(native?.reason === undefined, native?.usable === true);
  t.regex(native?.reason?.zh ?? '的', /\p{Script=Han}/u);
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

/** What a person is told of engines, on stdout and stderr. */
function told(
  report: EngineReport,
  wanted: string,
  manner: { readonly language?: Language; readonly quiet?: boolean } = {},
): [out: string[], err: string[]] {
  const [out, error] = [new KeptStream(), new KeptStream()];
  const { language = 'en', quiet = false } = manner;
  tellEngines(report, wanted, createTerminal({ out, error }, { language, quiet, noColor: true }));
  const lines = ({ text }: KeptStream): string[] => text.split('\n').slice(0, -1);
  return [lines(out), lines(error)];
}

const reason = { zh: '没有安装。', en: 'It is not installed.' };
const missing = { name: 'native', usable: false, reason, kernels: [] } as const;
const wasm = { name: 'wasm', usable: true, kernels: ['Conv2D', 'Sum'] } as const;
const limits =
  'Limits: 100 million parameters, 1500 MB for one tensor, 1e16 floating-point operations of all training.';

test('kernels are counted, and a native engine that nobody asked for need not be there', (t) => {
  const [out, err] = told({ chosen: 'wasm', engines: [missing, wasm] }, 'auto');
  t.deepEqual(err, []);
  t.deepEqual(out, [
    'Engine in use: wasm',
    'Native TensorFlow (native): not usable. It is not installed.',
    '  What to do: nothing, WebAssembly always works; for more speed: npm install @tensorflow/tfjs-node, or npm run native in a clone.',
    'WebAssembly (wasm): usable, self-test passed.',
    '  Kernels of ours: 2 (--json names them)',
    limits,
  ]);
});

test('a native engine that is wanted and missing is a problem, with what to do', (t) => {
  const report: EngineReport = { chosen: undefined, engines: [missing, wasm] };
  const problem = [
    'The engine that you want is not usable here.',
    'Native TensorFlow (native): not usable. It is not installed.',
    '  What to do: npm install @tensorflow/tfjs-node, or npm run native in a clone; or take --engine wasm, which always works.',
  ];
  const [out, err] = told(report, 'native');
  t.deepEqual(err, problem);
  t.is(out.at(-1), limits);
  t.deepEqual(told(report, 'native', { quiet: true }), [[], problem]);
});

test('who wants quiet is told nothing if the engine is usable', (t) => {
  const report: EngineReport = { chosen: 'wasm', engines: [missing, wasm] };
  t.deepEqual(told(report, 'auto', { quiet: true }), [[], []]);
});

test('in Chinese the reason is Chinese, too', (t) => {
  const [out] = told({ chosen: 'wasm', engines: [missing] }, 'auto', { language: 'zh' });
  t.is(out[1], '原生 TensorFlow（native）：不可用。没有安装。');
});

test('plain kernels in place of the fast module are told with the reason', (t) => {
  const plain = { ...wasm, reason: { zh: 'x', en: 'no SIMD' } };
  const [out] = told({ chosen: 'wasm', engines: [plain] }, 'wasm');
  t.true(out[3]?.endsWith('plain JavaScript stands in (slower): no SIMD'), out[3]);
});
