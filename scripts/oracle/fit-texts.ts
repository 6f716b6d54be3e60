import type { SavedFile } from '../../src/keras/base/files.js';
import { session } from '../../src/keras/base/session.js';
import { byNumber, type Findings } from './findings.js';

/** The files that callbacks have written: names exactly, texts but for rounding. */
export function compareFiles(
  expected: Readonly<Record<string, string | null>>,
  findings: Findings,
): void {
  const files = writtenFiles();
  findings.same('files', Object.keys(expected), [...files.keys()].sort());
  for (const [name, text] of Object.entries(expected)) {
    const file = files.get(name);
    if (text !== null) compareText(name, text, file?.kind === 'text' ? file.text : '', findings);
  }
}

function writtenFiles(): ReadonlyMap<string, SavedFile> {
  const { files } = session();
  if (files instanceof Map) return files as Map<string, SavedFile>;
  throw new Error('The files lie with a program.');
}

/** Texts are equal but for the last digits of numbers with many. */
export function compareText(what: string, expected: string, got: string, findings: Findings): void {
  const longNumber = /-?\d+\.\d{5,}(?:e-?\d+)?/g;
  findings.same(what, expected.replace(longNumber, '#'), got.replace(longNumber, '#'));
  const numbers = (text: string): number[] => (text.match(longNumber) ?? []).map(Number);
  findings.close(`numbers in ${what}`, numbers(expected), numbers(got), byNumber(1e-4, 1e-5));
}
