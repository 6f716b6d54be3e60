import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './course/package-root.js';

/** The version of the package, as in its package.json. */
export function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json has no version');
}
