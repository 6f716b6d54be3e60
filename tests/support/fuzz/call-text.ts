import type { Given } from './strange-values.js';

/** A call with its arguments. */
export interface Call {
  readonly positional: readonly Given[];
  readonly keywords: readonly (readonly [string, Given])[];
}

/** `name(1, axis='a')`. */
export const callText = (name: string, { positional, keywords }: Call): string =>
  `${name}(${[
    ...positional.map(({ text }) => text),
    ...keywords.map(([key, { text }]) => `${key}=${text}`),
  ].join(', ')})`;

/** The arguments, made. */
export const madeArguments = ({
  positional,
  keywords,
}: Call): [unknown[], Record<string, unknown>] => [
  positional.map(({ make }) => make()),
  Object.fromEntries(keywords.map(([key, { make }]) => [key, make()])),
];
