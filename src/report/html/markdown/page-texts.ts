import type { Figure } from '../../../exam/manifest/question-schema.js';
import type { Block } from '../../../paper/document/block.js';
import { formulasOf } from '../../../paper/document/formulas-of.js';
import type { Inline } from '../../../paper/document/inline.js';
import type { createMarkdown } from '../../../paper/document/markdown.js';
import { parseBlocks } from '../../../paper/document/parse-blocks.js';
import { parseInlines } from '../../../paper/document/parse-inlines.js';
import type { FormulaRequest } from '../../../paper/math/formulas.js';

/** Everything in Markdown that a page may show, in one language. */
export interface PageTexts {
  /** Texts of paragraphs, lists, tables. */
  readonly blocks: readonly string[];
  /** Texts within a line. */
  readonly inlines: readonly string[];
  readonly figures: readonly Figure[];
}

/** The same, parsed. */
export interface ParsedTexts {
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  readonly inlines: ReadonlyMap<string, readonly Inline[]>;
  readonly figures: readonly Figure[];
}

/** @throws TemplateError for Markdown that papers do not know. */
export const parseTexts = (
  { blocks, inlines, figures }: PageTexts,
  markdown: ReturnType<typeof createMarkdown>,
): ParsedTexts => ({
  blocks: new Map(blocks.map((text) => [text, parseBlocks(markdown, text)])),
  inlines: new Map(
    inlines.map((text) => [text, parseInlines(markdown.parseInline(text, {})[0]?.children ?? [])]),
  ),
  figures,
});

/** Every formula of some texts, so that all can be set at once. */
export const formulasOfTexts = ({ blocks, inlines, figures }: ParsedTexts): FormulaRequest[] =>
  formulasOf([
    ...[...blocks.values()].flat(),
    ...[...inlines.values()].map((content): Block => ({ kind: 'paragraph', content })),
    ...figures.map((figure): Block => ({ kind: 'figure', figure })),
  ]);
