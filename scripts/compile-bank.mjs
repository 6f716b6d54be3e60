// The last step of the build: reads and checks the bank that comes along, and sets its formulas, so that `generate` need not. Both
// files are only believed where they still fit (see compiled-bank.ts); the results are the same without them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileBank } from '../dist/src/authoring/bank/compiled-bank.js';
import { loadBank } from '../dist/src/authoring/bank/load-bank.js';
import { createMarkdown } from '../dist/src/paper/document/markdown.js';
import { formulasOf } from '../dist/src/paper/document/formulas-of.js';
import { parseBlocks } from '../dist/src/paper/document/parse-blocks.js';
import { Formulas } from '../dist/src/paper/math/formulas.js';
import { root } from './run.mjs';

const bank = loadBank(path.join(root, 'question-bank'));
if (bank.problems.length > 0) {
  // A bank under work is no reason to fail the build: it is read anew each time, and the lint tells what is wrong.
  console.log(
    `gradpaper: the bank has ${bank.problems.length} problems and is not compiled; see gradpaper bank lint.`,
  );
} else {
  const markdown = createMarkdown();
  const formulas = new Formulas(undefined);
  await formulas.prepare(
    bank.items
      .flatMap((item) => textsOf(item.content ?? {}))
      .flatMap((text) => formulasOf(parseBlocks(markdown, text))),
  );
  writeFileSync(path.join(root, 'dist', 'bank.json'), compileBank(bank));
  writeFileSync(path.join(root, 'dist', 'formulas.json'), formulas.compile());
}

/** Every text in a value, in both languages. */
function textsOf(value) {
  if (value === null || typeof value !== 'object') return [];
  if (typeof value.zh === 'string' && typeof value.en === 'string') return [value.zh, value.en];
  return Object.values(value).flatMap(textsOf);
}
