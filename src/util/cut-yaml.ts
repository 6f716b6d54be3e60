import { isCollection, isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { cutFromBlock } from './yaml-cuts-block.js';
import { cutFromFlow } from './yaml-cuts-flow.js';
import type { Cut, Span } from './yaml-cuts.js';
import type { Path } from './yaml-nodes.js';

/**
 * YAML text without the entries at some paths: items of lists, or keys with their values. Comments that belong to an entry go with it:
 * those inside it, beside it, and directly above it; beside an item of a list also those directly below. A comment with blank lines
 * around it belongs to nobody. Everything else stays as it was, byte for byte. A list that loses all its items should be cut as a
 * whole. The text must be sound YAML, and the paths must exist.
 */
export function cutYaml(text: string, paths: readonly Path[]): string {
  if (paths.length === 0) return text;
  const document = parseDocument(text, { keepSourceTokens: true });
  const cuts = groups(paths).flatMap(({ above, keys }) => cutsIn(text, document, above, keys));
  return withoutSpans(text, cuts);
}

interface Group {
  readonly above: Path;
  readonly keys: readonly PropertyKey[];
}

/** The paths by the list or mapping that they are entries of. */
function groups(paths: readonly Path[]): Group[] {
  const byParent = new Map<string, Group>();
  for (const path of paths) {
    const above = path.slice(0, -1);
    const name = JSON.stringify(above);
    const keys = byParent.get(name)?.keys ?? [];
    byParent.set(name, { above, keys: [...keys, ...path.slice(-1)] });
  }
  return [...byParent.values()];
}

function cutsIn(
  text: string,
  document: Document,
  above: Path,
  keys: readonly PropertyKey[],
): Cut[] {
  const node = above.length === 0 ? document.contents : document.getIn(above, true);
  if (!isCollection(node)) throw new Error(`there is nothing to cut at ${above.join('.')}`);
  const spans = isSeq(node) ? itemSpans(node) : isMap(node) ? pairSpans(node) : [];
  const chosen = spans.map((_, index) => keys.some((key) => isKeyOf(node, index, key)));
  if (chosen.filter(Boolean).length !== new Set(keys).size)
    throw new Error(`not all of ${keys.join()} are entries of ${above.join('.')}`);
  return node.flow
    ? cutFromFlow(text, { spans, chosen, close: (node.range?.[1] ?? 0) - 1 })
    : cutFromBlock(text, { spans, chosen, isList: isSeq(node) });
}

function isKeyOf(node: Node, index: number, key: PropertyKey): boolean {
  if (!isMap(node)) return index === key;
  const name: unknown = node.items[index]?.key;
  return String(name) === String(key);
}

/** From the dash of each item, or from the value in a flow list, to the end of the value. */
function itemSpans(list: YAMLSeq): Span[] {
  const { srcToken } = list;
  const dashes =
    srcToken?.type === 'block-seq'
      ? srcToken.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'))
      : [];
  return list.items.map((item, index) => {
    const [start = 0, end = 0] = rangeOf(item);
    return { from: dashes[index]?.offset ?? start, to: end };
  });
}

const pairSpans = (mapping: YAMLMap): Span[] =>
  mapping.items.map(({ key, value }: Pair) => {
    const [from = 0, end = 0] = rangeOf(key);
    return { from, to: Math.max(end, rangeOf(value)[1] ?? 0) };
  });

const rangeOf = (node: unknown): readonly number[] => (isNode(node) && node.range) || [];

/** The text without some spans, of which one may lie in another. */
function withoutSpans(text: string, cuts: readonly Cut[]): string {
  let [kept, at] = ['', 0];
  for (const { from, to, put } of [...cuts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= at) continue;
    kept += text.slice(at, Math.max(at, from)) + put;
    at = to;
  }
  return kept + text.slice(at);
}
