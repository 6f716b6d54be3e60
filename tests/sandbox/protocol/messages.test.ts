import test from 'ava';
import fc from 'fast-check';
import { parseMessage, ProtocolError } from '../../../src/sandbox/process/conversation.js';
import { fromProgram, type FromProgram } from '../../../src/sandbox/protocol/messages.js';
import type { Value } from '../../../src/sandbox/protocol/values.js';
import { Body } from '../../../src/sandbox/protocol/body.js';
import { fromWire, Pieces } from '../../../src/sandbox/protocol/from-wire.js';
import { toWire } from '../../../src/sandbox/protocol/to-wire.js';

const received = (header: string) => ({ header, body: new Uint8Array() });

test('texts that are no message are told from messages', (t) => {
  t.notThrows(() => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (header) => {
        try {
          return !fromProgram.safeParse(JSON.parse(header)).success;
        } catch {
          return refuses(header);
        }
      }),
    );
  });
});

function refuses(header: string): boolean {
  try {
    parseMessage(received(header));
    return false;
  } catch (error) {
    return error instanceof ProtocolError;
  }
}

const stop = {
  kind: 'call' as const,
  target: { kind: 'handle' as const, id: 3 },
  name: 'stop',
  positional: [],
  keywords: [],
};

/** Entries of questions that may be left out. */
const optional: ReadonlySet<string> = new Set(['released', 'errands']);

const sound: readonly FromProgram[] = [
  { type: 'ready', version: 1, python: '3.14.2' },
  { type: 'print', stream: 'stdout', text: 'hello' },
  {
    type: 'request',
    request: {
      kind: 'call',
      target: { kind: 'handle', id: 1 },
      name: 'fit',
      positional: [1],
      keywords: [],
      line: 12,
    },
    errands: [{ call: stop, as: -1 }],
  },
  { type: 'request', request: { kind: 'release', ids: [] } },
  { type: 'threw', error: 'ValueError', message: 'no', id: 0 },
  { type: 'ended', raised: null, figures: [], files: [{ path: 'a.txt', at: 0, bytes: 2 }] },
  {
    type: 'source',
    facts: {
      calls: [
        {
          name: 'f',
          path: 'f',
          line: 1,
          column: 1,
          endLine: 1,
          positional: ['1'],
          keywords: { a: '2' },
        },
      ],
      constructs: [{ kind: 'import', name: 'numpy', line: 1, column: 1 }],
      names: [{ path: 'numpy.exp', line: 1 }],
    },
  },
  { type: 'result', value: 1 },
  {
    type: 'failed',
    raised: { type: 'ValueError', message: 'no', line: 1, traceback: '', unsupported: null },
  },
  { type: 'missing' },
];

test('sound messages are read as they are', (t) => {
  for (const message of sound)
    t.deepEqual(parseMessage(received(JSON.stringify(message))), message);
});

test('a message with an entry too much, or without one, is refused', (t) => {
  for (const message of sound) {
    t.true(refuses(JSON.stringify({ ...message, more: 1 })), message.type);
    for (const key of Object.keys(message).filter((each) => !optional.has(each)))
      t.true(refuses(JSON.stringify({ ...message, [key]: undefined })), `${message.type} ${key}`);
  }
});

const outside: readonly (readonly [why: string, value: Value, bytes: number])[] = [
  ['behind the end', { kind: 'array', shape: [2], dtype: 'int32', at: 4, bytes: 8 }, 8],
  ['does not fill its shape', { kind: 'array', shape: [3], dtype: 'int32', at: 0, bytes: 8 }, 8],
  ['more than its shape', { kind: 'array', shape: [], dtype: 'float64', at: 0, bytes: 16 }, 16],
  [
    'inside a list',
    { kind: 'list', items: [{ kind: 'array', shape: [1], dtype: 'uint8', at: 9, bytes: 1 }] },
    4,
  ],
];

for (const [why, value, bytes] of outside)
  test(`an array ${why} is refused`, (t) => {
    t.throws(() => toWire(value, new Body(new Uint8Array(bytes))), { message: /array/i });
  });

test('arrays of all types cross the line and come back', (t) => {
  const arrays = [
    ['int8', Int8Array.of(-1, 2)],
    ['int64', BigInt64Array.of(-1n, 2n)],
    ['uint16', Uint16Array.of(7, 65_535)],
    ['float32', Float32Array.of(0.5, NaN)],
    ['float64', Float64Array.of(1e300, -Infinity)],
    ['bool', Uint8Array.of(1, 0)],
  ] as const;
  for (const [dtype, data] of arrays) {
    const pieces = new Pieces();
    // Something before it, so that it begins where its numbers may not begin.
    pieces.add(Uint8Array.of(9));
    const value = fromWire({ kind: 'array', shape: [2], dtype, data }, pieces);
    t.deepEqual(toWire(value, new Body(Buffer.concat(pieces.all))), {
      kind: 'array',
      shape: [2],
      dtype,
      data,
    });
  }
});
