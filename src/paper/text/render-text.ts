import { createMarkdown } from '../document/markdown.js';
import { parseBlocks } from '../document/parse-blocks.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './text-options.js';

/**
 * A text of a question as lines of at most `width` columns, without line ends.
 * @throws TemplateError where the Markdown is of a kind that papers cannot print either; the lint of banks says so first.
 */
export const renderText = (source: string, options: TextOptions): string[] =>
  renderBlocks(parseBlocks(markdown(), source), options);

let parser: ReturnType<typeof createMarkdown> | undefined;

/** Made once, at the first text. */
const markdown = () => (parser ??= createMarkdown());
