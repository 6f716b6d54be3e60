// A step of the build (which bundles and runs this): puts our Python modules into dist/sandbox/modules.json, with the description of
// all names of Keras' from which the module `keras` makes its classes and functions.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/cli/course/package-root.js';
import { describeApi } from '../src/keras/api/describe-api.js';

const sources = path.join(packageRoot(), 'src', 'sandbox', 'python');
const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.py'))
  .map((name) => name.split(path.sep).join('/'))
  .sort();
const modules = {
  ...Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(sources, name), 'utf8')]),
  ),
  'keras/_api.json': JSON.stringify(describeApi()),
};
const folder = path.join(packageRoot(), 'dist', 'sandbox');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'modules.json'), JSON.stringify(modules));
