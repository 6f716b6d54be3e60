import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { startProgramEngine } from '../../../src/sandbox/engine/start-program-engine.js';
import type { ProgramEngine } from '../../../src/sandbox/engine-link.js';
import type { Verdict } from '../../../src/sandbox/process/verdict.js';
import { nextWorks } from '../../support/attacks.js';
import { runLiar } from '../../support/lying-child.js';
import { makeSandbox } from '../../support/sandbox.js';

// Errands are calls that are made before the question with which they come. A process that plays by no rules sends them to the
// real engine: what it hears back is an answer or an error in words, and what breaks the protocol ends the run.

const startEngine = async (): Promise<ProgramEngine> => {
  const engine = await startProgramEngine(
    { engine: 'wasm', seed: 'attack', keras2: false },
    pathToFileURL(path.resolve('dist/bin/program-engine.js')),
    { data: undefined },
  );
  return { ...engine, leave: () => engine.kill() };
};

/** What the process says by: a call, an errand, a question with errands before it; it ends when all questions are answered. */
const words = `
let open = 0;
const named = (path) => ({ kind: 'name', path });
const handle = (id) => ({ kind: 'handle', id });
const call = (target, positional = [], keywords = []) => ({ kind: 'call', target: typeof target === 'string' ? named(target) : target, positional, keywords });
const dense = (units = 1) => call('keras.layers.Dense', [units]);
const question = (request, errands, more = {}, body) => { open++; send({ type: 'request', request, ...(errands === undefined ? {} : { errands }), ...more }, body) };
const units = (id, errands, more) => question({ kind: 'get', target: handle(id), name: 'units' }, errands, more);
const none = (errands, more, body) => question({ kind: 'release', ids: [] }, errands, more, body);
const say = (text) => send({ type: 'print', stream: 'stdout', text: text + '\\n' });
let back = () => undefined;
onMessage((message) => {
  if (message.type === 'callback') return back(message);
  say(message.type === 'raised' ? message.error + ': ' + message.message : JSON.stringify(message.value));
  if (--open === 0) ended();
});
`;

type Row = readonly [tries: string, script: string, heard: RegExp, verdict?: Verdict['kind']];

const gone = (id: number): string =>
  `ValueError: There is no object ${id}: it was released, or never given out\\.\n`;

