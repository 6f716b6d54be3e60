import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { withoutHooks } from '../../../src/keras/engine/wasm/without-hooks.js';
import { bare, runNode } from '../../support/cli-run.js';
import { testEngine } from '../../support/keras.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** A layer that does not take its input, four models deep. */
const program = `
import { construct } from './src/keras/base/construct.js';
import { inSession, Session } from './src/keras/base/session.js';
import { classes } from './src/keras/classes.js';
import { startEngine } from './src/keras/engine/start.js';
import { Dense } from './src/keras/layers/dense.js';
import { Reshape } from './src/keras/layers/reshape.js';
import { Sequential } from './src/keras/models/sequential/sequential.js';

await startEngine('${testEngine}');
inSession(new Session({ seed: 'deep', classes }), () => {
  let layer: Reshape | Sequential = construct(Reshape, [[7]], {});
  for (let depth = 0; depth < 4; depth++)
    layer = construct(Sequential, [[construct(Dense, [4], {}), layer]], {});
  buildIt(layer as Sequential);
});

function buildIt(model: Sequential): void {
  model.build([null, 4]);
}
`;

/** Programs that end with an error of their own, of the engine, or of a promise. */
const ends = [
  ['an error of the engine', '', /KerasError: .*Reshape/],
  ['an error of its own', "throw new Error('mine')", /Error: mine\n +at /],
  ['a promise', "void Promise.reject(new Error('promised'))", /Error: promised\n +at /],
] as const;

for (const [what, end, words] of ends)
  test(`a program that ends by ${what} tells it in a few lines and exits with 1`, async (t) => {
    const text = end === '' ? program : program.replace(/^inSession\([^]*/m, end);
    const lesson = text.replaceAll("'./src/", `'${pathToFileURL('src').href}/`);
    const folder = temporaryFolder(t, { 'package.json': '{"type": "module"}', 'it.ts': lesson });
    const args = ['--import=tsx', path.join(folder, 'it.ts')];
    const { code, err } = await runNode(args, { cwd: '.', env: bare() });
    t.is(code, 1);
    t.regex(err, words);
    t.true(err.length < 6000, `${err.length} characters`);
    t.is(/at buildIt \(.*it\.ts:19:9\)/.test(err), end === '');
  });

class ExitStatus extends Error {}

/** The hooks of Emscripten, word for word. */
function hookIn(): void {
  process.on('uncaughtException', function (ex) {
    if (!(ex instanceof ExitStatus)) {
      throw ex;
    }
  });
  process.on('unhandledRejection', function (reason) {
    throw reason as Error;
  });
}

test.serial('only what the backend hooks into the process is taken away again', async (t) => {
  const other = (): undefined => undefined;
  const hooks = (): unknown[] => [
    ...process.listeners('uncaughtException'),
    ...process.listeners('unhandledRejection'),
  ];
  const before = hooks();
  await withoutHooks(async () => {
    hookIn();
    process.on('unhandledRejection', other);
    await Promise.resolve();
  });
  t.deepEqual(hooks(), [...before, other]);
  process.removeListener('unhandledRejection', other);
  await t.throwsAsync(
    withoutHooks(() => {
      hookIn();
      return Promise.reject(new Error('no backend'));
    }),
    { message: 'no backend' },
  );
  t.deepEqual(hooks(), before);
});
