// The last step of the build (which bundles and runs this): reads and checks the bank of the clone, and sets its formulas, so that
// `generate` need not. Both files are only believed where they still fit (see compiled-bank.ts); the results are the same
// without them.
import path from 'node:path';
import { loadBank } from '../src/authoring/bank/load-bank.js';
import { packageRoot } from '../src/cli/course/package-root.js';
import { writeCompiled } from './write-compiled.js';

const bank = loadBank(path.join(packageRoot(), 'question-bank'));
if (bank.problems.length > 0) {
  // A bank under work is no reason to fail the build: it is read anew each time, and the lint tells what is wrong.
  console.log(
    `gradpaper: the bank has ${bank.problems.length} problems and is not compiled; see gradpaper bank lint.`,
  );
} else await writeCompiled(bank, path.join(packageRoot(), 'dist'));
