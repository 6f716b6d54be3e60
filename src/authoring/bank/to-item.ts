import type { Generator } from '../generators/generator.js';
import type { BankItem, GeneratedItem, ItemRemarks, WrittenItem } from './bank.js';
import { placeOf } from './entry.js';
import type { Entry } from './entry.js';
import type { GeneratedInput } from './generated-schema.js';
import type { ItemInput } from './item-schema.js';
import { contentOf } from './to-content.js';
import type { WrittenInput } from './written-schema.js';

/** The item that an entry without errors holds. */
export function itemOf(entry: Entry, generators: readonly Generator[]): BankItem[] {
  const { input } = entry;
  if (!input) return [];
  if (input.source === 'written') return [writtenItem(entry, input.given)];
  const generator = generators.find(({ id }) => id === input.given.generator);
  return generator ? [generatedItem(entry, input.given, generator)] : [];
}

function writtenItem(entry: Entry, input: WrittenInput): WrittenItem {
  const points = 'points' in input ? input.points : undefined;
  return {
    source: 'written',
    ...common(entry, input),
    topic: input.topic,
    minutes: input.minutes,
    ...(points !== undefined && { points }),
    content: contentOf(input),
  };
}

const generatedItem = (
  entry: Entry,
  input: GeneratedInput,
  generator: Generator,
): GeneratedItem => ({
  source: 'generated',
  ...common(entry, input),
  topic: input.topic ?? generator.topic,
  kinds: generator.kinds.filter((kind) => input.kinds?.includes(kind) ?? true),
  generator,
  params: generator.params.parse(input.params),
  ...(input.minutes !== undefined && { minutes: input.minutes }),
});

type Given = ItemInput['given'];

const common = (entry: Entry, input: Given) => ({
  id: input.id,
  difficulty: input.difficulty,
  reserved: input.reserved,
  enemies: [...new Set(input.enemies)].sort(),
  remarks: remarksOf(input),
  position: placeOf(entry),
});

const remarksOf = ({ author, source, note, tags }: Given): ItemRemarks => ({
  ...(author !== undefined && { author }),
  ...(source !== undefined && { source }),
  ...(note && { note }),
  tags,
});
