// The process of one program. `main.ts run MODULES PYODIDE [SNAPSHOT]` loads Python, gives up the permission to read and waits
// for a program; `main.ts snapshot MODULES PYODIDE` writes a snapshot of the loaded Python to standard output; `main.ts open` is
// `run` with all permissions, for tests that show what the wall refuses.
import { Channel } from './channel.js';
import { hostModule } from './host-module.js';
import { kernels } from './kernels/index.js';
import { loadPlainPython, restorePython, type PythonFiles } from './load-python.js';
import type { Pyodide } from './pyodide.js';

const [task = '', modules = '', pyodide = '', snapshot] = Deno.args;
const files: PythonFiles = { modules, pyodide };
await (task === 'snapshot' ? writeSnapshot() : runProgram());

async function writeSnapshot(): Promise<void> {
  const python = await loadPlainPython(files, true);
  const bytes = python.makeMemorySnapshot();
  for (let done = 0; done < bytes.byteLength;) done += Deno.stdout.writeSync(bytes.subarray(done));
}

async function runProgram(): Promise<void> {
  const python = await (snapshot === undefined
    ? loadPlainPython(files, false)
    : restorePython(files, Deno.readFileSync(snapshot)));
  if (task !== 'open') await giveUpPermissions();
  const channel = new Channel();
  connect(python, channel);
  python.runPython('from gradpaper_runtime.run import serve\nserve()');
}

async function giveUpPermissions(): Promise<void> {
  for (const name of ['read', 'import', 'env', 'sys']) await Deno.permissions.revoke({ name });
}

function connect(python: Pyodide, channel: Channel): void {
  python.registerJsModule('_gradpaper_host', hostModule(channel));
  python.registerJsModule('_gradpaper_kernels', kernels(python));
  const print = (stream: string) => ({
    // What C code of Python's prints; Python's own prints go through `sys.stdout`.
    write: (bytes: Uint8Array) => {
      channel.send(
        JSON.stringify({ type: 'print', stream, text: new TextDecoder().decode(bytes) }),
      );
      return bytes.byteLength;
    },
  });
  python.setStdin({ stdin: () => null });
  python.setStdout(print('stdout'));
  python.setStderr(print('stderr'));
}
