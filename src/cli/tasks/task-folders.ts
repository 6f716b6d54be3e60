import path from 'node:path';
import { packageRoot } from '../course/package-root.js';

const name = 'reference-models';

/** Where tasks lie: in the course where the user stands, in a clone of gradpaper, and what students may hold in its package. */
export const taskFolders = (): readonly string[] => [
  path.resolve(name),
  path.join(packageRoot(), name),
  path.join(packageRoot(), 'dist', 'package', name),
];
