import { createRequire } from 'node:module';
import path from 'node:path';
import { distFolder } from './dist-folder.js';

/** The files that a process of a program needs; it may read these folders until Python is loaded, and nothing else ever. */
export interface Runtime {
  /** What Deno runs. */
  readonly child: string;
  /** Our Python modules, all in one file. */
  readonly modules: string;
  /** The folder of Pyodide. */
  readonly pyodide: string;
}

/** Where they are. */
export function findRuntime(folder = path.join(distFolder(), 'sandbox')): Runtime {
  const require = createRequire(import.meta.url);
  return {
    child: path.join(folder, 'child.js'),
    modules: path.join(folder, 'modules.zip'),
    pyodide: path.dirname(require.resolve('pyodide/package.json')),
  };
}
