import test from 'ava';
import type { Inspection } from '../../../src/keras/inspect/evidence.js';
import type { Outcome, Turn } from '../../../src/keras/host/wire.js';
import type { ProgramEngine } from '../../../src/sandbox/engine-link.js';
import type { Examiner } from '../../../src/sandbox/examiner.js';
import { nothingAsked, nothingFound } from '../../support/inspections.js';
import { runLiar, standIn } from '../../support/lying-child.js';

const facts = '{"calls":[],"constructs":[],"names":[]}';
const source = `send('{"type":"source","facts":${facts}}');`;

const sources: readonly (readonly [how: string, isWanted: boolean, script: string])[] = [
  ['that nobody has asked for', false, source],
  ['a second time', true, source + source],
  [
    'behind its first message',
    true,
    `send({ type: 'print', stream: 'stdout', text: 'a' });${source}`,
  ],
];

for (const [how, isWanted, script] of sources)
  test(`what the text says, told ${how}, breaks the rules`, async (t) => {
    const { verdict } = await runLiar(`${script} ended(); wait();`, {}, undefined, {
      facts: isWanted,
    });
    t.like(verdict, {
      kind: 'crashed',
      cause: { en: 'It told of its text when nobody had asked for it.' },
    });
  });

const untrue: readonly string[] = [
  `{"type":"source","facts":{}}`,
  `{"type":"source","facts":{"calls":[],"constructs":[{"kind":"goto","name":"","line":1,"column":1}],"names":[]}}`,
  `{"type":"source","facts":{"calls":[],"constructs":[],"names":[{"path":"a","line":0}]}}`,
];

test('what the text says is believed by the schema alone', async (t) => {
  for (const header of untrue) {
    const { verdict, source: told } = await runLiar(`send('${header}'); wait();`, {}, undefined, {
      facts: true,
    });
    t.like(
      verdict,
      { kind: 'crashed', cause: { en: 'It sent a message that the protocol does not know.' } },
      header,
    );
    t.is(told, null);
  }
});

test('an answer of a function is none before the end', async (t) => {
  const { verdict } = await runLiar(`send({ type: 'result', value: 1 }); wait();`);
  t.like(verdict, {
    kind: 'crashed',
    cause: { en: 'It sent a message when it was not its turn.' },
  });
});

/** An engine that calls the program back while it inspects, and notes how that went. */
function askingEngine(asked: unknown[]): ProgramEngine & { readonly heard: Outcome[] } {
  const heard: Outcome[] = [];
  const question: Turn = { kind: 'callback', target: 0, positional: [], keywords: [] };
  return {
    ...standIn(asked),
    heard,
    inspect: () => Promise.resolve(question),
    resume: (outcome) => {
      heard.push(outcome);
      return Promise.resolve({ kind: 'inspected', inspection: nothingFound });
    },
  };
}

const gone: Outcome = {
  kind: 'threw',
  error: 'RuntimeError',
  message: 'The program has ended.',
  id: 0,
};

interface Seen {
  inspection?: Inspection;
  call?: unknown;
}

async function look(examiner: Examiner, seen: Seen): Promise<void> {
  seen.inspection = await examiner.inspect(nothingAsked);
  seen.call = await examiner.call('f', [1]);
}

const answering = (answer: string): string => `onMessage(({ type }) => {
  if (type === 'callback') { ${answer} }
  if (type === 'invoke') send({ type: 'result', value: 7 });
}); ended();`;

const returned: Outcome = { kind: 'returned', value: 5 };

const answers: readonly (readonly [
  how: string,
  script: string,
  outcome: Outcome,
  asked: number,
  call: { readonly kind: string },
])[] = [
  [
    'answers it',
    answering(`send({ type: 'returned', value: 5 });`),
    returned,
    0,
    { kind: 'returned' },
  ],
  [
    'asks the engine first',
    answering(`get(1); send({ type: 'returned', value: 5 });`),
    returned,
    1,
    { kind: 'returned' },
  ],
  ['leaves', answering('process.exit(1);'), gone, 0, { kind: 'ended' }],
  ['says nothing', answering(''), gone, 0, { kind: 'ended' }],
  ['ends again', answering('ended();'), gone, 0, { kind: 'ended' }],
  [
    'answers as if it had been called',
    answering(`send({ type: 'result', value: 5 });`),
    gone,
    0,
    { kind: 'ended' },
  ],
  [
    'answers for another',
    answering(`sendAll({ type: 'returned', value: 5 }, asking);`),
    returned,
    0,
    { kind: 'ended' },
  ],
];

for (const [how, script, outcome, asks, call] of answers)
  test(`the engine's inspection comes to its end where a program that is called back ${how}`, async (t) => {
    const asked: unknown[] = [];
    const engine = askingEngine(asked);
    const seen: Seen = {};
    const { verdict } = await runLiar(
      `${script} wait();`,
      { examinationSeconds: how === 'says nothing' ? 1 : 30 },
      engine,
      {
        examine: (examiner) => look(examiner, seen),
      },
    );
    t.deepEqual(verdict, { kind: 'done' });
    t.deepEqual(seen.inspection, nothingFound);
    t.deepEqual(engine.heard, [outcome]);
    t.is(asked.length, asks);
    t.like(seen.call, call);
  });

test('what a program asks of the engine behind its end is not carried out', async (t) => {
  const asked: unknown[] = [];
  const engine = askingEngine(asked);
  const seen: Seen = {};
  await runLiar(`sendAll(end, asking, asking); wait();`, {}, engine, {
    examine: (examiner) => look(examiner, seen),
  });
  t.deepEqual(asked, []);
  t.deepEqual(engine.heard, [gone]);
  t.like(seen.call, { kind: 'ended', verdict: { kind: 'crashed' } });
});
