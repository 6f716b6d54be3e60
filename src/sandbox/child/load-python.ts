import { lookLikePlainShell } from './plain-shell.js';
import type { LoadOptions, Pyodide, PyodideModule } from './pyodide.js';

/** Where our modules lie for Python: in one archive, which takes a moment to put there, however many they are. */
const archive = '/lib/gradpaper.zip';

/** Where Python and our modules lie. */
export interface PythonFiles {
  /** The folder of Pyodide. */
  readonly pyodide: string;
  /** A zip with our modules. */
  readonly modules: string;
}

/** Environment of every program: no name of the machine, the same hashes on every run. */
const env = { HOME: '/home/student', PYTHONHASHSEED: '0', TZ: 'UTC', LANG: 'C.UTF-8' };

/** Loads Python as it is delivered, and makes it import our modules: takes seconds. */
export async function loadPlainPython(files: PythonFiles, forSnapshot: boolean): Promise<Pyodide> {
  const python = await load(files, { _makeSnapshot: forSnapshot });
  python.runPython(preload);
  return python;
}

/** Puts Python back as it was when the snapshot was made: takes a third of a second. */
export async function restorePython(files: PythonFiles, snapshot: Uint8Array): Promise<Pyodide> {
  const putBack = growMemoryFor(snapshot.byteLength);
  try {
    return await load(files, { _loadSnapshot: snapshot });
  } finally {
    putBack();
  }
}

async function load(files: PythonFiles, options: LoadOptions): Promise<Pyodide> {
  const putBack = lookLikePlainShell();
  try {
    const { loadPyodide } = await pyodideModule(files);
    const indexURL = `${files.pyodide}/`;
    const python = await loadPyodide({ indexURL, jsglobals: {}, env, ...options });
    writeModules(python, files);
    return python;
  } finally {
    putBack();
  }
}

/** What programs import, imported once: it then is a part of the snapshot. */
const preload = `
import sys
sys.path.append("${archive}")
import gradpaper_runtime.preload
`;

const pyodideModule = async ({ pyodide }: PythonFiles): Promise<PyodideModule> =>
  (await import(`file://${pyodide}/pyodide.mjs`)) as PyodideModule;

function writeModules({ FS }: Pyodide, { modules }: PythonFiles): void {
  FS.writeFile(archive, Deno.readFileSync(modules), { canOwn: true });
}

/**
 * A snapshot larger than the memory that Python starts with does not load: the memory is made large enough before, where
 * WebAssembly gives it out.
 */
function growMemoryFor(bytes: number): () => void {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const grown = <Result>(result: Result): Result => {
    const { exports } =
      (result as { instance?: WebAssembly.Instance }).instance ?? (result as WebAssembly.Instance);
    for (const memory of Object.values(exports))
      if (memory instanceof WebAssembly.Memory) {
        const missing = Math.ceil((bytes - memory.buffer.byteLength) / 65536);
        if (missing > 0) memory.grow(missing + 1);
      }
    return result;
  };
  const hook = <Original extends (...args: never[]) => Promise<unknown>>(original: Original) =>
    (async (...args: Parameters<Original>) => grown(await original(...args))) as Original;
  WebAssembly.instantiate = hook(instantiate);
  WebAssembly.instantiateStreaming = hook(instantiateStreaming);
  return () => {
    WebAssembly.instantiate = instantiate;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  };
}
