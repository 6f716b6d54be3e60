import { fusedArguments, sideArguments, type FusedSide, type Side } from './side.js';

/** The side module, ready to use, or why there is none. */
export type LoadedSide =
  | { readonly loaded: true; readonly side: Side; readonly fused: FusedSide }
  | { readonly loaded: false; readonly reason: string };

/** Starts the side module on the backend's memory. */
export async function loadSideModule(memory: WebAssembly.Memory): Promise<LoadedSide> {
  try {
    const { sideModule } = await import('#side-module');
    return startSideModule(new Uint8Array(Buffer.from(sideModule, 'base64')), memory);
  } catch (error) {
    return { loaded: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Starts a compiled side module. @throws Error if this machine cannot run it, for one without SIMD. */
export function startSideModule(
  bytes: Uint8Array<ArrayBuffer>,
  memory: WebAssembly.Memory,
): LoadedSide {
  const module = new WebAssembly.Module(bytes);
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return {
    loaded: true,
    side: byName(exports, sideArguments) as Side,
    fused: byName(exports, fusedArguments) as FusedSide,
  };
}

type Work = (args: Readonly<Record<string, number>>) => void;

/** Functions that take their arguments by name, in place of functions that take them in order. */
function byName(
  exports: Readonly<Record<string, unknown>>,
  table: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, Work>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, order]): [string, Work] => {
      const work = exports[name];
      if (typeof work !== 'function') throw new Error(`The side module has no ${name}.`);
      const run = work as (...numbers: number[]) => void;
      return [
        name,
        (args): void => {
          run(...order.map((argument) => args[argument] ?? 0));
        },
      ];
    }),
  );
}
