import { startMathJax } from './mathjax.js';

/** Says why TeX cannot be read; undefined if it can. */
export type TexCheck = (tex: string) => string | undefined;

/** Starts MathJax for checking only: TeX is parsed, nothing is set. */
export async function createTexCheck(): Promise<TexCheck> {
  const { parse } = await startMathJax();
  const known = new Map<string, string | undefined>();
  return (tex) => {
    if (!known.has(tex)) known.set(tex, reasonOf(parse, tex));
    return known.get(tex);
  };
}

function reasonOf(parse: (tex: string) => void, tex: string): string | undefined {
  try {
    parse(tex);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
