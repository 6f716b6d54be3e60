/** Characters that take two columns of a terminal. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

const narrowOnly = /^[\u0020-\u007e\u2500-\u25fc\u2026]*$/;

/** How many columns of a terminal the text takes. */
export function cellWidth(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    width += wide.test(character) ? 2 : /\p{Mark}|\p{Cc}/u.test(character) ? 0 : 1;
  return width;
}

/** As much of the text as fits into so many columns; a blank stands for half of a wide character. */
export function cropTo(text: string, width: number): string {
  let cropped = '';
  let used = 0;
  for (const character of text) {
    const own = cellWidth(character);
    if (used + own > width) break;
    cropped += character;
    used += own;
  }
  return cropped + (used < width && cropped.length < text.length ? ' '.repeat(width - used) : '');
}