const rows: readonly Row[] = [
  ['plays by the rules', `units(-1, [{ call: dense(3), as: -1 }])`, /^3\n$/],
  ['speaks of an errand that it never sent', `units(-1)`, new RegExp(`^${gone(-1)}$`)],
  [
    'speaks of one that it sends afterwards',
    `units(-2); none([{ call: dense(), as: -2 }])`,
    new RegExp(`^${gone(-2)}null\n$`),
  ],
  [
    'speaks of one that it has let go',
    `units(-1, [{ call: dense(3), as: -1 }]); units(-1, [], { released: [-1] })`,
    new RegExp(`^3\n${gone(-1)}$`),
  ],
  [
    'gives two objects one number',
    `units(-1, [{ call: dense(3), as: -1 }, { call: dense(4), as: -1 }]); units(-1)`,
    /^ValueError: There is an object -1 already\.\n3\n$/,
  ],
  [
    'gives a number again that is free',
    `units(-1, [{ call: dense(3), as: -1 }]); units(-1, [{ call: dense(4), as: -1 }], { released: [-1] })`,
    /^3\n4\n$/,
  ],
  [
    'passes an errand to itself',
    `none([{ call: call('keras.Sequential', [{ kind: 'list', items: [handle(-1)] }]), as: -1 }])`,
    new RegExp(`^${gone(-1)}$`),
  ],
  [
    'passes two errands to each other',
    `none([{ call: call('keras.Sequential', [handle(-2)]), as: -1 }, { call: call('keras.Sequential', [handle(-1)]), as: -2 }])`,
    new RegExp(`^${gone(-2)}$`),
  ],
  [
    'puts a model into itself by an errand',
    `none([{ call: call('keras.Sequential'), as: -1 }, { call: { ...call(handle(-1), [handle(-1)]), name: 'add' } }]); question({ ...call(handle(-1)), name: 'summary' })`,
    /^null\nRuntimeError: maximum recursion depth exceeded\n$/,
  ],
  [
    'sends an errand that fails, and asks for what comes after it',
    `units(-2, [{ call: dense('x'), as: -1 }, { call: dense(5), as: -2 }]); units(-1); units(-2)`,
    new RegExp(`^(Value|Type)Error: .+\n${gone(-1)}${gone(-2)}$`, 's'),
  ],
  [
    'calls what is no function',
    `none([{ call: call('keras.__version__') }])`,
    /^[A-Z]\w+Error: .+\n$/,
  ],
  [
    'calls a name that there is not',
    `none([{ call: call('keras.constructor.constructor', ['return process']) }])`,
    /^[A-Z]\w+Error: .+\n$/,
  ],
  [
    'reaches for the constructor of what an errand made',
    `none([{ call: dense(), as: -1 }, { call: { ...call(handle(-1), ['return process']), name: 'constructor' }, as: -2 }])`,
    /^AttributeError: .+\n$/,
  ],
  [
    'holds a plain number by an errand',
    `question({ kind: 'read', target: handle(-1) }, [{ call: call('keras.backend.epsilon'), as: -1 }])`,
    /^TypeError: .+\n$/,
  ],
  [
    'asks for an array of 10^15 numbers',
    `none([{ call: call('keras.ops.zeros', [{ kind: 'list', items: [1e5, 1e5, 1e5] }]), as: -1 }])`,
    /^[A-Z]\w+Error: .+\n$/,
  ],
  [
    'makes 1024 layers in one message, and lets them go',
    `none(Array.from({ length: 1024 }, (_, i) => ({ call: dense(i + 1), as: -1 - i }))); units(-1024, [], { released: [-1] })`,
    /^null\n1024\n$/,
  ],
  [
    'asks within an errand that calls back',
    `const array = { kind: 'array', shape: [1], dtype: 'float32', at: 0, bytes: 4 };
     const program = { kind: 'program', id: 0, name: 'f', parameters: null, methods: [] };
     back = () => { units(-1, [{ call: dense(7), as: -1 }]); back = () => say('again'); setTimeout(() => send({ type: 'threw', error: 'E', message: 'no', id: 0 }), 300) };
     none([{ call: call('keras.ops.map', [program, array]) }], {}, Buffer.alloc(4))`,
    /^7\nE: no\n$/,
  ],
  ['sends errands after its end', `ended(); none([{ call: dense(), as: -1 }]); wait()`, /^$/],
  ['numbers an errand from above zero', `none([{ call: dense(), as: 1 }])`, /^$/, 'crashed'],
  ['numbers an errand by zero', `none([{ call: dense(), as: 0 }])`, /^$/, 'crashed'],
  ['numbers an errand by half a number', `none([{ call: dense(), as: -1.5 }])`, /^$/, 'crashed'],
  [
    'numbers an errand by a number that is not exact',
    `none([{ call: dense(), as: -1e300 }])`,
    /^$/,
    'crashed',
  ],
  ['numbers an errand by a text', `none([{ call: dense(), as: '__proto__' }])`, /^$/, 'crashed'],
  ['sends 1025 errands', `none(Array(1025).fill({ call: dense() }))`, /^$/, 'crashed'],
  [
    'sends an errand that is no call',
    `none([{ call: { kind: 'read', target: null } }])`,
    /^$/,
    'crashed',
  ],
  [
    'hides an errand in an errand',
    `none([{ call: dense(), errands: [{ call: dense() }] }])`,
    /^$/,
    'crashed',
  ],
  [
    'passes 5000 arguments',
    `none([{ call: dense(), as: -1 }, { call: call('keras.layers.Dense', Array(5000).fill(1)) }])`,
    /^$/,
    'crashed',
  ],
  [
    'passes an array that lies outside of its message',
    `none([{ call: call('keras.ops.sum', [{ kind: 'array', shape: [9], dtype: 'uint8', at: 0, bytes: 9 }]) }])`,
    /^$/,
    'crashed',
  ],
];

for (const [tries, script, heard, kind = 'done'] of rows)
  test.serial(`a process that ${tries} ends as ${kind}`, async (t) => {
    const { verdict, printed } = await runLiar(words + script, {}, await startEngine());
    t.is(verdict.kind, kind, JSON.stringify(verdict).slice(0, 500));
    t.regex(printed, heard);
    if ('cause' in verdict) t.regex(verdict.cause.zh, /[\u4e00-\u9fff]/);
  });

test.serial('the submission after them finds nothing of it', async (t) => {
  const sandbox = makeSandbox();
  await nextWorks(t, sandbox);
  await sandbox.close();
});
