import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.js';
import { InputError } from './problem.js';

/**
 * The text of a file in UTF-8; `shown` is its name in messages. @throws InputError if it is in another encoding, and the system's
 * error if it cannot be read.
 */
export function readText(file: string, shown: string = file): string {
  const decoded = decodeText(readFileSync(file), shown);
  if ('problem' in decoded) throw new InputError([decoded.problem]);
  return decoded.text;
}
