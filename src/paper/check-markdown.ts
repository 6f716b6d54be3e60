import type { LocalizedText } from '../util/localized-text.js';
import { formulasOf } from './document/formulas-of.js';
import { createMarkdown } from './document/markdown.js';
import { parseBlocks } from './document/parse-blocks.js';
import { plainText } from './document/plain-text.js';
import type { FaceId } from './fonts/faces.js';
import { Typefaces } from './fonts/typefaces.js';
import { createTexCheck } from './math/check-tex.js';

/** Says what is wrong with a text that papers would have to print; undefined if nothing is. */
export type MarkdownCheck = (markdown: string) => LocalizedText | undefined;

/** A check of texts: do all formulas parse, is all Markdown of a kind that can be printed, has every character a glyph? */
export async function createMarkdownCheck(): Promise<MarkdownCheck> {
  const checkTex = await createTexCheck();
  const markdown = createMarkdown();
  const typefaces = new Typefaces();
  return (text) => {
    const parsed = attempt(() => parseBlocks(markdown, text));
    if ('error' in parsed)
      return { zh: `无法排版：${parsed.error}`, en: `cannot be printed: ${parsed.error}` };
    for (const { tex } of formulasOf(parsed.value)) {
      const reason = checkTex(tex);
      if (reason !== undefined)
        return {
          zh: `公式 $${tex}$ 有误：${reason}`,
          en: `the formula $${tex}$ is wrong: ${reason}`,
        };
    }
    const words = plainText(parsed.value, 'words');
    return (
      boldProblem(words) ??
      glyphProblem(words, ['serif', 'han-serif', 'sans'], typefaces) ??
      glyphProblem(plainText(parsed.value, 'code'), ['mono', 'han-sans', 'sans'], typefaces)
    );
  };
}

function attempt<T>(work: () => T): { value: T } | { error: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const boldProblem = (words: string): LocalizedText | undefined =>
  words.includes('**')
    ? {
        zh: '“**”没有变成粗体：星号要紧挨文字，不要紧挨标点',
        en: '"**" did not become bold: put the asterisks next to letters, not next to punctuation',
      }
    : undefined;

function glyphProblem(
  text: string,
  faces: readonly FaceId[],
  typefaces: Typefaces,
): LocalizedText | undefined {
  const missing = Array.from(text).find(
    (character) =>
      !isSpace(character) &&
      !faces.some((face) => typefaces.has(face, character.codePointAt(0) ?? 0)),
  );
  return missing === undefined
    ? undefined
    : { zh: `字体中没有字符“${missing}”`, en: `no font has the character "${missing}"` };
}

/** The white space that layout turns into room of its own. */
const isSpace = (character: string): boolean => /[ \t\n]/.test(character);
