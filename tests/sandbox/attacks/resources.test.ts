import test from 'ava';
import type { LimitName, Verdict } from '../../../src/sandbox/process/verdict.js';
import { attack, means, nextWorks, printedBy, smallLimits } from '../../support/attacks.js';
import { makeSandbox } from '../../support/sandbox.js';

// A program that wants all time, all memory, or the end of its process. Each program here first looks whether the one before it
// has left anything behind.

const sandbox = makeSandbox({
  warm: 1,
  limits: { ...smallLimits, wallSeconds: 15, cpuSeconds: 1.5, memoryBytes: 500 * 2 ** 20 },
});
test.after.always(() => sandbox.close());

type End = LimitName | Exclude<Verdict['kind'], 'limit'>;

const ending: readonly (readonly [tries: string, code: string, ends: readonly End[]])[] = [
  ['computes in C, where nobody can interrupt', 'sum(range(10**12))', ['cpu-time']],
  [
    'matches a pattern that takes for ever',
    'import re\nre.match("(a+)+$", "a" * 60 + "b")',
    ['cpu-time'],
  ],
  [
    'computes in a thread of JavaScript while Python sleeps',
    `${means}\nlater("for (;;);")`,
    ['cpu-time'],
  ],
  [
    'sleeps for ever in JavaScript',
    `${means}\njs("Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)")`,
    ['wall-time'],
  ],
  [
    'takes memory in JavaScript',
    `${means}\njs("(() => { const all = []; for (;;) all.push(new Uint8Array(1e7).fill(1)) })()")`,
    ['memory'],
  ],
  [
    'unpacks a bomb',
    'import zlib\nbomb = zlib.compress(bytes(10**8))\nall = []\nwhile True: all.append(zlib.decompress(bomb))',
    ['memory', 'cpu-time'],
  ],
  [
    'fills the disk, which is memory',
    'with open("big", "wb") as file:\n  while True: file.write(bytes(10**7))',
    ['memory'],
  ],
  ['prints 100 MB at once', 'print("x" * 10**8)', ['output']],
  [
    'prints without an end and without a newline',
    'while True: print("x" * 999, end="")',
    ['output'],
  ],
  ['raises an error of 100 MB', 'raise ValueError("x" * 10**8)', ['memory', 'crashed', 'raised']],
  ['leaves by os._exit', 'import os\nos._exit(0)', ['done']],
  ['aborts', 'import os\nos.abort()', ['crashed']],
  ['writes over all of its memory', 'import ctypes\nctypes.memset(1024, 255, 10**7)', ['crashed']],
  ['leaves by Deno', `${means}\njs("Deno.exit(0)")`, ['crashed']],
  [
    'leaves by Deno from a thread, while the engine waits for it',
    `${means}\nlater("Deno.exit(0)")`,
    ['crashed', 'raised', 'wall-time'],
  ],
  [
    'goes too deep with a limit that it has raised',
    'import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()',
    ['memory', 'crashed', 'raised'],
  ],
  [
    'prints a list that is a million deep',
    'a = []\nfor _ in range(10**6): a = [a]\nrepr(a)',
    ['cpu-time', 'crashed', 'raised'],
  ],
  [
    'frees a tuple that is a million deep',
    'a = ()\nfor _ in range(10**6): a = (a,)\ndel a',
    ['cpu-time', 'crashed', 'raised', 'done'],
  ],
  [
    'ends in a coroutine',
    'import asyncio\nasync def f(): raise SystemExit(3)\nasyncio.ensure_future(f())',
    ['done'],
  ],
  [
    'loads all that it can from the engine',
    'import keras\nwhile True: keras.layers.Dense(1)',
    ['messages', 'cpu-time'],
  ],
];

for (const [tries, code, ends] of ending)
  test.serial(`a program that ${tries} ends as ${ends.join(' or ')}`, async (t) => {
    const ran = await attack(sandbox, code);
    printedBy(t, { ...ran, stdout: ran.stdout.replace(/x+$/, '') });
    const { verdict } = ran;
    const end = verdict.kind === 'limit' ? verdict.limit : verdict.kind;
    t.true(ends.includes(end), JSON.stringify(verdict).slice(0, 500));
    if ('cause' in verdict) t.true(verdict.cause.en.length > 10 && verdict.cause.zh.length > 5);
  });

test.serial('after all of them the next program works', async (t) => {
  await nextWorks(t, sandbox);
});

