import test from 'ava';
import type { Verdict } from '../../src/sandbox/process/verdict.js';
import { makeSandbox, runText } from '../support/sandbox.js';

// Small limits: what goes on without an end is to end soon.
const sandbox = makeSandbox({
  warm: 1,
  limits: {
    wallSeconds: 60,
    cpuSeconds: 4,
    memoryBytes: 700 * 2 ** 20,
    outputCharacters: 20_000,
    messages: 3000,
  },
});
test.after.always(() => sandbox.close());

const verdicts: readonly (readonly [what: string, program: string, verdict: Partial<Verdict>])[] = [
  ['comes to its end', 'print(1 + 1)', { kind: 'done' }],
  ['leaves by exit', 'import sys\nsys.exit(3)', { kind: 'done' }],
  ['computes for ever', 'while True: pass', { kind: 'limit', limit: 'cpu-time' }],
  ['prints for ever', 'while True: print("x" * 100)', { kind: 'limit', limit: 'output' }],
  [
    'takes all memory',
    'a = []\nwhile True: a.append(bytearray(10**7))',
    { kind: 'limit', limit: 'memory' },
  ],
  [
    'asks for ever',
    'import keras\nwhile True: keras.backend.epsilon()',
    { kind: 'limit', limit: 'messages' },
  ],
  [
    'breaks the protocol',
    'import _gradpaper_host\n_gradpaper_host.send(\'{"type": "ended"}\')\nwhile True: pass',
    { kind: 'crashed' },
  ],
  [
    'answers what nobody asked',
    'import _gradpaper_host\n_gradpaper_host.send(\'{"type": "returned", "value": null}\')\nwhile True: pass',
    { kind: 'crashed' },
  ],
];

for (const [what, program, verdict] of verdicts)
  test.serial(`a program that ${what} ends as ${Object.values(verdict).join(', ')}`, async (t) => {
    const result = await runText(sandbox, program);
    t.like(result.verdict, verdict);
  });

/** JavaScript's own means, which Python can get at: what it may do is decided by the process's permissions. */
const forbidden = [
  'readTextFileSync("/etc/passwd")',
  'writeTextFileSync("x", "x")',
  'env.get("PATH")',
  'Command.new("/bin/ls").outputSync()',
  'listenDatagram',
];

for (const means of forbidden)
  test.serial(`a program that gets at Deno may not use ${means}`, async (t) => {
    const { verdict } = await runText(
      sandbox,
      `import _gradpaper_host\ndeno = _gradpaper_host.send.constructor("return Deno")()\ndeno.${means}`,
    );
    t.is(verdict.kind, 'raised');
    t.regex(
      verdict.kind === 'raised' ? verdict.raised.message : '',
      /NotCapable|Requires|listenDatagram/,
    );
  });

const raised: readonly (readonly [program: string, type: string, line: number | null])[] = [
  ['x = 1\n1 / 0', 'ZeroDivisionError', 2],
  ['def f():\n  f()\nf()', 'RecursionError', 2],
  ['print("a"\n', 'SyntaxError', 1],
  ['import nonsense', 'ModuleNotFoundError', 1],
  ['class E(Exception): pass\nraise E("é")', 'E', 2],
  ['open("/etc/passwd")', 'FileNotFoundError', 1],
  ['import socket\nsocket.create_connection(("127.0.0.1", 80), 1)', 'OSError', 2],
  ['import os\nos.system("ls")', 'PermissionError', 2],
  ['input()', 'EOFError', 1],
];

for (const [program, type, line] of raised)
  test.serial(`${JSON.stringify(program)} raises ${type}`, async (t) => {
    const { verdict } = await runText(sandbox, program);
    t.like(verdict, { kind: 'raised', raised: { type, line } });
  });

test.serial(
  'what a program prints comes in its order, with what the engine prints for it',
  async (t) => {
    const { stdout, stderr, verdict } = await runText(
      sandbox,
      [
        'import keras, sys',
        'print("before")',
        'model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3)])',
        'model.summary()',
        'print("after")',
        'print("aside", file=sys.stderr)',
      ].join('\n'),
    );
    t.is(verdict.kind, 'done');
    t.regex(stdout, /^before\nModel: "sequential"\n[^]*Total params: 9 [^]*after\n$/);
    t.is(stderr, 'aside\n');
  },
);

test.serial('standard input, files and random numbers are those that were given', async (t) => {
  const program = {
    stdin: 'Ada\n',
    seed: 7,
    keep: true,
    files: new Map([['in.txt', Buffer.from('given')]]),
  };
  const text = [
    'import random, numpy',
    'name = input("who? ")',
    'open("out.txt", "w").write(open("in.txt").read() + name)',
    'print(random.random(), numpy.random.rand())',
  ].join('\n');
  const [one, other] = [
    await runText(sandbox, text, program),
    await runText(sandbox, text, program),
  ];
  t.is(one.verdict.kind, 'done');
  t.deepEqual(
    [...one.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    [['out.txt', 'givenAda']],
  );
  t.true(one.stdout.startsWith('who? '));
  t.is(one.stdout, other.stdout);
  const third = await runText(sandbox, text, { ...program, seed: 8 });
  t.not(third.stdout, one.stdout);
});

test.serial(
  'the models and trainings of a program are told, also where a limit ended it',
  async (t) => {
    const { verdict, report } = await runText(
      sandbox,
      [
        'import keras, numpy as np',
        'inner = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)], name="inner")',
        'outer = keras.Sequential([keras.Input((4,)), inner, keras.layers.Dense(1)], name="outer")',
        'outer.compile("sgd", "mse", metrics=["mae"])',
        'outer.fit(np.zeros((8, 4)), np.zeros((8, 1)), epochs=2, batch_size=4, validation_split=0.5, verbose=0)',
        'while True: pass',
      ].join('\n'),
    );
    t.like(verdict, { kind: 'limit', limit: 'cpu-time' });
    t.like(report, {
      models: [
        {
          class: 'Sequential',
          name: 'outer',
          parameters: 13,
          trainable: 13,
          layers: [
            { name: 'inner', class: 'Sequential', outputShape: [null, 2], parameters: 10 },
            { class: 'Dense', outputShape: [null, 1], parameters: 3 },
          ],
          compile: { optimizer: 'SGD', loss: 'mse', metrics: ['mae'] },
        },
      ],
      fits: [{ model: 'outer', epochs: 2, batchSize: 4, samples: 4, validation: { samples: 4 } }],
    });
    t.is(report?.models.length, 1);
  },
);
