import path from 'node:path';
import { packagedBank } from '../../authoring/bank/bank-files.js';
import { packageRoot } from './package-root.js';

/** In a clone they lie in dist/; in an installed package beside the bank, which is another than that of the clone. */
const folder =
  path.dirname(packagedBank()) === packageRoot()
    ? path.join(packageRoot(), 'dist')
    : path.dirname(packagedBank());

/** The bank that comes with gradpaper, read and checked when gradpaper was built. */
export const compiledBank = path.join(folder, 'bank.json');

/** Its formulas, set when gradpaper was built. */
export const compiledFormulas = path.join(folder, 'formulas.json');
