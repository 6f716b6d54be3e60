import test from 'ava';
import type { Verdict } from '../../../src/sandbox/process/verdict.js';
import { runLiar } from '../../support/lying-child.js';

// The process of a program in the hands of an attacker: it says what it likes, when it likes. Whatever it says ends in a verdict.

type Row = readonly [tries: string, script: string, verdict: Verdict['kind'], cause?: RegExp];

const unknown = /a message that the protocol does not know/;
const untrue = /a message that contradicts itself/;

const messages: readonly Row[] = [
  ['sends what is no JSON', `send('{"type": "ended"')`, 'crashed', unknown],
  ['sends an empty header', `send('')`, 'crashed', unknown],
  ['sends bytes that are no text', `send(Buffer.from([0xff, 0xfe, 0x80]))`, 'crashed', unknown],
  ['sends JSON that is no message', `send('[null]')`, 'crashed', unknown],
  [
    'sends a kind of message that there is not',
    `send({ type: 'verdict', score: 100 })`,
    'crashed',
    unknown,
  ],
  ['asks for the report, as only gradpaper may', `send({ type: 'report' })`, 'crashed', unknown],
  [
    'makes a request that only gradpaper makes',
    `send({ type: 'request', request: { kind: 'resume', outcome: null }, released: [] })`,
    'crashed',
    unknown,
  ],
  ['adds a score to its end', `ended({ score: 100 })`, 'crashed', unknown],
  [
    'adds a prototype to its end',
    `send('{"type":"ended","raised":null,"figures":[],"files":[],"__proto__":{"score":100}}')`,
    'crashed',
    unknown,
  ],
  [
    'adds a prototype to a value',
    `value('{"kind":"list","items":[],"__proto__":{"kind":"name"}}')`,
    'crashed',
    unknown,
  ],
  ['leaves out what an end must say', `send({ type: 'ended', raised: null })`, 'crashed', unknown],
  [
    'says that it is ready a second time',
    `send({ type: 'ready', version: 1, python: '3.14' })`,
    'crashed',
    /twice that it is ready/,
  ],
  [
    'speaks another version',
    `send({ type: 'ready', version: 2, python: '3.14' })`,
    'crashed',
    unknown,
  ],
  [
    'prints on a stream that there is not',
    `send({ type: 'print', stream: 'verdict', text: 'x' })`,
    'crashed',
    unknown,
  ],
  ['prints a number', `send({ type: 'print', stream: 'stdout', text: 1 })`, 'crashed', unknown],
  ['sends NaN', `value('NaN')`, 'crashed', unknown],
  ['sends Infinity', `value('Infinity')`, 'crashed', unknown],
  ['sends a number that is too large for JSON', `value('1e400')`, 'crashed', unknown],
  [
    'sends a whole number of 5000 digits',
    `value('{"kind":"int","digits":"' + '9'.repeat(5000) + '"}')`,
    'crashed',
    unknown,
  ],
  [
    'sends digits that are code',
    `value('{"kind":"int","digits":"1;process.exit()"}')`,
    'crashed',
    unknown,
  ],
  [
    'nests lists 100,000 deep',
    `value('{"kind":"list","items":['.repeat(1e5) + ']}'.repeat(1e5))`,
    'crashed',
    unknown,
  ],
  [
    'nests plain brackets a million deep',
    `send('['.repeat(1e6) + ']'.repeat(1e6))`,
    'crashed',
    unknown,
  ],
  [
    'sends 300,000 wrong items',
    `value('{"kind":"list","items":' + list(3e5, '{}') + '}')`,
    'crashed',
    unknown,
  ],
  [
    'sends ten million empty objects',
    `send('{"type":"ended","raised":null,"files":[],"figures":' + list(1e7, '{}') + '}')`,
    'crashed',
    unknown,
  ],
  [
    'lets go of two million objects',
    `send('{"type":"request","request":{"kind":"read","target":null},"released":' + list(2e6, '1') + '}')`,
    'crashed',
    unknown,
  ],
  ['lets go of what is no number', `get(null, 'x', { released: ['1', {}] })`, 'crashed', unknown],
  ['holds an object by half a number', `value('{"kind":"handle","id":1.5}')`, 'crashed', unknown],
  [
    'passes 5000 arguments',
    `send({ type: 'request', request: { kind: 'call', target: null, positional: Array(5000).fill(1), keywords: [] }, released: [] })`,
    'crashed',
    unknown,
  ],
  [
    'carries a data set through 100 steps',
    `value(JSON.stringify({ kind: 'lazy', source: 'mnist/train/x', steps: Array(100).fill(['add', 1]), shape: [], dtype: 'x' }))`,
    'crashed',
    unknown,
  ],
  [
    'carries a data set through a step that is none',
    `value(JSON.stringify({ kind: 'lazy', source: 'mnist/train/x', steps: [['constructor', 1]], shape: [], dtype: 'x' }))`,
    'crashed',
    unknown,
  ],
  [
    'cuts a data set by what is no shape',
    `value(JSON.stringify({ kind: 'lazy', source: 'mnist/train/x', steps: [['reshape', [-1, 'x']]], shape: [], dtype: 'x' }))`,
    'crashed',
    unknown,
  ],
  [
    'answers what nobody has asked',
    `send({ type: 'returned', value: null })`,
    'crashed',
    /nobody had asked/,
  ],
  [
    'raises in answer to nothing',
    `send({ type: 'threw', error: 'E', message: 'm', id: 0 })`,
    'crashed',
    /nobody had asked/,
  ],
  [
    'answers a call-back twice',
    `onMessage(({ type }) => { if (type === 'callback') for (const _ of [1, 2]) send({ type: 'returned', value: null }) }); get(null, 'callback')`,
    'crashed',
    /nobody had asked/,
  ],
  [
    'answers a call-back in the place of a question of its own',
    `onMessage(() => { get(null, 'callback'); }); get(null); send({ type: 'returned', value: null })`,
    'crashed',
    /nobody had asked/,
  ],
];

