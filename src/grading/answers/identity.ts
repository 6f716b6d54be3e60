import { tidy } from '../objective/reading/tidy.js';

/** An id as it is kept: full-width letters and digits become narrow, and the spaces around it go. */
export const tidyId = (text: string): string => tidy(text);

/** Ids that differ in capitals only are one id: they name files, and some systems do not tell the letters apart. */
export const idKey = (id: string): string => tidyId(id).toLowerCase();

const variantForm = /^(?:试卷|卷|VARIANT|PAPER)?\s*([A-Z]+)\s*卷?$/;

/** The letter of a variant that is written `a`, `Ａ`, `A卷` or `variant A`; anything else stays, in capitals. */
export function variantLetter(text: string): string {
  const capitals = tidy(text).toUpperCase();
  return variantForm.exec(capitals)?.[1] ?? capitals;
}
