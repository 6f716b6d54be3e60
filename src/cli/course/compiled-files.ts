import path from 'node:path';
import { packageRoot } from './package-root.js';

/** The bank that comes with gradpaper, read and checked when gradpaper was built. */
export const compiledBank = path.join(packageRoot(), 'dist', 'bank.json');

/** Its formulas, set when gradpaper was built. */
export const compiledFormulas = path.join(packageRoot(), 'dist', 'formulas.json');
