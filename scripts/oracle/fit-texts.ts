import { session } from '../../src/keras/base/session.js';
import { byNumber, type Findings } from './findings.js';

/** The files that callbacks have written: names exactly, texts but for rounding. */
export function compareFiles(
  expected: Readonly<Record<string, string | null>>,
  findings: Findings,
): void {
  const { files } = session();
  if (!(files instanceof Map)) throw new Error('The files lie with a program.');
  findings.same('files', Object.keys(expected), [...files.keys()].sort());
  for (const [name, text] of Object.entries(expected)) {
    const file = files.get(name);
    if (text !== null) compareText(name, text, file?.kind === 'text' ? file.text : '', findings);
  }
}

/** Texts are equal but for the last digits of numbers with many. */
export function compareText(what: string, expected: string, got: string, findings: Findings): void {
  const longNumber = /-?\d+\.\d{5,}(?:e-?\d+)?/g;
  findings.same(what, expected.replace(longNumber, '#'), got.replace(longNumber, '#'));
  const numbers = (text: string): number[] => (text.match(longNumber) ?? []).map(Number);
  findings.close(`numbers in ${what}`, numbers(expected), numbers(got), byNumber(1e-4, 1e-5));
}
