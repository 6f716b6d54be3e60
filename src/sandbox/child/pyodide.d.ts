/** A buffer of Python's, seen from JavaScript. */
export interface PythonBuffer {
  readonly data: Uint8Array;
  release(): void;
}

/** A Python object with a buffer. */
export interface BufferOwner {
  getBuffer(type: 'u8'): PythonBuffer;
  copy(): BufferOwner;
  destroy(): void;
}

/** The few parts of Pyodide that are used. */
export interface Pyodide {
  runPython(source: string): unknown;
  registerJsModule(name: string, module: object): void;
  makeMemorySnapshot(): Uint8Array;
  setStdin(options: { stdin: () => string | null }): void;
  setStdout(options: { write: (bytes: Uint8Array) => number; isatty?: boolean }): void;
  setStderr(options: { write: (bytes: Uint8Array) => number; isatty?: boolean }): void;
  readonly version: string;
  readonly FS: {
    /** `canOwn`: the bytes may be kept as they are. */
    writeFile(path: string, data: Uint8Array, options?: { canOwn: boolean }): void;
  };
  readonly _module: { readonly HEAPU8: Uint8Array };
}

export interface LoadOptions {
  indexURL?: string;
  jsglobals?: object;
  env?: Readonly<Record<string, string>>;
  _makeSnapshot?: boolean;
  _loadSnapshot?: Uint8Array;
}

/** What `pyodide.mjs` exports. */
export interface PyodideModule {
  readonly loadPyodide: (options: LoadOptions) => Promise<Pyodide>;
}
