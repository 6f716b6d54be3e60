import type { Figure as Drawing } from '../../exam/manifest/question-schema.js';
import { nothing } from '../html/markup.js';
import type { PageTexts } from '../html/markdown/page-texts.js';
import type { ShownTexts } from './page-context.js';

/** Finds out which Markdown a page shows, and in which order, by letting it be written once without any. */
export function collectTexts(write: (shown: ShownTexts) => void): PageTexts {
  const blocks = new Set<string>();
  const inlines = new Set<string>();
  const figures = new Set<Drawing>();
  const into =
    <Item>(set: Set<Item>) =>
    (item: Item) => {
      set.add(item);
      return nothing;
    };
  write({ block: into(blocks), inline: into(inlines), figure: into(figures) });
  return { blocks: [...blocks], inlines: [...inlines], figures: [...figures] };
}
