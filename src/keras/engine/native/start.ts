import util from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import type { LocalizedText } from '../../../util/localized-text.js';
import { recurrentKernels } from '../wasm/kernels/index.js';
import { loadSideModule } from '../wasm/load-side-module.js';
import { copiedKernels } from './copied-kernels.js';
import { installKernels } from './install.js';
import { nativeKernels } from './kernels/index.js';
import { selfTest } from '../self-test.js';

/** Whether the native engine computes now, and if not, why. */
export type NativeStart =
  | {
      readonly started: true;
      /** The kernels of ours, by name. */ readonly kernels: readonly string[];
    }
  | { readonly started: false; readonly reason: LocalizedText; readonly cause?: unknown };

let found: Promise<NativeStart> | undefined;

/** Makes TensorFlow the one that computes, if @tensorflow/tfjs-node is installed with its binary and passes the self-test. */
export async function startNative(): Promise<NativeStart> {
  found ??= load();
  const start = await found;
  if (start.started) await tf.setBackend('tensorflow');
  return start;
}

async function load(): Promise<NativeStart> {
  // Node 23 took this function away; the package still calls it.
  Object.assign(util, { isNullOrUndefined: (value: unknown) => value == null });
  // Else it tells on stderr which instructions the processor has.
  process.env.TF_CPP_MIN_LOG_LEVEL ??= '3';
  try {
    await import('@tensorflow/tfjs-node');
    if (!(await tf.setBackend('tensorflow'))) return { started: false, reason: doesNotStart };
    const copied = await copiedKernels(recurrentKernels, loadSideModule);
    const kernels = installKernels([...nativeKernels, ...copied]);
    const failed = selfTest();
    return failed === undefined ? { started: true, kernels } : { started: false, reason: failed };
  } catch (cause) {
    return { started: false, reason: reasonOf(cause), cause };
  }
}

const doesNotStart: LocalizedText = {
  zh: 'TensorFlow 已载入，但无法启动。',
  en: 'TensorFlow was loaded, but does not start.',
};

function reasonOf(cause: unknown): LocalizedText {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'ERR_MODULE_NOT_FOUND')
    return {
      zh: '没有安装 @tensorflow/tfjs-node。',
      en: '@tensorflow/tfjs-node is not installed.',
    };
  const words = ((message ?? '').split('\n')[0] ?? '').replace(/\.$/, '');
  return {
    zh: `@tensorflow/tfjs-node 无法载入：${words}。`,
    en: `@tensorflow/tfjs-node cannot be loaded: ${words}.`,
  };
}
