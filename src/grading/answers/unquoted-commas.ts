import type { LocalizedText } from '../../util/localized-text.js';
import type { Position } from '../../util/problem.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';

/** A key of a mapping of answers that is the rest of the answer before it. */
interface Remnant {
  readonly path: Path;
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

/**
 * In YAML `{16: A,B,C}` is an answer `A` and two keys without a colon: commas part the entries of a mapping. Finds such keys in the
 * mapping at `path`; whether they are also names of questions (`{4: 1,5}`) makes no difference.
 */
export function unquotedCommas(
  answers: Readonly<Record<string, unknown>>,
  path: Path,
  document: YamlDocument,
): Remnant[] {
  const bare = new Set(
    Object.keys(answers).filter(
      (key) => answers[key] === null && hasNoColon(document, [...path, key]),
    ),
  );
  if (bare.size === 0) return [];
  return groups(inOrder(answers, path, document), bare).flatMap(({ heading, rest }) => {
    const meant = asMeant(answers, heading, rest);
    return rest.map((key) => remnant([...path, key], key, meant));
  });
}

/** The keys as they were written: those that are numbers come first in an object. */
const inOrder = (
  answers: Readonly<Record<string, unknown>>,
  path: Path,
  document: YamlDocument,
): string[] =>
  Object.keys(answers)
    .map((key) => ({ key, at: document.locateKey([...path, key]) }))
    .sort((left, right) => left.at.line - right.at.line || left.at.column - right.at.column)
    .map(({ key }) => key);

interface Group {
  /** Undefined for what stands before the first key with a colon. */
  readonly heading: string | undefined;
  readonly rest: readonly string[];
}

/** Each key with a colon, and those without one that follow it. */
function groups(keys: readonly string[], bare: ReadonlySet<string>): Group[] {
  const starts = keys.flatMap((key, place) => (bare.has(key) ? [] : [place]));
  const lead = { heading: undefined, rest: keys.slice(0, starts[0] ?? keys.length) };
  return [
    lead,
    ...starts.map((start, index) => ({
      heading: keys[start],
      rest: keys.slice(start + 1, starts[index + 1] ?? keys.length),
    })),
  ];
}

/** A value that was left empty behind a colon (`5:`) has a place of its own. */
const hasNoColon = (document: YamlDocument, path: Path): boolean =>
  isSame(document.locate(path), document.locateKey(path));

const isSame = (left: Position, right: Position): boolean =>
  left.line === right.line && left.column === right.column;

/** The entry with quotes; undefined if there is none before the rest. */
function asMeant(
  answers: Readonly<Record<string, unknown>>,
  heading: string | undefined,
  rest: readonly string[],
): string | undefined {
  const value = heading === undefined ? undefined : answers[heading];
  return heading !== undefined && typeof value === 'string'
    ? `${heading}: ${JSON.stringify([value, ...rest].join(','))}`
    : undefined;
}

const remnant = (path: Path, key: string, meant: string | undefined): Remnant => ({
  path,
  code: 'unquoted-comma',
  message: {
    zh: `“${key}”后面没有冒号和答案；这一项没有读入`,
    en: `"${key}" has no colon and no answer; it was not read`,
  },
  advice: {
    zh: `${meant === undefined ? '' : `是不是 ${meant}？`}含逗号的答案要加引号。`,
    en: `${meant === undefined ? '' : `Did you mean ${meant}? `}Quote answers with commas.`,
  },
});
