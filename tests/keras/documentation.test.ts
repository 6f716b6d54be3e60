import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { bare, runNode } from '../support/cli-run.js';
import { testEngine } from '../support/keras.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The program that docs/engine.md shows, which is to lie in the folder of the project. */
function documented(): string {
  const [, program = ''] = /```ts\n([^]*?)```/.exec(readFileSync('docs/engine.md', 'utf8')) ?? [];
  return program.replaceAll("'./src/", `'${pathToFileURL('src').href}/`);
}

test('the program in docs/engine.md trains its model and tells how', async (t) => {
  const files = {
    'package.json': '{"type": "module"}',
    'lesson.ts': documented().replace("'auto'", `'${testEngine}'`),
  };
  const file = path.join(temporaryFolder(t, files), 'lesson.ts');
  const { code, out } = await runNode(['--import=tsx', file], { cwd: '.', env: bare() });
  t.is(code, 0);
  t.regex(out, /^Model: "sequential"\n┏━+/);
  t.regex(out, /^ Total params: 33 \(/m);
  t.regex(out, /^epoch 2: accuracy, loss$/m);
  t.regex(
    out,
    /^Epoch 1\/3\nepoch 0: .*\n1\/1 - \d+s - \d+m?s\/step - accuracy: 0\.\d+ - loss: 0\.\d+$/m,
  );
  t.regex(out, /\{\s+accuracy: \[[^\]]+\],\s+loss: \[[^\]]+\]\s+\}\n$/);
});
