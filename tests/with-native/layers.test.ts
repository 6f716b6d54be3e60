// What layers, tensor functions, gradients and training promise, on the native engine as well.
import { readdirSync } from 'node:fs';
import path from 'node:path';

process.env['GRADPAPER_ENGINE'] = 'native';
const folders = [
  'activations',
  'engine/gradients',
  'initializers',
  'layers',
  'tensors',
  'training',
];
for (const folder of folders)
  for (const name of readdirSync(path.join('tests/keras', folder), {
    recursive: true,
    encoding: 'utf8',
  }))
    if (name.endsWith('.test.ts'))
      await import(`../keras/${folder}/${name.replace(/\.ts$/, '.js').replaceAll(path.sep, '/')}`);
