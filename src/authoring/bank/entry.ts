import type { Position, Problem } from '../../util/problem.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import { draftOf } from './draft.js';
import type { Draft } from './draft.js';
import { parseItem } from './item-schema.js';
import type { ItemInput } from './item-schema.js';
import { isMapping } from './mapping.js';

/** One entry of a bank file: what could be understood of it, and where its parts stand. */
export interface Entry {
  readonly document: YamlDocument;
  /** The place of the item in its file. */
  readonly base: Path;
  readonly raw: unknown;
  readonly draft: Draft;
  /** The whole item; undefined if its form is wrong. */
  readonly input: ItemInput | undefined;
  readonly problems: readonly Problem[];
}

/** The items of a bank file, and what is wrong with the file itself. */
export function readEntries(document: YamlDocument): {
  entries: readonly Entry[];
  problems: readonly Problem[];
} {
  const { value, problems } = document;
  // An empty file, or one whose items are all commented out, is a bank file without items.
  if (value === undefined || value === null) return { entries: [], problems };
  if (Array.isArray(value))
    return { entries: value.map((raw, index) => readEntry(document, raw, index)), problems };
  return { entries: [], problems: [...problems, notAList(document)] };
}

const notAList = (document: YamlDocument): Problem => ({
  code: 'wrong-type',
  severity: 'error',
  position: document.locate([]),
  message: { zh: '题库文件应是题目的列表', en: 'a bank file should be a list of items' },
  advice: { zh: '每道题以“- id: …”开头。', en: 'Begin each item with "- id: …".' },
});

function readEntry(document: YamlDocument, raw: unknown, index: number): Entry {
  const base = [index];
  const { input, problems } = parseItem(document, base, raw);
  return { document, base, raw, draft: draftOf(raw), input, problems };
}

/** Where a part of an item stands. */
export const placeOf = ({ document, base }: Entry, ...path: Path): Position =>
  document.locate([...base, ...path]);

/** The id of an item, however wrong, as long as it is text. */
export const idOf = ({ raw }: Entry): string | undefined =>
  isMapping(raw) && typeof raw['id'] === 'string' ? raw['id'] : undefined;
