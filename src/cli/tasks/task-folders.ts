import path from 'node:path';
import { packageRoot } from '../course/package-root.js';

const name = 'reference-models';

/**
 * Where tasks lie: in the course (that where the user stands if it is left out), in a clone of gradpaper, and what students may hold
 * in its package.
 */
export const taskFolders = (course = '.'): readonly string[] => [
  path.resolve(course, name),
  path.join(packageRoot(), name),
  path.join(packageRoot(), 'dist', 'package', name),
];
