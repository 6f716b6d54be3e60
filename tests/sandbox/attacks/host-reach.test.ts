import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { attack, means, nextWorks, printedBy, smallLimits } from '../../support/attacks.js';
import { makeSandbox, newFolder } from '../../support/sandbox.js';

// What an attacker tries to get at outside of the process. Each attempt is made twice: behind the wall, where it must be refused,
// and without it, where it must succeed: else the test would test nothing.

const { folder, remove } = newFolder();
const secret = `secret ${process.pid}`;
const secretFile = path.join(folder, 'secret.txt');
const module = path.join(folder, 'secret.mjs');
writeFileSync(secretFile, secret);
writeFileSync(module, `export const told = ${JSON.stringify(secret)};`);

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end(secret);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const walled = makeSandbox({ warm: 1, limits: { ...smallLimits, cpuSeconds: 30 } });
const open = makeSandbox({ isOpen: true, limits: { ...smallLimits, cpuSeconds: 30 } });

test.after.always(async () => {
  await Promise.all([walled.close(), open.close()]);
  server.close();
  remove();
});

/** A new file that the attacker wants to write. */
const out = (name: string): string => path.join(folder, `out-${name}`);

const text = (value: string): string => JSON.stringify(value);

const [read, node, spawned] = [text(secretFile), text(process.execPath), text('6 * 7')];

/** Python that gives something, as an expression, when the attempt has succeeded. */
const attempts: readonly (readonly [tries: string, expression: string])[] = [
  ['read a file by Deno', `js('Deno.readTextFileSync(${read})')`],
  ['read a file by Node', `js('process.getBuiltinModule("fs").readFileSync(${read}, "utf8")')`],
  ['read a file in a thread', `later('return Deno.readTextFileSync(${read})')`],
  [
    'read a file by import("node:fs")',
    `later('return (await import("node:fs")).readFileSync(${read}, "utf8")')`,
  ],
  ['read a file by fetch', `later('return (await fetch("file://" + ${read})).text()')`],
  [
    'import a module of the machine',
    `later('return (await import("file://" + ${text(module)})).told')`,
  ],
  [
    'list a folder',
    `js('Array.from(Deno.readDirSync(${text(folder)}), ({ name }) => name).join()')`,
  ],
  ['look whether a file is there', `js('Deno.statSync(${read}).size')`],
  [
    'read the modules it was loaded from, which it could read once',
    `js('Deno.readTextFileSync(Deno.args[1]).length')`,
  ],
  ['read where the program of the process lies', `js('Deno.readLinkSync("/proc/self/exe")')`],
  ['read the environment by /proc', `js('Deno.readTextFileSync("/proc/self/environ")')`],
  [
    'read the command line of the parent',
    `js('Deno.readTextFileSync("/proc/" + Deno.ppid + "/cmdline")')`,
  ],
  ['read the environment', `js('Deno.env.get("DENO_NO_UPDATE_CHECK")')`],
  ['read the environment by Node', `js('process.env.DENO_NO_UPDATE_CHECK')`],
  [
    'get a permission back by asking',
    `{'granted': 1}[later('return (await Deno.permissions.request({ name: "read" })).state')]`,
  ],
  ['write a file', `js('Deno.writeTextFileSync(${text(out('deno'))}, "x")')`],
  [
    'write a file by Node',
    `js('process.getBuiltinModule("fs").writeFileSync(${text(out('node'))}, "x")')`,
  ],
  ['make a link to a file', `js('Deno.symlinkSync(${read}, ${text(out('link'))})')`],
  ['make a file for the time being', `js('Deno.removeSync(Deno.makeTempFileSync())')`],
  [
    'write a data base',
    `later('new (await import("node:sqlite")).DatabaseSync(${text(out('base'))}).exec("create table a(b)")')`,
  ],
  ['leave its folder', `js('Deno.chdir("/")')`],
  [
    'start a program by Deno',
    `js('new TextDecoder().decode(new Deno.Command(${node}, { args: ["-p", ${spawned}] }).outputSync().stdout)')`,
  ],
  [
    'start a program by Node',
    `js('process.getBuiltinModule("child_process").execFileSync(${node}, ["-p", ${spawned}]).toString()')`,
  ],
  ['find the parent by a signal', `js('process.kill(process.ppid, 0)')`],
  ['send the parent a signal by Deno', `js('Deno.kill(Deno.ppid, "SIGCONT")')`],
  [
    'call C code',
    `js('Deno.dlopen("libc.so.6", { getppid: { parameters: [], result: "i32" } }).symbols.getppid()')`,
  ],
  ['wait for others on a port', `js('Deno.listen({ port: 0 })')`],
  [
    'fetch over the network',
    `later('return (await fetch("http://127.0.0.1:${port}/fetch")).text()')`,
  ],
  [
    'connect by Deno',
    `later('return (await Deno.connect({ hostname: "127.0.0.1", port: ${port} })).localAddr.port')`,
  ],
  [
    'connect by Node',
    `later('return new Promise((resolve, reject) => process.getBuiltinModule("net").connect(${port}, "127.0.0.1", () => resolve(1)).on("error", reject))')`,
  ],
  ['connect by a web socket', `later('return new WebSocket("ws://127.0.0.1:${port}/socket").url')`],
  [
    'ask for the name of a machine',
    `later('return (await process.getBuiltinModule("dns").promises.lookup("localhost")).address')`,
  ],
  ['open itself to a debugger', `later('process.getBuiltinModule("inspector").open(0); return 1')`],
  ['learn the name of the machine', `js('Deno.hostname()')`],
  ['learn the name of the user', `js('process.getBuiltinModule("os").userInfo().username')`],
  ['learn the networks', `js('Deno.networkInterfaces().length')`],
  [
    'leave something in the browser storage for the next program',
    `js('localStorage.setItem("attack", "left") ?? "left"')`,
  ],
  [
    'leave something in the web cache for the next program',
    `later('return typeof await caches.open("attack")')`,
  ],
  ['use run_js, after putting eval back', `run_js('Deno.readTextFileSync(${read})')`],
  [
    'mount a folder of the machine by mountNodeFS',
    `[pyodide_js.mountNodeFS("/mnt/a", ${text(folder)}), open("/mnt/a/secret.txt").read()][1]`,
  ],
  [
    'mount a folder of the machine by NODEFS',
    `[os.mkdir("/mnt/b"), pyodide_js.FS.mount(pyodide_js.FS.filesystems.NODEFS, record(root=${text(folder)}), "/mnt/b"), open("/mnt/b/secret.txt").read()][2]`,
  ],
];

