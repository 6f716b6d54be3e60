import path from 'node:path';
import test from 'ava';
import { dataFolder } from '../../../src/cli/practice/data-folder.js';

type Machine = Parameters<typeof dataFolder>[1];

const linux: Machine = { env: {}, platform: 'linux', home: '/h' };

const cases: readonly (readonly [
  title: string,
  given: string | undefined,
  machine: Machine,
  folder: string,
])[] = [
  ['Linux', undefined, linux, '/h/.local/share/gradpaper'],
  ['XDG_DATA_HOME', undefined, { ...linux, env: { XDG_DATA_HOME: '/x' } }, '/x/gradpaper'],
  [
    'an empty XDG_DATA_HOME',
    undefined,
    { ...linux, env: { XDG_DATA_HOME: '' } },
    '/h/.local/share/gradpaper',
  ],
  [
    'macOS',
    undefined,
    { ...linux, platform: 'darwin' },
    '/h/Library/Application Support/gradpaper',
  ],
  [
    'Windows',
    undefined,
    { ...linux, platform: 'win32', env: { LOCALAPPDATA: '/l' } },
    '/l/gradpaper',
  ],
  [
    'Windows without LOCALAPPDATA',
    undefined,
    { ...linux, platform: 'win32' },
    '/h/AppData/Local/gradpaper',
  ],
  [
    'GRADPAPER_DATA',
    undefined,
    { ...linux, env: { GRADPAPER_DATA: '/d', XDG_DATA_HOME: '/x' } },
    '/d',
  ],
  ['--data', '/own', { ...linux, env: { GRADPAPER_DATA: '/d' } }, '/own'],
];

for (const [title, given, machine, folder] of cases)
  test(`progress is kept where ${title} says`, (t) => {
    t.is(dataFolder(given, machine), path.normalize(folder));
  });
