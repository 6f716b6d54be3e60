import type { LocalizedText } from '../../util/localized-text.js';

/** The engine that is asked for cannot be used on this machine. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly reason: LocalizedText;

  constructor(reason: LocalizedText, options?: ErrorOptions) {
    super(
      `The native engine cannot be used: ${reason.en} Make it with "npm run native" in a clone, or take the engine wasm, which always works.`,
      options,
    );
    this.reason = reason;
  }
}
