import { hashOf } from '../../util/canonical-json.js';
import type { BankItem, Topic } from './bank.js';

/**
 * The hash of everything in a bank that can reach an exam: not of files, positions, comments and remarks. Equal hashes
 * promise equal exams, so the items must come in an order that does not depend on files either (by id).
 */
export const bankHash = (items: readonly BankItem[], topics: readonly Topic[]): string =>
  hashOf({
    items: items.map(essence),
    topics: Object.fromEntries(topics.map(({ id, name }) => [id, name])),
  });

/** An item as plain data; what is undefined does not count. */
const essence = (item: BankItem): unknown => ({
  ...item,
  position: undefined,
  remarks: undefined,
  ...(item.source === 'generated' && { generator: item.generator.id }),
});
