import { createHash } from 'node:crypto';
import type { ProgramFile } from '../../sandbox/program/program-of-bytes.js';
import type { HandIn } from '../intake/hand-in.js';

/** Names a program: two that differ in the ends of their lines only are the same, a notebook and a plain program never. */
function programKey({ source, cells }: Pick<ProgramFile, 'source' | 'cells'>): string {
  const text = Buffer.from(source).toString('latin1').replace(/\r\n?/g, '\n');
  return createHash('sha256')
    .update(JSON.stringify([cells]))
    .update(Buffer.from(text, 'latin1'))
    .digest('hex');
}

/** The key of what was handed in; null if there is no program. */
export const keyOf = ({ program }: HandIn): string | null =>
  program === undefined ? null : programKey(program);
