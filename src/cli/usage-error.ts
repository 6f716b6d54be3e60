import type { LocalizedText } from '../util/localized-text.js';

/** A command line that cannot be understood. The command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: LocalizedText;
  /** What to do about it. */
  readonly advice: LocalizedText | undefined;

  constructor(text: LocalizedText, advice?: LocalizedText) {
    super(text.en);
    this.text = text;
    this.advice = advice;
  }
}
