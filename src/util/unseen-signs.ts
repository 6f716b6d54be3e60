/** Signs that a terminal obeys or that turn the order of others; lone halves of a pair are no sign at all. */
const unseen = /(?![\n\t\r])[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text in which signs that nobody sees are written out: `\u001b`. */
export const writeUnseen = (text: string): string => text.replace(unseen, written);

const written = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
