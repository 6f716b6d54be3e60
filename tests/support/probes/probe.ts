import { readFileSync } from 'node:fs';

/** A program that somebody hands in, and what it is worth. */
export interface Probe {
  /** What it tries, or what is wrong with it. */
  readonly name: string;
  readonly source: string | Uint8Array;
  /** `submission.py` if left out. */
  readonly file?: string;
  readonly marks: string;
  /** How it ends; by itself if left out. */
  readonly end?: 'raised' | 'limit' | 'broken' | 'refused' | 'crashed';
  /** The checks that do not pass. */
  readonly fails?: readonly string[];
  /** What its feedback has to say, in English. */
  readonly says?: RegExp;
  /** What it prints. */
  readonly prints?: RegExp;
}

/** A program for `mnist-cnn` that is right. */
export const right = readFileSync('examples/submissions/2026001.py', 'utf8');

/** The right program with something of it replaced. @throws Error for what does not stand in it. */
export function rightBut(...changes: readonly (readonly [string, string])[]): string {
  let text = right;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the program has no ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

const network = /model = models[^]*?"softmax"\)\)\n/.exec(right)?.[0] ?? '';

/** The right program with another network, and what else is replaced. */
export const withNetwork = (text: string): string => rightBut([network, text]);

/** All lines of the right network, and the lines before it. */
export const untilNetwork = right.slice(0, right.indexOf(network) + network.length);
