import * as z from 'zod';
import type { LocalizedText } from '../../../util/localized-text.js';

/** What a number may be; without an end where that end is missing. */
export interface Bounds {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Options of a check that give bounds. */
export const bounds = { least: z.number().optional(), most: z.number().optional() };

export const isBounded = ({ least, most }: Bounds): boolean =>
  least !== undefined || most !== undefined;

/** What is told of bounds that bound nothing. */
export const noBound = {
  code: 'no-bound',
  message: { zh: '要写明 least 或 most', en: 'give least or most' },
};

export const isWithin = (number: number, { least = -Infinity, most = Infinity }: Bounds): boolean =>
  number >= least && number <= most;

export function sayBounds({ least, most }: Bounds): LocalizedText {
  const zh = [
    ...(least === undefined ? [] : [`至少 ${least}`]),
    ...(most === undefined ? [] : [`至多 ${most}`]),
  ];
  const en = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  return { zh: zh.join('，'), en: en.join(', ') };
}
