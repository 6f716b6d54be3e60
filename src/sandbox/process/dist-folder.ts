import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder `dist` of the package, from the sources as well as from what is bundled. @throws Error outside of a package. */
export function distFolder(start = fileURLToPath(new URL('.', import.meta.url))): string {
  if (existsSync(path.join(start, 'package.json'))) return path.join(start, 'dist');
  const above = path.dirname(start);
  if (above === start) throw new Error('The sandbox does not lie in its package.');
  return distFolder(above);
}
