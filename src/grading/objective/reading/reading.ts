import type { LocalizedText } from '../../../util/localized-text.js';

/** Why a person must look at an answer. */
export interface Reason {
  readonly code:
    | 'ambiguous-comma'
    | 'ambiguous-list'
    | 'contradiction'
    | 'no-choice'
    | 'no-interval'
    | 'no-number'
    | 'no-numbers'
    | 'no-truth'
    | 'other-unit'
    | 'several-options'
    | 'too-long'
    | 'unknown-option'
    | 'unknown-word'
    | 'waits-for-earlier';
  readonly message: LocalizedText;
}

/** What was made of an answer. A blank is not an answer, and neither is something that cannot be read a wrong one. */
export type Reading<Value> =
  { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'blank' } | Unreadable;

/** An answer that a person must look at. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: Reason;
}

export const read = <Value>(value: Value): Reading<Value> => ({ kind: 'read', value });

export const blank: Reading<never> = { kind: 'blank' };

export const unreadable = (code: Reason['code'], zh: string, en: string): Unreadable => ({
  kind: 'unreadable',
  reason: { code, message: { zh, en } },
});

/** Applies a change to what was read. */
export const mapReading = <From, To>(
  reading: Reading<From>,
  change: (value: From) => To,
): Reading<To> => (reading.kind === 'read' ? read(change(reading.value)) : reading);
