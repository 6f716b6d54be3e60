/**
 * A plain text as Markdown that prints just this text: every mark that could mean something is hidden behind a backslash, and
 * ends of lines stay where they are (CommonMark 0.31, 2.4 and 6.7). Blank lines are dropped, for they would end the paragraph.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/[!-/:-@[-`{-~]/g, '\\$&'))
    .join('\\\n');

/** More letters than this without a place where a line may end would run over the edge of the page. */
const longest = 40;

/** Breaks runs of letters that are too long for a line, as no word or formula of a student is. */
export const breakable = (text: string): string =>
  text.replace(new RegExp(`[!-~]{${longest}}(?=[!-~])`, 'g'), '$& ');
