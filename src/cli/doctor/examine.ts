import { defaultLimits } from '../../keras/base/budget.js';
import { diagnoseEngines, type Diagnosis } from '../../keras/engine/diagnose.js';
import type { EngineChoice } from '../../keras/engine/start.js';
import { diagnoseSandbox } from '../../sandbox/diagnose.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { describeSandbox } from './describe-sandbox.js';

interface Given {
  readonly engine: string;
  readonly 'require-isolation': boolean;
  readonly json: boolean;
}

/**
 * Examines the engines and the sandbox and tells what was found. Exit code 1 if the wanted engine or the sandbox is not usable,
 * or lacks the wall that is required.
 */
export async function examine(given: Given, terminal: Terminal): Promise<number> {
  const { engine, json } = given;
  const report = await diagnoseEngines(engine as EngineChoice);
  const sandbox = await diagnoseSandbox();
  const machine = { node: process.version, platform: process.platform, arch: process.arch };
  if (json)
    terminal.print(
      JSON.stringify({ ...report, sandbox, ...machine, limits: defaultLimits }, null, 2),
    );
  else
    for (const text of [...describe(report.chosen, report.engines), ...describeSandbox(sandbox)])
      terminal.print(say(terminal, text));
  const isolated = sandbox.wall !== null || !given['require-isolation'];
  return report.chosen !== undefined && sandbox.usable && isolated ? 0 : 1;
}

const describe = (chosen: string | undefined, engines: readonly Diagnosis[]): LocalizedText[] => [
  chosen === undefined
    ? { zh: '所要的引擎在本机不可用。', en: 'The engine that you want is not usable here.' }
    : { zh: `使用的引擎：${chosen}`, en: `Engine in use: ${chosen}` },
  ...engines.flatMap(describeEngine),
  limits,
];

function describeEngine({ name, usable, reason = '', kernels }: Diagnosis): LocalizedText[] {
  const title = titles[name];
  if (!usable)
    return [
      { zh: `${title.zh}：不可用。${reason}`, en: `${title.en}: not usable. ${reason}` },
      advice[name],
    ];
  const list = [...kernels].sort().join(', ');
  return [
    { zh: `${title.zh}：可用，自检通过。`, en: `${title.en}: usable, self-test passed.` },
    {
      zh: `  自有内核（${kernels.length}）：${list}`,
      en: `  Kernels of ours (${kernels.length}): ${list}`,
    },
    ...(reason === ''
      ? []
      : [
          {
            zh: `  快速模块未载入，改用普通 JavaScript 内核（较慢）：${reason}`,
            en: `  The fast module does not load, plain JavaScript stands in (slower): ${reason}`,
          },
        ]),
  ];
}

const titles = {
  native: { zh: '原生 TensorFlow（native）', en: 'Native TensorFlow (native)' },
  wasm: { zh: 'WebAssembly（wasm）', en: 'WebAssembly (wasm)' },
} as const;

const advice = {
  native: {
    zh: '  怎么办：不必处理，WebAssembly 总是可用；想更快：npm install @tensorflow/tfjs-node，或在源码目录运行 npm run native。',
    en: '  What to do: nothing, WebAssembly always works; for more speed: npm install @tensorflow/tfjs-node, or npm run native in a clone.',
  },
  wasm: {
    zh: '  怎么办：请连同 gradpaper doctor --json 的输出报告此问题。',
    en: '  What to do: please report this with the output of gradpaper doctor --json.',
  },
} as const;

const million = 1e6;

const limits: LocalizedText = {
  zh: `上限：参数 ${defaultLimits.parameters / 1e8} 亿个，单个张量 ${defaultLimits.tensorBytes / million} MB。`,
  en: `Limits: ${defaultLimits.parameters / million} million parameters, ${defaultLimits.tensorBytes / million} MB for one tensor.`,
};
