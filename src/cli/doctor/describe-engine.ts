import type { Diagnosis } from '../../keras/engine/diagnose.js';
import type { LocalizedText } from '../../util/localized-text.js';

/** What was found of an engine, and what can be done about it; `wanted` if the user asked for it and it is not usable. */
export function describeEngine(
  { name, usable, reason, kernels }: Diagnosis,
  wanted: boolean,
): LocalizedText[] {
  const title = titles[name];
  if (!usable) return [notUsable(title, reason), name === 'wasm' ? report : native(wanted)];
  return [
    { zh: `${title.zh}：可用，自检通过。`, en: `${title.en}: usable, self-test passed.` },
    {
      zh: `  自有内核：${kernels.length} 个（--json 列出名字）`,
      en: `  Kernels of ours: ${kernels.length} (--json names them)`,
    },
    ...(reason === undefined ? [] : [slower(reason)]),
  ];
}

const titles = {
  native: { zh: '原生 TensorFlow（native）', en: 'Native TensorFlow (native)' },
  wasm: { zh: 'WebAssembly（wasm）', en: 'WebAssembly (wasm)' },
} as const;

const notUsable = (title: LocalizedText, reason?: LocalizedText): LocalizedText => ({
  zh: `${title.zh}：不可用。${reason?.zh ?? ''}`,
  en: `${title.en}: not usable. ${reason?.en ?? ''}`,
});

const slower = ({ zh, en }: LocalizedText): LocalizedText => ({
  zh: `  快速模块未载入，改用普通 JavaScript 内核（较慢）：${zh}`,
  en: `  The fast module does not load, plain JavaScript stands in (slower): ${en}`,
});

/** Nobody needs the native engine who has not asked for it. */
const native = (wanted: boolean): LocalizedText =>
  wanted
    ? {
        zh: `  怎么办：${making.zh}；或用 --engine wasm，它总是可用。`,
        en: `  What to do: ${making.en}; or take --engine wasm, which always works.`,
      }
    : {
        zh: `  怎么办：不必处理，WebAssembly 总是可用；想更快：${making.zh}。`,
        en: `  What to do: nothing, WebAssembly always works; for more speed: ${making.en}.`,
      };

const making = {
  zh: 'npm install @tensorflow/tfjs-node，或在源码目录运行 npm run native',
  en: 'npm install @tensorflow/tfjs-node, or npm run native in a clone',
};

const report: LocalizedText = {
  zh: '  怎么办：请连同 gradpaper doctor --json 的输出报告此问题。',
  en: '  What to do: please report this with the output of gradpaper doctor --json.',
};
