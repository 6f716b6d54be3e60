/** A template that cannot be used: a directive that does not exist, or wrong attributes. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** The template, where that is known. */
  source: string | undefined;

  constructor(message: string, known: readonly string[], options?: ErrorOptions) {
    super(known.length === 0 ? message : `${message}; there are: ${known.join(', ')}`, options);
  }

  /** Says which template it was, if that is not known yet. */
  addSource(source: string): void {
    this.source ??= source;
  }
}