/** Makes all attempts in one program; each prints a line. */
const atOnce = [
  means,
  `import pyodide_js
def run_js(code):
    import js as module
    module.eval = Function("code", "return (0, eval)(code)")
    from pyodide.code import run_js
    return run_js(code)
def record(**entries):
    from pyodide.ffi import to_js
    made = Function("return {}")()
    for name, value in entries.items():
        setattr(made, name, value)
    return made
os.makedirs("/mnt/a", exist_ok=True)
for number, attempt in enumerate(${JSON.stringify(attempts.map(([, expression]) => expression))}):
    try:
        told = str(eval(attempt))
        print(number, "DONE", repr(told[:200]), flush=True)
    except BaseException as error:
        print(number, "NOT", type(error).__name__, repr(str(error)[:200]), flush=True)`,
].join('\n');

/** Attempts that have to wait: the attacker keeps the end of the program back, and goes on when JavaScript has its turn. */
const late: readonly (readonly [tries: string, expression: string])[] = [
  ['read a file as Pyodide reads its own', `bytes(await pyodide_js._api.loadBinaryFile(${read}))`],
  ['fetch by pyfetch', `await (await http.pyfetch("http://127.0.0.1:${port}/pyfetch")).string()`],
  [
    'load a package from a server',
    `await package("http://127.0.0.1:${port}/attack-1.0-py3-none-any.whl")`,
  ],
  ['connect by a socket of Python', `await connect(${port})`],
];

const lateSteps = [
  means,
  `import asyncio, pyodide_js
from gradpaper_runtime import channel
import pyodide.http as http
for each in list(sys.modules.values()):
    if each.__name__.startswith("pyodide."):
        each._jsfetch = js("fetch")
        for name in ("Object", "Request", "Response", "Headers", "AbortController", "AbortSignal"):
            setattr(each, name, js(name))
channel.send_with_buffers = lambda *_: None
async def package(url):
    pyodide_js._api.config.packageCacheDir = ${text(folder + path.sep)}
    return (await pyodide_js.loadPackage(url)) or "asked"
async def connect(port):
    import socket
    await pyodide_js.useNodeSockFS()
    with socket.socket() as line:
        line.connect(("127.0.0.1", port))
        return "connected"
async def main():
    for number, attempt in enumerate(${JSON.stringify(late.map(([, expression]) => expression))}):
        told = None
        try:
            space = {}
            exec("async def attempt():\\n    return " + attempt, globals(), space)
            told = f"{number} DONE {str(await asyncio.wait_for(space['attempt'](), 5))[:200]!r}"
        except BaseException as error:
            told = f"{number} NOT {type(error).__name__} {str(error)[:200]!r}"
        channel.send({"type": "print", "stream": "stdout", "text": told + "\\n"})
    _gradpaper_host.send('{"type": "ended", "raised": null, "figures": [], "files": []}')
asyncio.ensure_future(main())`,
].join('\n');

/** It keeps its names to itself: those of the program go at its end. */
const lateProgram = `exec(${JSON.stringify(lateSteps)}, dict(globals()))`;