/** What a program can catch: the class of the exception, or what the expression gives. */
const polite: readonly (readonly [tries: string, code: string, outcome: string])[] = [
  [
    'forks',
    'os.fork()',
    'AttributeError|OSError|NotImplementedError|BlockingIOError|PermissionError',
  ],
  ['starts a process', '__import__("subprocess").run(["ls"])', 'OSError'],
  ['starts processes', '__import__("multiprocessing").Pool(2)', 'NotSupported'],
  [
    'becomes another program',
    'os.execv("/bin/sh", ["sh"])',
    'OSError|PermissionError|AttributeError',
  ],
  [
    'kills the first process',
    'os.kill(1, 9)',
    'PermissionError|ProcessLookupError|OSError|AttributeError|value',
  ],
  ['sleeps for 30 years', '__import__("time").sleep(1e9)', 'value'],
  ['writes ten billion letters', '"a" * 10**10', 'MemoryError|OverflowError'],
  ['reserves all memory', 'bytearray(2**31 - 1)', 'MemoryError'],
  ['writes a number of a million digits', 'str(10**10**6)', 'ValueError'],
  ['opens 5000 brackets', 'compile("(" * 5000, "x", "eval")', 'SyntaxError|MemoryError'],
  ['has a NUL in its source', 'compile("a\\0b", "x", "eval")', 'SyntaxError|ValueError'],
  ['recurses', '(lambda f: f(f))(lambda f: f(f))', 'RecursionError'],
  [
    'makes an array that is larger than can be',
    'np.zeros((10**6, 10**6))',
    'MemoryError|.*ArrayMemoryError|OverflowError',
  ],
  ['makes an array of negative size', 'np.zeros(-1)', 'ValueError'],
  ['makes a layer of 10**9 units', 'built(keras.layers.Dense(10**9))', '.*BudgetError'],
  ['makes a layer of -3 units', 'built(keras.layers.Dense(-3))', 'ValueError'],
  ['makes a layer of 2.5 units', 'built(keras.layers.Dense(2.5))', 'ValueError|TypeError'],
  ['makes a layer of "64" units', 'built(keras.layers.Dense("64"))', 'ValueError|TypeError'],
  ['makes a layer of NaN units', 'built(keras.layers.Dense(float("nan")))', 'ValueError|TypeError'],
  [
    'makes a layer of 2**70 units',
    'built(keras.layers.Dense(2**70))',
    'ValueError|OverflowError|.*BudgetError',
  ],
  [
    'flattens an input of 10**12 numbers',
    'keras.Sequential([keras.Input((10**6, 10**6)), keras.layers.Flatten(), keras.layers.Dense(1)])',
    '.*BudgetError',
  ],
  [
    'names an argument __proto__',
    'keras.layers.Dense(1, **{"__proto__": {"units": 5}}).units == 1 or forged',
    'value|ValueError|TypeError',
  ],
  ['names an argument constructor', 'keras.layers.Dense(1, constructor=1)', 'ValueError|TypeError'],
  [
    'asks for a type named constructor',
    'built(keras.layers.Dense(1, dtype="constructor"))',
    'ValueError|TypeError',
  ],
  ['asks for an activation named __proto__', 'keras.activations.get("__proto__")', 'ValueError'],
  ['asks for a loss named toString', 'keras.losses.get("toString")', 'ValueError'],
  ['trains on arrays without rows', 'fitted(np.zeros((0, 4)), np.zeros((0, 2)))', 'value'],
  ['trains on rows of different lengths', 'fitted([[1, 2], [3]], [1])', 'ValueError|TypeError'],
  [
    'trains for -1 epochs',
    'fitted(np.zeros((4, 4)), np.zeros((4, 2)), epochs=-1)',
    'value|ValueError',
  ],
  ['trains in batches of 0', 'fitted(np.zeros((4, 4)), np.zeros((4, 2)), batch_size=0)', 'value'],
  [
    'trains in batches of NaN',
    'fitted(np.zeros((4, 4)), np.zeros((4, 2)), batch_size=float("nan"))',
    'ValueError|TypeError',
  ],
  [
    'trains on 2**31 rows without columns',
    'keras.ops.mean(np.zeros((2**31 - 1, 0)), axis=1)',
    'value|.*BudgetError|ValueError|MemoryError',
  ],
];

const politely = `import keras, numpy as np
def built(layer):
    return keras.Sequential([keras.Input((4,)), layer]).count_params()
def fitted(x, y, **how):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
    model.compile("sgd", "mse")
    return model.fit(x, y, verbose=0, **how)
for number, code in enumerate(${JSON.stringify(polite.map(([, code]) => code))}):
    try:
        eval(code)
        print(number, "value", flush=True)
    except BaseException as error:
        print(number, type(error).__name__, str(error)[:150].replace("\\n", " "), flush=True)
`;

const generous = makeSandbox({ limits: { ...smallLimits, cpuSeconds: 20 } });
test.after.always(() => generous.close());
let told: readonly string[] = [];

test.serial('a program can catch what is refused politely, and goes on', async (t) => {
  const ran = await attack(generous, politely);
  told = printedBy(t, ran).split('\n');
  t.deepEqual(ran.verdict, { kind: 'done' }, told.at(-2));
});

polite.forEach(([tries, , outcome], number) => {
  test.serial(`a program that ${tries} gets ${outcome}`, (t) => {
    t.regex(told[number] ?? '', new RegExp(`^${number} (?:${outcome})(?: |$)`));
  });
});
