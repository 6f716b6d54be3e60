/**
 * What a character is to the setting of Chinese lines. The rules are those of the W3C's "Requirements for Chinese Text
 * Layout" (clreq): punctuation that may not begin or end a line, and its half-width form at line edges.
 */
export type CharacterClass =
  /** A Han character, or something set like one. */
  | 'han'
  /** Full-width opening punctuation: its left half is blank. */
  | 'opening'
  /** Full-width closing punctuation and stops: the right half is blank. */
  | 'closing'
  /** A full-width mark that fills its square and may not begin a line. */
  | 'full-stop'
  | 'latin'
  | 'space'
  | 'no-break-space';

/** The class of every mark that is not decided by its code point. */
const marks: ReadonlyMap<string, CharacterClass> = new Map([
  ...Array.from('（《〈【「『〔“‘', (mark) => [mark, 'opening'] as const),
  ...Array.from('）》〉】」』〕”’，。、；：', (mark) => [mark, 'closing'] as const),
  ...Array.from('？！', (mark) => [mark, 'full-stop'] as const),
  ...Array.from(' \t\n', (mark) => [mark, 'space'] as const),
  ['\u00a0', 'no-break-space'],
]);

/** Marks that both scripts use; in Chinese text they are set in the Chinese face. */
const shared = new Set('“”‘’—…·');

/** Classes a character within text of a language. */
export function classOf(character: string, chinese: boolean): CharacterClass {
  if (shared.has(character) && !chinese) return 'latin';
  const mark = marks.get(character);
  if (mark !== undefined) return mark;
  return isWide(character.codePointAt(0) ?? 0) || shared.has(character) ? 'han' : 'latin';
}

const wideRanges: readonly (readonly [number, number])[] = [
  [0x2460, 0x24ff],
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
];

/** Says whether a character takes a whole square: Han, kana, full-width forms, circled numbers. */
const isWide = (codePoint: number): boolean =>
  wideRanges.some(([first, last]) => codePoint >= first && codePoint <= last);

/** Marks that stand in pairs as one: a double dash, a double ellipsis. */
export const isDoubled = (character: string): boolean => character === '—' || character === '…';

/** Says whether the Chinese face is to be asked first for a character. */
export const prefersHan = (character: string, chinese: boolean): boolean =>
  chinese && classOf(character, true) !== 'latin';
