// `npm run oracle:statistics -- <folder>`: computes the statistics of every class in <folder>/classes and compares them with those in
// <folder>/expected, to the tolerances that other statistics software keeps. The last line counts: `N passed, N failed`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { compareFolder } from '../tests/support/compare-oracle.js';
import type { Comparison } from '../tests/support/compare-oracle.js';
import { fail, readCommandLine } from './command-line.mjs';

/** How many disagreements of a group are shown. */
const shown = 5;

const { folder } = await readCommandLine('oracle:statistics', {
  about: 'Compares the statistics of the classes in <folder>/classes with <folder>/expected.',
  words: { folder: { kind: 'text', required: true } },
});
if (!existsSync(path.join(folder, 'classes'))) fail(`There is no folder classes in ${folder}`);
report(compareFolder(folder));

function report(comparisons: readonly Comparison[]): void {
  for (const group of new Set(comparisons.map((comparison) => comparison.group)))
    reportGroup(
      group,
      comparisons.filter((comparison) => comparison.group === group),
    );
  const failed = having(comparisons, 'disagrees').length;
  console.log(`${having(comparisons, 'agrees').length} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function reportGroup(group: string, comparisons: readonly Comparison[]): void {
  const wrong = having(comparisons, 'disagrees');
  const counts = [
    [having(comparisons, 'agrees').length, 'agree'],
    [wrong.length, 'disagree'],
    [having(comparisons, 'not-computed').length, 'not yet computed'],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  console.log(`${group.padEnd(16)} ${words.join(', ')}`);
  for (const { place, expected, got } of wrong.slice(0, shown))
    console.log(`    ${place}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
}

function having(
  comparisons: readonly Comparison[],
  verdict: Comparison['verdict'],
): readonly Comparison[] {
  return comparisons.filter((comparison) => comparison.verdict === verdict);
}
