// The last step of the build (which bundles and runs this): reads and checks the bank that comes along, and sets its formulas, so
// that `generate` need not. Both files are only believed where they still fit (see compiled-bank.ts); the results are the same
// without them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/cli/course/package-root.js';
import { compiledBank, compiledFormulas } from '../src/cli/course/compiled-files.js';
import { compileBank } from '../src/authoring/bank/compiled-bank.js';
import { loadBank } from '../src/authoring/bank/load-bank.js';
import { createMarkdown } from '../src/paper/document/markdown.js';
import { formulasOf } from '../src/paper/document/formulas-of.js';
import { parseBlocks } from '../src/paper/document/parse-blocks.js';
import { Formulas } from '../src/paper/math/formulas.js';

const bank = loadBank(path.join(packageRoot(), 'question-bank'));
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
      .flatMap((item) => textsOf(item.source === 'written' ? item.content : {}))
      .flatMap((text) => formulasOf(parseBlocks(markdown, text))),
  );
  writeFileSync(compiledBank, compileBank(bank));
  writeFileSync(compiledFormulas, formulas.compile());
}

/** Every text in a value, in both languages. */
function textsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if ('zh' in value && 'en' in value) return [value.zh, value.en].filter(isText);
  return Object.values(value).flatMap(textsOf);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
