import { sameInBoth, type LocalizedText } from '../../util/localized-text.js';
import { selfTest } from './self-test.js';
import { startEngine, type EngineChoice, type EngineName } from './start.js';
import { wasmKernels } from './wasm/kernels/index.js';

/** What one engine can do on this machine. */
export interface Diagnosis {
  readonly name: EngineName;
  readonly usable: boolean;
  /** Why it is not usable, or what is missing. */
  readonly reason?: LocalizedText;
  /** The kernels of ours that compute on it. */
  readonly kernels: readonly string[];
}

/** Both engines, and the one that would be used. */
export interface EngineReport {
  readonly chosen: EngineName | undefined;
  readonly engines: readonly Diagnosis[];
}

/** Starts both engines and gives each of them work with a known answer. */
export async function diagnoseEngines(choice: EngineChoice): Promise<EngineReport> {
  const engines = [await diagnoseNative(), await diagnoseWasm()];
  const usable = engines.filter((engine) => engine.usable).map(({ name }) => name);
  const chosen = usable.find((name) => choice === 'auto' || name === choice);
  return { chosen, engines };
}

async function diagnoseNative(): Promise<Diagnosis> {
  const { native } = await startEngine('auto');
  if (native?.started === true) return { name: 'native', usable: true, kernels: native.kernels };
  return { name: 'native', usable: false, ...(native && { reason: native.reason }), kernels: [] };
}

async function diagnoseWasm(): Promise<Diagnosis> {
  const { wasm } = await startEngine('wasm');
  const failed = selfTest();
  const plain = wasm?.kernels === 'plain';
  const kernels = wasmKernels
    .filter((kernel) => kernel.plain || !plain)
    .map(({ kernelName }) => kernelName);
  const reason = failed ?? (plain ? sameInBoth(wasm.reason) : undefined);
  return { name: 'wasm', usable: failed === undefined, ...(reason && { reason }), kernels };
}
