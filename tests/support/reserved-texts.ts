import { loadBank } from '../../src/authoring/bank/load-bank.js';
import type { BankItem } from '../../src/authoring/bank/bank.js';

/** What tells of the reserved items of a bank, and of no other item. */
export interface ReservedTexts {
  readonly ids: readonly string[];
  /** Stems, options, reasons and all else that is written in them, in both languages. */
  readonly texts: readonly string[];
}

/** Reads a bank, whose reserved items a publication must not tell of. */
export function reservedTexts(bank: string): ReservedTexts {
  const { items } = loadBank(bank);
  const reserved = items.filter((item) => item.reserved);
  const open = items
    .filter((item) => !item.reserved)
    .flatMap(textsOf)
    .map(asCompared);
  const texts = reserved
    .flatMap(textsOf)
    .filter((text) => !open.some((other) => other.includes(asCompared(text))));
  return { ids: reserved.map(({ id }) => id), texts: [...new Set(texts)] };
}

/** The ids and texts that a file tells, however it quotes and wraps them. */
export function leaksIn(content: string, { ids, texts }: ReservedTexts): string[] {
  const words = new Set(content.match(/[a-z0-9]+(?:[.-][a-z0-9]+)*/g));
  const plain = asCompared(content);
  return [
    ...ids.filter((id) => words.has(id)),
    ...texts.filter((text) => plain.includes(asCompared(text))),
  ];
}

/**
 * Without what a quoted or wrapped text may have more of: spaces, quotes, backslashes, the signs of a folded text. `\n` may be a line
 * break in quotes or the beginning of `\nabla`, so it goes in both.
 */
const asCompared = (text: string): string =>
  text.replace(/\\+[nt]/g, '').replace(/[\s\\'"`>|]/g, '');

/** Says whether a text is long enough to tell something: single words occur everywhere. */
const isTelling = (text: string): boolean =>
  asCompared(text).length >= (/[\u4e00-\u9fff]/.test(text) ? 6 : 14);

/** Every text of an item that tells something. */
const textsOf = (item: BankItem): string[] =>
  item.source === 'written'
    ? stringsIn({ ...item.content, remarks: item.remarks, kind: '' }).filter(isTelling)
    : [];

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['mistake', 'tags', 'type'].includes(key) ? [] : stringsIn(part),
  );
}
