import type { TextStyle } from './text-options.js';

/** A piece of a paragraph that looks one way. */
export type Span =
  | {
      /** `verbatim` keeps its spaces, and lines may end there only: code, and formulas in words. */
      readonly kind: 'words' | 'formula' | 'verbatim';
      readonly text: string;
      readonly style: TextStyle | undefined;
    }
  | { readonly kind: 'break' };
