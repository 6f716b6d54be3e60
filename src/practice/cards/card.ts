import type { BankItem } from '../../authoring/bank/bank.js';
import type { QuestionKind } from '../../authoring/kinds.js';
import { coversTopic } from '../../exam/selection/candidate.js';

/** What is asked again and again: a written item, or a generated one in one kind, whose numbers differ each time. */
export interface Card {
  /** `cnn.size.formula`, `cnn.size.numbers/numeric`: the name in the log of reviews. */
  readonly id: string;
  readonly item: BankItem;
  readonly kind: QuestionKind;
  readonly topic: string;
}

/** Which cards a student wants. */
export interface Wish {
  /** A topic, or the beginning of one: `cnn` is all of `cnn.*`. */
  readonly topic?: string | undefined;
  readonly kind?: QuestionKind | undefined;
}

/**
 * The cards of a bank. Reserved items are never among them: they are kept for examinations. Programs are checked by another
 * command.
 */
export const cardsOf = (items: readonly BankItem[], wish: Wish = {}): Card[] =>
  items
    .filter(({ reserved }) => !reserved)
    .flatMap(cardsOfItem)
    .filter(({ topic, kind }) => isWanted(wish, topic, kind));

const cardsOfItem = (item: BankItem): Card[] =>
  item.source === 'written'
    ? [{ id: item.id, item, kind: item.content.kind, topic: item.topic }]
    : item.kinds.map((kind) => ({ id: `${item.id}/${kind}`, item, kind, topic: item.topic }));

const isWanted = (wish: Wish, topic: string, kind: QuestionKind): boolean =>
  kind !== 'code' &&
  (wish.topic === undefined || coversTopic(wish.topic, topic)) &&
  (wish.kind === undefined || wish.kind === kind);
