import { isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Document, Node, Pair, Scalar } from 'yaml';
import type { LocalizedText } from './localized-text.js';
import type { Problem } from './problem.js';

export type Path = readonly PropertyKey[];

/** Where the value at `path` begins; the nearest part above it if there is none. */
export function offsetOfValue(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const key of path) {
    const pair = isMap(node) ? pairOf(node.items, key) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
    const found = offsetOf(node) ?? offsetOf(pair?.key);
    if (found === undefined) return offset;
    offset = found;
  }
  return offset;
}

/** Where the key at the end of `path` begins. */
export function offsetOfKey(document: Document, path: Path): number {
  const above = path.slice(0, -1);
  let node: unknown = document.contents;
  for (const key of above)
    node = isMap(node)
      ? pairOf(node.items, key)?.value
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined;
  const last = path.at(-1);
  const pair = isMap(node) && last !== undefined ? pairOf(node.items, last) : undefined;
  return offsetOf(pair?.key) ?? offsetOfValue(document, path);
}

/** Keys of plain data are text, so `1: …` and `'1': …` are the same key here. */
const pairOf = (pairs: readonly Pair[], key: PropertyKey): Pair | undefined =>
  pairs.findLast(({ key: node }) => isScalar(node) && nameOf(node) === String(key));

/** A key as plain data has it: `~` becomes the empty text. */
const nameOf = ({ value }: Scalar): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

const offsetOf = (node: unknown): number | undefined =>
  isNode(node) && node.range ? node.range[0] : undefined;

/** What plain data cannot hold: an error with its place. */
export interface NodeProblem extends Pick<Problem, 'code' | 'message' | 'advice'> {
  readonly offset: number;
}

/** Whatever in a document is YAML, but not plain data: tags, keys that are lists, anchors in themselves or without a name. */
export function notPlainData(document: Document): NodeProblem[] {
  const problems: NodeProblem[] = [];
  const add = (node: unknown, problem: Omit<NodeProblem, 'offset'>) =>
    problems.push({ ...problem, offset: offsetOf(node) ?? 0 });
  visit(document, {
    Node: (_, node, above) => {
      if (hasForeignTag(node)) add(node, foreignTag(node.tag ?? ''));
      if (!isAlias(node)) return;
      const target = node.resolve(document);
      if (!target) add(node, unknownAnchor(node.source));
      else if (above.includes(target)) add(node, insideItself(node.source));
    },
    Pair: (_, { key }) => {
      if (key !== null && !isScalar(key)) add(key, keyIsNoText);
    },
  });
  return problems;
}

const plainTags = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'];

const hasForeignTag = (node: Node): boolean =>
  !isAlias(node) &&
  node.tag !== undefined &&
  !plainTags.some((name) => node.tag === `tag:yaml.org,2002:${name}`);

const quoteIt: LocalizedText = {
  zh: '以 !、*、[ 或 { 开头的文本要加引号。',
  en: 'Put text that begins with !, *, [ or { in quotes.',
};

const foreignTag = (tag: string) => ({
  code: 'yaml-syntax',
  message: { zh: `这里不能用 YAML 标签 ${tag}`, en: `a YAML tag (${tag}) cannot be used here` },
  advice: quoteIt,
});

const keyIsNoText = {
  code: 'yaml-syntax',
  message: { zh: '键必须是普通文本', en: 'a key must be plain text' },
  advice: quoteIt,
};

const unknownAnchor = (name: string) => ({
  code: 'yaml-syntax',
  message: {
    zh: `没有名为 &${name} 的锚`,
    en: `there is no anchor &${name} for the alias *${name}`,
  },
  advice: quoteIt,
});

const insideItself = (name: string) => ({
  code: 'yaml-alias-bomb',
  message: { zh: `&${name} 包含它自己`, en: `&${name} contains itself` },
  advice: { zh: '写出内容，不用别名。', en: 'Write the content out, without aliases.' },
});