/** What Pyodide can do in Node, for which it does not take Deno: nothing of it is there, even without the wall. */
const onlyInNode: ReadonlySet<string> = new Set([
  'mount a folder of the machine by mountNodeFS',
  'mount a folder of the machine by NODEFS',
  'read a file as Pyodide reads its own',
  'connect by a socket of Python',
]);

/** What was printed for each attempt, behind the wall and without it. */
interface Told {
  readonly behind: readonly string[];
  readonly outside: readonly string[];
}

/** Runs a program that makes attempts, with the wall and without it. */
async function attackBoth(t: ExecutionContext, text: string): Promise<Told> {
  const before = readdirSync(folder);
  const first = await attack(walled, text);
  t.deepEqual(first.verdict, { kind: 'done' });
  t.deepEqual(readdirSync(folder), before, 'nothing was written from behind the wall');
  t.deepEqual(asked, [], 'nobody was called from behind the wall');
  t.false((first.stdout + first.stderr).includes(secret), 'nothing was read from behind the wall');
  const other = await attack(open, text);
  t.deepEqual(other.verdict, { kind: 'done' });
  return { behind: linesOf(printedBy(t, first)), outside: linesOf(printedBy(t, other)) };
}

const linesOf = (printed: string): string[] =>
  printed.split('\n').filter((line) => /^\d+ (?:DONE|NOT) /.test(line));

const refusal =
  /^\d+ NOT .*(?:NotCapable|Requires|EPERM|denied|storage|Not a directory|does not exist|refused)/;

function empty(): Told {
  return { behind: [], outside: [] };
}

const told = { atOnce: empty(), late: empty() };

/** What the late attempts asked the server for, without the wall. */
const askedWithoutWall: string[] = [];

test.serial('an attacker makes all attempts, and the programs come to their ends', async (t) => {
  told.late = await attackBoth(t, lateProgram);
  t.is(told.late.behind.length, late.length);
  askedWithoutWall.push(...asked.splice(0));
  told.atOnce = await attackBoth(t, atOnce);
  t.is(told.atOnce.behind.length, attempts.length);
  await nextWorks(t, walled);
});

for (const [which, list] of [
  ['atOnce', attempts],
  ['late', late],
] as const)
  list.forEach(([tries], number) => {
    test.serial(`an attacker may not ${tries}`, (t) => {
      const { behind, outside } = told[which];
      // Pyodide only writes down that it has loaded nothing: whom it asked is what tells.
      if (tries.startsWith('load a package')) {
        t.true(askedWithoutWall.includes('/pyfetch'), 'without the wall the server is reached');
        t.false(askedWithoutWall.some((url) => url.endsWith('.whl')));
        return;
      }
      const isGone = onlyInNode.has(tries);
      t.regex(behind[number] ?? '', isGone ? /^\d+ NOT / : refusal);
      t.regex(outside[number] ?? '', isGone ? /^\d+ NOT / : /^\d+ DONE /, 'without the wall');
    });
  });

/** Ways to C code that Pyodide hands on to the machine; `isThere`: whether without the wall it gets there. */
const fromC: readonly (readonly [
  tries: string,
  isThere: boolean,
  program: (file: string) => string,
])[] = [
  [
    'posix.system, which is not replaced',
    false,
    (file) => `import posix\nposix.system("echo reached > ${file}")`,
  ],
  [
    'os.system as it was, by importing the module again',
    false,
    (file) => `del sys.modules["os"]\nimport os\nos.system("echo reached > ${file}")`,
  ],
  [
    "C's own system by ctypes",
    false,
    (file) => `import ctypes\nctypes.CDLL(None).system(b"echo reached > ${file}")`,
  ],
  [
    'emscripten_run_script by ctypes',
    true,
    (file) =>
      `import ctypes\nctypes.CDLL(None).emscripten_run_script(b"Deno.writeTextFileSync('${file}', 'reached')")`,
  ],
];

fromC.forEach(([tries, isThere, program], number) => {
  test.serial(`an attacker may not use ${tries}`, async (t) => {
    const file = out(`walled-${number}`);
    const ran = await attack(walled, program(file));
    printedBy(t, ran);
    t.regex(ran.verdict.kind, isThere ? /^(?:crashed|raised)$/ : /^done$/);
    t.false(existsSync(file));
  });
});

test.serial(
  'without the wall C code reaches the machine, and behind it the next program still works',
  async (t) => {
    const files = fromC.map((_, number) => out(`open-${number}`));
    await attack(
      open,
      fromC.map(([, , program], number) => program(files[number] ?? '')).join('\n'),
    );
    t.deepEqual(
      files.map((file) => existsSync(file)),
      fromC.map(([, isThere]) => isThere),
    );
    await nextWorks(t, walled);
  },
);