const numbers: readonly Row[] = [
  [
    'sends an array behind the end of its message',
    `value('{"kind":"array","shape":[4],"dtype":"float64","at":8,"bytes":32}', Buffer.alloc(32))`,
    'crashed',
    untrue,
  ],
  [
    'sends an array of negative size',
    `value('{"kind":"array","shape":[-4],"dtype":"float64","at":0,"bytes":32}', Buffer.alloc(32))`,
    'crashed',
    unknown,
  ],
  [
    'sends an array from before its message',
    `value('{"kind":"array","shape":[4],"dtype":"float64","at":-8,"bytes":32}', Buffer.alloc(32))`,
    'crashed',
    unknown,
  ],
  [
    'sends few bytes as a huge array',
    `value('{"kind":"array","shape":[2147483648,2147483648],"dtype":"uint8","at":0,"bytes":4}', Buffer.alloc(4))`,
    'crashed',
    untrue,
  ],
  [
    'sends a shape that is too large for a number',
    `value('{"kind":"array","shape":' + list(32, '2147483648') + ',"dtype":"uint8","at":0,"bytes":4}', Buffer.alloc(4))`,
    'crashed',
    untrue,
  ],
  [
    'sends an array of 33 dimensions',
    `value('{"kind":"array","shape":' + list(33, '1') + ',"dtype":"uint8","at":0,"bytes":1}', Buffer.alloc(1))`,
    'crashed',
    unknown,
  ],
  [
    'sends an array of a type that is none',
    `value('{"kind":"array","shape":[1],"dtype":"constructor","at":0,"bytes":1}', Buffer.alloc(1))`,
    'crashed',
    unknown,
  ],
  [
    'claims the same million bytes a thousand times',
    `value('{"kind":"list","items":' + list(1000, '{"kind":"array","shape":[1000000],"dtype":"uint8","at":0,"bytes":1000000}') + '}', Buffer.alloc(1e6))`,
    'crashed',
    /claims bytes that were claimed before/,
  ],
  [
    'sends two texts as a thousand',
    `value('{"kind":"strings","shape":[1000],"items":["a","b"]}')`,
    'crashed',
    untrue,
  ],
  [
    'hands over a file that lies outside of its message',
    `ended({ files: [{ path: 'a', at: 0, bytes: 9 }] })`,
    'crashed',
    untrue,
  ],
  [
    'hands over the same bytes as two files',
    `send({ type: 'ended', raised: null, figures: [], files: [{ path: 'a', at: 0, bytes: 4 }, { path: 'b', at: 0, bytes: 4 }] }, Buffer.alloc(4))`,
    'crashed',
    untrue,
  ],
  [
    'hands over 5000 files',
    `ended({ files: Array.from({ length: 5000 }, (_, i) => ({ path: String(i), at: 0, bytes: 0 })) })`,
    'crashed',
    unknown,
  ],
  [
    'hands over a file with a name of 10,000 letters',
    `ended({ files: [{ path: text(1e4), at: 0, bytes: 0 }] })`,
    'crashed',
    unknown,
  ],
  ['hands over 300 figures', `ended({ figures: Array(300).fill({}) })`, 'crashed', unknown],
  [
    'hands over a figure that is none',
    `ended({ figures: [{ score: 100 }] })`,
    'crashed',
    /a figure that is none/,
  ],
  [
    'hands over a figure that is 100,000 deep',
    `send('{"type":"ended","raised":null,"files":[],"figures":[{"a":' + '['.repeat(1e5) + ']'.repeat(1e5) + '}]}')`,
    'crashed',
    /a figure that is none/,
  ],
];

