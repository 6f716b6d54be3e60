const readbuffer = (path: string): Uint8Array => Deno.readFileSync(path);

/** What Pyodide looks for before it loads. */
const plain: Readonly<Record<string, unknown>> = {
  readbuffer,
  read: (path: string) => new TextDecoder().decode(readbuffer(path)),
  // Nobody calls it, but a shell has it.
  load: () => undefined,
  // By this it knows Node.
  process: undefined,
  // By this it knows that random numbers are had from `crypto`, which a plain shell does not have.
  WorkerGlobalScope: function WorkerGlobalScope(): void {
    // Nobody makes one.
  },
};

/**
 * Makes Pyodide take Deno for a JavaScript engine that can read files and little else. It would else take it for Node, and load
 * Deno's imitation of Node's modules, for which Python has no use: a tenth of what a process needs to start. Gives back how
 * everything becomes what it was.
 */
export function lookLikePlainShell(): () => void {
  const before = Object.keys(plain).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(plain))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  return () => {
    for (const [name, property] of before)
      if (property === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, property);
  };
}
