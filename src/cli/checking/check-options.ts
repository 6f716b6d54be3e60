import type { Language } from '../../util/localized-text.js';

/** What `check` was told. */
export interface CheckOptions {
  readonly file: string;
  readonly task: string;
  readonly watch: boolean;
  /** Judge hidden checks too; of these as little is told as ever. */
  readonly hidden: boolean;
  readonly json: boolean;
  readonly html?: string;
  readonly gradescope?: string;
  readonly lang?: Language;
  readonly data?: string;
  readonly 'require-isolation': boolean;
}
