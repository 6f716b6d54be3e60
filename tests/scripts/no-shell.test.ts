import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import ts from 'typescript';

/** These start a program without a shell in between, unless they are asked for one. */
const allowed = ['execFile', 'fork', 'spawn', 'spawnSync'];

/** What in a source would start a shell: other ways to start programs, and the option `shell`. */
function shellsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && isChildProcess(node.moduleSpecifier))
      found.push(...importedNames(node).filter((name) => !allowed.includes(name)));
    if (ts.isCallExpression(node) && node.arguments[0] && isChildProcess(node.arguments[0]))
      found.push('child_process as a whole');
    if (ts.isPropertyName(node) && /^['"]?shell['"]?$/.test(textOf(node))) found.push('shell');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return found;
}

const textOf = (node: ts.PropertyName): string =>
  ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : '';

const isChildProcess = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) && /^(?:node:)?child_process$/.test(node.text);

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  if (!importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  if (!bindings || !ts.isNamedImports(bindings)) return ['child_process as a whole'];
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
}

/** Sources, and what is found in them. */
const samples: readonly (readonly [source: string, found: readonly string[]])[] = [
  ["import { spawn, spawnSync } from 'node:child_process'; spawn('a', ['b'], { cwd: '.' });", []],
  ["import type { ExecOptions } from 'node:child_process';", []],
  ["import { execFile, type ExecOptions } from 'node:child_process';", []],
  ["import { exec, spawn } from 'node:child_process';", ['exec']],
  ["import { execSync as run } from 'child_process';", ['execSync']],
  ["import processes from 'node:child_process';", ['child_process as a whole']],
  ["import * as processes from 'node:child_process';", ['child_process as a whole']],
  ["const { exec } = await import('node:child_process');", ['child_process as a whole']],
  ["const { exec } = require('child_process');", ['child_process as a whole']],
  ["spawn('a', [], { shell: true });", ['shell']],
  ["spawn('a', [], { 'shell': '/bin/sh' });", ['shell']],
  ['const shell = true; spawn("a", [], { shell });', ['shell', 'shell']],
];

for (const [source, found] of samples)
  test(`in ${source} is found: ${found.join(', ') || 'nothing'}`, (t) => {
    t.deepEqual(shellsIn(source), found);
  });

test('no source file and no script starts a shell', (t) => {
  const files = ['src', 'bin', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs|js)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  t.true(files.length > 100);
  const offences = files.flatMap((file) =>
    shellsIn(readFileSync(file, 'utf8')).map((what) => `${file}: ${what}`),
  );
  t.deepEqual(offences, []);
});

test('the scripts of package.json are single commands, which any shell of any system reads alike', (t) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  for (const [name, line] of Object.entries(scripts)) t.regex(line, /^node [\w./= -]+$/, name);
});
