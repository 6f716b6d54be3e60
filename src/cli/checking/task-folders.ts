import path from 'node:path';
import { packageRoot } from '../course/package-root.js';

const folderName = 'reference-models';

/** Where tasks lie: in the course around the user, then in the package. */
export const taskFolders = (): string[] => [
  path.resolve(folderName),
  path.join(packageRoot(), folderName),
];
