import type { Expression, FormattedField } from './syntax.js';
import type { TokenReader } from './token-reader.js';
import { NeedsPython } from './tokens.js';
import { partsOf, unescape, unquote } from './unquote.js';

type ParseText = (text: string) => Expression;

/** Texts that follow each other are one text. `parse` reads the expressions in the braces of f-strings. */
export function parseStrings(reader: TokenReader, parse: ParseText): Expression {
  const literals: string[] = [];
  while (reader.peek().kind === 'string') literals.push(reader.next().text);
  if (!literals.some(isFormatted))
    return { kind: 'constant', value: literals.map(unquote).join('') };
  const parts = literals.flatMap((literal) => {
    const { prefix, inner } = partsOf(literal);
    return isFormatted(literal)
      ? parseFormatted(inner, prefix.includes('r'), parse)
      : [unquote(literal)];
  });
  return { kind: 'formatted', parts };
}

const isFormatted = (literal: string): boolean => partsOf(literal).prefix.includes('f');

/** What stands between the quotes of an f-string. */
function parseFormatted(
  inner: string,
  raw: boolean,
  parse: ParseText,
): (string | FormattedField)[] {
  const parts: (string | FormattedField)[] = [];
  let position = 0;
  while (position < inner.length) {
    const text = /^(?:\{\{|\}\}|\\[^]|[^{}\\])+/.exec(inner.slice(position))?.[0];
    if (text !== undefined) {
      const plain = text.replaceAll('{{', '{').replaceAll('}}', '}');
      parts.push(raw ? plain : unescape(plain));
      position += text.length;
    } else {
      const end = fieldEnd(inner, position);
      parts.push(parseField(inner.slice(position + 1, end), raw, parse));
      position = end + 1;
    }
  }
  return parts;
}

/** `expression`, `expression=`, `expression!r`, `expression:format`; the format may hold fields itself. */
function parseField(text: string, raw: boolean, parse: ParseText): FormattedField {
  const written = text.slice(0, expressionEnd(text));
  const tail = /^(=\s*)?(?:!([rsa]))?(?::([^]*))?$/.exec(text.slice(written.length));
  if (tail === null) throw new NeedsPython(`the f-string field {${text}}`);
  const [, shown, conversion, format] = tail;
  const isBare = format === undefined && conversion === undefined;
  return {
    label: shown === undefined ? '' : written + shown,
    value: parse(written.trim()),
    conversion: shown !== undefined && isBare ? 'r' : conversion,
    format:
      format === undefined
        ? undefined
        : { kind: 'formatted', parts: parseFormatted(format, raw, parse) },
  };
}

/** Where the brace at `start` closes. */
function fieldEnd(text: string, start: number): number {
  const end = scan(text, start + 1, (character, depth) => character === '}' && depth === 0);
  if (text[start] !== '{' || end === text.length)
    throw new NeedsPython(`the f-string ${JSON.stringify(text)}`);
  return end;
}

/** Where the expression ends and `=`, `!r` or `:` begins. */
const expressionEnd = (text: string): number =>
  scan(
    text,
    0,
    (_, depth, rest) => depth === 0 && /^(?:=\s*(?:$|[!:])|![rsa](?:$|:)|:)/.test(rest),
  );

/** The first place outside of brackets and quotes that `stops` wants. */
function scan(
  text: string,
  start: number,
  stops: (character: string, depth: number, rest: string) => boolean,
): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (stops(character, depth, text.slice(at))) return at;
    else if ('\'"'.includes(character)) quote = character;
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
  }
  return text.length;
}
