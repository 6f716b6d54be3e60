/** The columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  let last = 0;
  for (const character of text) {
    // It asks for the emoji of the character before it, which is wide.
    const own = character === '\ufe0f' ? 2 - last : characterWidth(character.codePointAt(0) ?? 0);
    if (character !== '\ufe0f' || last === 1) width += own;
    if (own > 0) last = own;
  }
  return width;
}

type Ranges = readonly (readonly [first: number, last: number])[];

/**
 * Wide and full-width characters, after Unicode Annex 11 (East Asian Width): blocks as a whole, since terminals do not know what is
 * unassigned in them either. Ambiguous ones (α, ×, →, ①, box drawing) take one column, as they do in terminals of today.
 */
const wide: Ranges = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x25fd, 0x25fe],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x274e, 0x274e],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2b55, 0x2b55],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Controls, combining marks, joiners and variation selectors. */
const nothing: Ranges = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x0300, 0x036f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
];

function characterWidth(codePoint: number): 0 | 1 | 2 {
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  if (isWithin(codePoint, nothing)) return 0;
  return isWithin(codePoint, wide) ? 2 : 1;
}

const isWithin = (codePoint: number, ranges: Ranges): boolean =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last);

/** The text with spaces up to a width. */
export function padTo(
  text: string,
  width: number,
  align: 'left' | 'center' | 'right' = 'left',
): string {
  const room = Math.max(0, width - displayWidth(text));
  const shares = { left: 0, center: Math.floor(room / 2), right: room };
  const before = shares[align];
  return `${' '.repeat(before)}${text}${' '.repeat(room - before)}`;
}

/** Cuts a text into pieces of at most so many columns; a character that is wider stands alone. */
export function cutTo(text: string, width: number): string[] {
  const pieces = [''];
  for (const character of text) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && displayWidth(last + character) > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
