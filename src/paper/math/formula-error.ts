/** TeX that MathJax cannot read. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  readonly tex: string;

  constructor(tex: string, cause: unknown) {
    super(
      `the formula $${tex}$ is wrong: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
    this.tex = tex;
  }
}
