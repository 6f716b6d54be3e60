import { spawn } from 'node:child_process';
import type { Examine } from '../../src/sandbox/examiner.js';
import type { ProgramEngine } from '../../src/sandbox/engine-link.js';
import type { Turn } from '../../src/keras/host/wire.js';
import { ProgramProcess } from '../../src/sandbox/process/program-process.js';
import { runProgram, type RunResult } from '../../src/sandbox/run-program.js';
import type { ProgramLimits } from '../../src/sandbox/process/limits.js';
import { smallLimits } from './attacks.js';

/** What a child has at hand to speak the protocol, or something else. */
const means = `
const frame = (header, body = Buffer.alloc(0)) => {
  const text = Buffer.isBuffer(header) ? header : Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const start = Buffer.alloc(8);
  start.writeUInt32LE(text.length, 0);
  start.writeUInt32LE(body.length, 4);
  return Buffer.concat([start, text, body]);
};
const send = (header, body) => process.stdout.write(frame(header, body));
const sendAll = (...headers) => process.stdout.write(Buffer.concat(headers.map((each) => frame(each))));
const get = (target, name = 'x', more = {}) => send({ type: 'request', request: { kind: 'get', target, name }, released: [], ...more });
const value = (inner, body) => send('{"type":"request","request":{"kind":"get","target":' + inner + ',"name":"x"},"released":[]}', body);
const asking = { type: 'request', request: { kind: 'get', target: 1, name: 'x' } };
const end = { type: 'ended', raised: null, figures: [], files: [] };
const ended = (more = {}) => send({ ...end, ...more });
const text = (length) => 'x'.repeat(length);
const list = (length, item) => '[' + Array(length).fill(item).join(',') + ']';
const wait = () => setInterval(() => undefined, 1000);
let held = Buffer.alloc(0);
const onMessage = (hear) => process.stdin.on('data', (piece) => {
  held = Buffer.concat([held, piece]);
  while (held.length >= 8 && held.length >= 8 + held.readUInt32LE(0) + held.readUInt32LE(4)) {
    const [header, body] = [held.readUInt32LE(0), held.readUInt32LE(4)];
    const message = JSON.parse(held.subarray(8, 8 + header).toString());
    held = held.subarray(8 + header + body);
    if (message.type !== 'start') hear(message);
  }
});
`;

/** An engine that knows nothing: it calls back where it is asked for `callback`, and answers None to all else. */
export function standIn(asked: unknown[]): ProgramEngine {
  const nothing: Turn = { kind: 'value', value: null, warnings: [] };
  const call: Turn = { kind: 'callback', target: 0, positional: [], keywords: [] };
  return {
    ask(request) {
      asked.push(request);
      return Promise.resolve('name' in request && request.name === 'callback' ? call : nothing);
    },
    resume: () => Promise.resolve(nothing),
    inspect: () => Promise.resolve(nothing),
    listen: () => undefined,
    report: () => Promise.resolve({ models: [], fits: [], cuts: [], notes: [] }),
    kill: () => Promise.resolve(),
    leave: () => Promise.resolve(),
  };
}

export interface Lied extends RunResult {
  readonly printed: string;
  /** What has reached the engine. */
  readonly asked: readonly unknown[];
}

/** Runs JavaScript in the place of the process of a program: it says what it likes, to an engine that knows nothing or to a real one. */
export async function runLiar(
  script: string,
  limits: Partial<ProgramLimits> = {},
  engine?: ProgramEngine,
  { facts = false, examine }: { readonly facts?: boolean; readonly examine?: Examine } = {},
): Promise<Lied> {
  const child = spawn(process.execPath, ['-e', means + script]);
  const asked: unknown[] = [];
  let printed = '';
  const result = await runProgram(
    new ProgramProcess({ child, remove: () => undefined }),
    { source: Buffer.from('pass'), file: 'program.py', facts },
    {
      limits: { ...smallLimits, cpuSeconds: 30, examinationSeconds: 10, ...limits },
      engine: engine ?? standIn(asked),
      isTrainingCut: false,
      examine,
      print: (_stream, text) => {
        printed += text;
      },
    },
  );
  return { ...result, printed, asked };
}
