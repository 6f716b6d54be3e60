import { Composer, Lexer, Parser } from 'yaml';
import type { CST, Document } from 'yaml';

/** How deep lists and mappings may lie in one another: real files need about ten levels, and 20000 would crash Node. */
const maxDepth = 100;

/** What YAML text was understood as. */
export interface ComposedYaml {
  /** The first document; undefined if the text is nested too deeply. */
  readonly document?: Document;
  /** Where a second document begins, or where the nesting becomes too deep. */
  readonly second?: number;
  readonly tooDeep?: number;
}

/** What becomes of unquoted scalars: numbers and truth values, or the text that was written, such as `0.50`; null is null in both. */
export type YamlScalars = 'resolved' | 'as-written';

/** Parses text like `parseDocument` of the yaml package, but looks at the depth before anything recursive is called. */
export function composeYaml(text: string, scalars: YamlScalars = 'resolved'): ComposedYaml {
  const { tokens, tooDeep } = concreteTokens(text);
  if (tooDeep !== undefined) return { tooDeep };
  const schema = scalars === 'as-written' ? asWritten : {};
  const composer = new Composer({ prettyErrors: false, logLevel: 'silent', ...schema });
  const [document, second] = composer.compose(tokens, true, text.length);
  return {
    ...(document && { document }),
    ...(second && { second: second.range[0] }),
  };
}

/** Of the schemas of YAML, failsafe is the one that knows nothing but texts. */
const asWritten = { schema: 'failsafe', customTags: ['null' as const] } as const;

function concreteTokens(text: string): { tokens: readonly CST.Token[]; tooDeep?: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxDepth) return { tokens, tooDeep: parser.offset };
  }
  tokens.push(...parser.end());
  return { tokens };
}
