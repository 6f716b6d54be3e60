// A step of the build (which bundles and runs this): puts our Python modules into dist/sandbox/modules.zip, with the description of
// all names of Keras' from which the module `keras` makes its classes and functions.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { packageRoot } from '../src/cli/course/package-root.js';
import { describeApi } from '../src/keras/api/describe-api.js';

const sources = path.join(packageRoot(), 'src', 'sandbox', 'python');
const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.py'))
  .map((name) => name.split(path.sep).join('/'))
  .sort();
const modules = {
  ...Object.fromEntries(names.map((name) => [name, readFileSync(path.join(sources, name))])),
  'keras/_api.json': Buffer.from(JSON.stringify(describeApi())),
};
const folder = path.join(packageRoot(), 'dist', 'sandbox');
mkdirSync(folder, { recursive: true });
// Not compressed: unpacking costs each program that imports something more than the bytes do. The same date always, so that the
// same modules are the same bytes.
const archive = zipSync(modules, { level: 0, mtime: new Date(1980, 0, 1, 12) });
writeFileSync(path.join(folder, 'modules.zip'), archive);