const frames: readonly Row[] = [
  [
    'announces a header of 4 GB',
    `process.stdout.write(Buffer.from([255, 255, 255, 255, 0, 0, 0, 0]))`,
    'crashed',
    /longer than the protocol allows/,
  ],
  [
    'announces a body of 4 GB',
    `process.stdout.write(Buffer.from([1, 0, 0, 0, 255, 255, 255, 255]))`,
    'crashed',
    /longer than the protocol allows/,
  ],
  [
    'writes text where frames are wanted',
    `process.stdout.write('score: 100\\n'.repeat(20))`,
    'crashed',
    /longer than the protocol allows/,
  ],
  [
    'ends in the middle of a frame',
    `process.stdout.write(frame({ type: 'note', text: 'x' }).subarray(0, 20), () => process.exit(0))`,
    'crashed',
    /ended with code 0/,
  ],
  ['ends without a word', `process.exit(0)`, 'crashed', /ended with code 0/],
  [
    'ends with a code and words',
    `process.stderr.write('goodbye', () => process.exit(7))`,
    'crashed',
    /ended with code 7\.\ngoodbye/,
  ],
  [
    'ends itself by a signal',
    `process.kill(process.pid, 'SIGSEGV')`,
    'crashed',
    /ended by SIGSEGV/,
  ],
  [
    'cuts its messages into single bytes',
    `(async () => { for (const byte of frame({ type: 'ended', raised: null, figures: [], files: [] })) { process.stdout.write(Buffer.from([byte])); await new Promise(setImmediate) } })(); wait()`,
    'done',
  ],
  [
    'goes on after its end',
    `ended(); for (let i = 0; i < 100; i++) send({ type: 'print', stream: 'stdout', text: 'late' }); wait()`,
    'done',
  ],
  [
    'ends a second time, and better',
    `ended({ raised: { type: 'E', message: 'm', line: 1, traceback: 't', unsupported: null } }); ended(); wait()`,
    'raised',
  ],
  [
    'raises an error of 4 million letters',
    `ended({ raised: { type: 'E', message: text(4e6), line: 1, traceback: text(4e6), unsupported: null } }); wait()`,
    'raised',
  ],
  [
    'raises an error of 100 million letters',
    `ended({ raised: { type: 'E', message: text(1e8), line: 1, traceback: '', unsupported: null } }); wait()`,
    'crashed',
    /longer than the protocol allows/,
  ],
  [
    'floods standard error',
    `process.stderr.write(text(2e7), () => process.exit(1))`,
    'crashed',
    /ended with code 1/,
  ],
  [
    'floods with messages',
    `setInterval(() => { for (let i = 0; i < 2000; i++) get(null) }, 1)`,
    'limit',
    /more than 3000 messages/,
  ],
  [
    'floods with prints',
    `setInterval(() => send({ type: 'print', stream: 'stdout', text: text(9e4) }), 1)`,
    'limit',
    /printed more than 100000 characters/,
  ],
  [
    'floods with notes',
    `let n = 0; setInterval(() => send({ type: 'note', text: n++ + text(9e4) }), 1)`,
    'limit',
    /printed more than 100000 characters/,
  ],
  [
    'asks 10,000 deep inside call-backs',
    `let deep = 0; onMessage(({ type }) => { if (type === 'callback' && deep++ < 1e4) get(null, 'callback'); else ended() }); get(null, 'callback')`,
    'done',
  ],
];

