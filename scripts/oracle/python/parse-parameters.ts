import type { Expression, FunctionParameter } from './syntax.js';
import type { TokenReader } from './token-reader.js';

type ParseDefault = (reader: TokenReader) => Expression;

/** Reads the parameters of a function up to `end`, which is left; `parse` reads their defaults. */
export function parseParameters(
  reader: TokenReader,
  end: string,
  parse: ParseDefault,
): FunctionParameter[] {
  const parameters: FunctionParameter[] = [];
  let usual: 'plain' | 'named' = 'plain';
  while (!reader.at(end)) {
    const kind = reader.accept('**') ? 'keywords' : reader.accept('*') ? 'rest' : usual;
    if (kind === 'rest') usual = 'named';
    if (!isMark(reader, kind)) {
      const name = reader.expectName();
      parameters.push({ name, kind, default: reader.accept('=') ? parse(reader) : undefined });
    }
    if (!reader.accept(',')) break;
  }
  return parameters;
}

/** A star without a name, or `/`: they part the parameters and are none. */
const isMark = (reader: TokenReader, kind: FunctionParameter['kind']): boolean =>
  (kind === 'rest' && reader.at(',')) || reader.accept('/');
