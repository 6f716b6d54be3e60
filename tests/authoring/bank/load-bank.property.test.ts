import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const sound = readFileSync('tests/authoring/bank/fixtures/sound/every-kind.yaml', 'utf8');

/** What is struck over a sound bank: pieces of YAML, of Markdown and of the format itself. */
const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '\n',
    '\t',
    '  ',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|-',
    '#',
    '&a ',
    '*a',
    '!!set ',
    '---',
    '~',
    '$',
    '$$',
    '`',
    '\\',
    'null',
    '.nan',
    '-1',
    '1e999',
    'kind: code',
    'generator: conv-output-size\n  ',
    'params: {kernel: 99}',
    'zh',
    '<<: ',
    '__proto__: ',
    '? ',
    '\r\n',
    '\uFEFF',
    '\u0000',
  ),
);

/** Some places of the sound bank overwritten, cut or filled in. */
const spoilt = fc
  .array(fc.record({ at: fc.nat(sound.length), cut: fc.nat(40), put: piece }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), sound),
  );

for (const [title, texts, runs] of [
  [
    'any text',
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    ),
    300,
  ],
  ['a spoilt bank', spoilt, 300],
] as const)
  test(`${title} is linted without a crash, and every position lies within the file`, (t) => {
    const folder = temporaryFolder(t, {
      'topics.yaml': '- {id: cnn.size, name: {zh: 大小, en: Size}}\n',
    });
    const file = path.join(folder, 'a.yaml');
    const property = fc.property(texts, (text) => {
      writeFileSync(file, text);
      const lines = readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .split('\n');
      return loadBank(folder, { trials: 2 }).problems.every(({ position }) => {
        if (!position) return false;
        if (!position.file.endsWith('/a.yaml')) return true;
        const line = lines[position.line - 1];
        return line !== undefined && position.column >= 1 && position.column <= line.length + 1;
      });
    });
    t.notThrows(() => {
      fc.assert(property, { seed: 2026, numRuns: runs });
    });
  });
