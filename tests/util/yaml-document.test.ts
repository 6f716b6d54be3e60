import path from 'node:path';
import test from 'ava';
import { parseYaml, readYaml } from '../../src/util/yaml-document.js';
import type { Path } from '../../src/util/yaml-document.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const text = `# a comment
- id: a
  params: {kernel: [3, 5], 7: x}
  list:
    - one
    - two
  empty:
  ~: nothing
`;

/** A path, where its value stands, where its key stands. */
const places: readonly (readonly [Path, string, string])[] = [
  [[], '2:1', '2:1'],
  [[0], '2:3', '2:3'],
  [[0, 'id'], '2:7', '2:3'],
  [[0, 'params'], '3:11', '3:3'],
  [[0, 'params', 'kernel', 1], '3:24', '3:24'],
  [[0, 'params', '7'], '3:31', '3:28'],
  [[0, 'list', 1], '6:7', '6:7'],
  [[0, 'empty'], '7:9', '7:3'],
  [[0, ''], '8:6', '8:3'],
  [[0, 'missing', 'deeper'], '2:3', '2:3'],
  [[4], '2:1', '2:1'],
];

for (const [at, value, key] of places)
  test(`[${at.map(String).join(', ')}] stands at ${value}, its key at ${key}`, (t) => {
    const { locate, locateKey } = parseYaml(text, 'a.yaml');
    const shown = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    t.is(shown(locate(at)), value);
    t.is(shown(locateKey(at)), key);
    t.is(locate(at).file, 'a.yaml');
  });

/** A text, and its problems as code line:column. */
const broken: readonly (readonly [string, readonly string[]])[] = [
  ['a: 1', []],
  ['', []],
  ['a: &x [1]\nb: *x', []],
  ['a: !!int 3', []],
  ['a: [1', ['yaml-syntax 1:6']],
  ["a: 'x", ['yaml-syntax 1:6']],
  ['a: b: c', ['yaml-syntax 1:4']],
  ['a: "\\l"', ['yaml-syntax 1:5']],
  ['a: @b', ['yaml-syntax 1:4']],
  ['a:\n\tb: c', ['yaml-syntax 2:1']],
  ['a: 1\n---\nb: 2', ['yaml-syntax 2:1']],
  ['a: 1\na: 2', ['yaml-duplicate-key 2:1']],
  ['a: !foo x', ['yaml-syntax 1:9']],
  ['a: *x', ['yaml-syntax 1:4']],
  ['a: &x [*x]', ['yaml-alias-bomb 1:8']],
  ['? [a]\n: b', ['yaml-syntax 1:3']],
  [`a: &a [1, 2]\nb: [${'*a, '.repeat(120)}]`, ['yaml-alias-bomb 2:5']],
  ['['.repeat(20000), ['yaml-syntax 1:101']],
  ['- '.repeat(20000), ['yaml-syntax 1:200']],
  ['a: "\n\nb\n- c', ['yaml-syntax 4:4']],
];

for (const [yaml, expected] of broken)
  test(`${JSON.stringify(yaml.slice(0, 40))} has ${expected.length === 0 ? 'no problems' : expected.join(', ')}`, (t) => {
    const { problems, value } = parseYaml(yaml, 'a.yaml');
    t.deepEqual(
      problems.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`),
      expected,
    );
    if (expected.some((problem) => !problem.startsWith('yaml-duplicate'))) t.is(value, undefined);
    for (const { message, advice } of problems)
      for (const { zh, en } of [message, ...(advice ? [advice] : [])]) {
        t.regex(zh, /\p{Script=Han}/u);
        t.notRegex(zh + en, /undefined/);
      }
  });

test('a syntax error is told at its place even where the parser gets lost', (t) => {
  const { problems } = parseYaml('- a: 1\nb: 2, c: 3}\n  d: {e: 1}\n- f: [\n', 'a.yaml');
  t.is(problems[0]?.position?.line, 2);
  t.true(problems.every(({ position }) => position !== undefined && position.line <= 5));
});

test('the value is plain data', (t) => {
  t.deepEqual(parseYaml('a: [1, true, ~, x]\nb: {__proto__: 1}', 'a.yaml').value, {
    a: [1, true, null, 'x'],
    b: JSON.parse('{"__proto__": 1}') as unknown,
  });
});

test('windows line endings and a byte-order mark make no difference', (t) => {
  const folder = temporaryFolder(t, { 'a.yaml': '\uFEFFa: |-\r\n  one\r\n  two\r\nb: [\r\n' });
  const { problems } = readYaml(path.join(folder, 'a.yaml'), 'a.yaml');
  t.deepEqual(
    problems.map(({ position }) => position),
    [{ file: 'a.yaml', line: 5, column: 1 }],
  );
  t.deepEqual(parseYaml('a: |-\r\n  one\r\n  two\r\n', 'a.yaml').value, { a: 'one\ntwo' });
});

test('a file that cannot be read is a problem with its name', (t) => {
  const { problems, value, locate } = readYaml(path.join('no', 'such.yaml'), 'no/such.yaml');
  t.is(value, undefined);
  t.deepEqual(
    problems.map(({ code }) => code),
    ['unreadable-file'],
  );
  t.deepEqual(locate(['a']), { file: 'no/such.yaml', line: 1, column: 1 });
});

test('a file in another encoding is a problem', (t) => {
  const folder = temporaryFolder(t, { 'a.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xd6, 0xd0]) });
  t.deepEqual(
    readYaml(path.join(folder, 'a.yaml')).problems.map(({ code }) => code),
    ['file-encoding'],
  );
});