/** They wait until the time is over. */
const silent: readonly Row[] = [
  ['says nothing', `wait()`, 'limit', /ran for 1 seconds/],
  [
    'stops in the middle of a frame',
    `process.stdout.write(frame({ type: 'note', text: 'x' }).subarray(0, 20)); wait()`,
    'limit',
    /ran for 1 seconds/,
  ],
  [
    'announces half a gigabyte and sends nothing of it',
    `process.stdout.write(Buffer.from([1, 0, 0, 0, 0, 0, 0, 32])); wait()`,
    'limit',
    /ran for 1 seconds/,
  ],
  ['closes its mouth and stays', `process.stdout.end(); wait()`, 'limit', /ran for 1 seconds/],
  [
    'is called back and never answers',
    `get(null, 'callback'); wait()`,
    'limit',
    /ran for 1 seconds/,
  ],
  [
    'will not end when it is asked to',
    `process.on('SIGTERM', () => 0); wait()`,
    'limit',
    /ran for 1 seconds/,
  ],
];

const all = [
  ...[...messages, ...numbers, ...frames].map((row) => ({ row, limits: { messages: 30_000 } })),
  ...silent.map((row) => ({ row, limits: { wallSeconds: 1 } })),
];

for (const { row, limits } of all) {
  const [tries, script, kind, cause] = row;
  test.serial(`a process that ${tries} ends as ${kind}`, async (t) => {
    const few = tries === 'floods with messages' ? { messages: 3000 } : limits;
    const { verdict } = await runLiar(script, few);
    t.is(verdict.kind, kind, JSON.stringify(verdict).slice(0, 500));
    if ('cause' in verdict) {
      t.regex(verdict.cause.en, cause ?? /./);
      t.regex(verdict.cause.zh, /[\u4e00-\u9fff]/);
      t.true(verdict.cause.en.length < 30_000);
    }
  });
}

test.serial('what was printed behind a limit or an end is not passed on', async (t) => {
  const ended = await runLiar(
    `send({ type: 'print', stream: 'stdout', text: 'in time' }); ended(); send({ type: 'print', stream: 'stdout', text: 'late' }); wait()`,
  );
  t.is(ended.printed, 'in time');
  const flooded = await runLiar(
    `for (let i = 0; i < 9; i++) send({ type: 'print', stream: 'stdout', text: text(30) }); wait()`,
    { outputCharacters: 100 },
  );
  t.is(flooded.printed, 'x'.repeat(100));
});

test.serial('a message that is refused does not reach the engine', async (t) => {
  const { asked } = await runLiar(
    `get(1); value('{"kind":"array","shape":[9],"dtype":"uint8","at":0,"bytes":9}'); get(2); wait()`,
  );
  t.deepEqual(asked, [{ kind: 'get', target: 1, name: 'x' }]);
});

test.serial('what the protocol can say arrives as it was said', async (t) => {
  const { asked, verdict } = await runLiar(
    `value('-0'); value('{"kind":"dict","entries":[["__proto__",1],["constructor",{"kind":"float","value":"nan"}]]}'); ended()`,
  );
  t.deepEqual(verdict, { kind: 'done' });
  t.deepEqual(asked, [
    { kind: 'get', target: -0, name: 'x' },
    {
      kind: 'get',
      target: {
        kind: 'dict',
        entries: [
          ['__proto__', 1],
          ['constructor', { kind: 'float', value: 'nan' }],
        ],
      },
      name: 'x',
    },
  ]);
});
