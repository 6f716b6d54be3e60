import { readFileSync } from 'node:fs';
import { isAlias, visit } from 'yaml';
import type { Document } from 'yaml';
import { composeYaml } from './compose-yaml.js';
import type { YamlScalars } from './compose-yaml.js';
import { decodeText } from './decode-text.js';
import { linePositions } from './line-positions.js';
import type { Position, Problem } from './problem.js';
import { nestedTooDeeply, severalDocuments, syntaxProblems } from './yaml-errors.js';
import { notPlainData, offsetOfKey, offsetOfValue } from './yaml-nodes.js';
import type { NodeProblem, Path } from './yaml-nodes.js';

export type { Path } from './yaml-nodes.js';

/** A YAML file that was read: its value, and where each part of it stands. */
export interface YamlDocument {
  readonly file: string;
  /** Plain data; undefined if the file could not be understood at all. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the value at `path` stands; the nearest part above it if there is none. */
  readonly locate: (path: Path) => Position;
  /** Where the key at the end of `path` stands. */
  readonly locateKey: (path: Path) => Position;
}

/** How many times aliases may be resolved: real files use a few, an "alias bomb" uses thousands. */
const maxAliases = 100;

/** Reads a YAML file; what is wrong with it is collected, never thrown. `file` is the name to show. */
export function readYaml(path: string, file: string = path): YamlDocument {
  const bytes = readBytes(path, file);
  if ('problem' in bytes) return unreadable(file, bytes.problem);
  const decoded = decodeText(bytes.bytes, file);
  if ('problem' in decoded) return unreadable(file, decoded.problem);
  return parseYaml(decoded.text, file);
}

/** Parses YAML text; `file` is the name to show. `scalars` says whether `0.50` is a number or the text that was written. */
export function parseYaml(text: string, file: string, scalars?: YamlScalars): YamlDocument {
  const { document, second, tooDeep } = composeYaml(text, scalars);
  const positionOf = linePositions(text);
  const at = (offset: number): Position => ({ file, ...positionOf(offset) });
  const told = ({ offset, ...words }: NodeProblem): Problem => ({
    severity: 'error',
    position: at(offset),
    ...words,
  });
  if (!document) return unreadable(file, told(nestedTooDeeply(tooDeep ?? 0)));
  const locate = (path: Path) => at(offsetOfValue(document, path));
  const locateKey = (path: Path) => at(offsetOfKey(document, path));
  const problems = [
    ...syntaxProblems(document.errors, text),
    ...(second === undefined ? [] : [severalDocuments(second)]),
  ];
  const plain = problems.some(({ code }) => code === 'yaml-syntax') ? {} : plainValue(document);
  return {
    file,
    value: plain.value,
    problems: [...problems, ...(plain.problems ?? [])].map(told),
    locate,
    locateKey,
  };
}

function readBytes(path: string, file: string): { bytes: Uint8Array } | { problem: Problem } {
  try {
    return { bytes: readFileSync(path) };
  } catch (cause) {
    return { problem: unreadableFile(file, cause instanceof Error ? cause.message : '') };
  }
}

const unreadableFile = (file: string, reason: string): Problem => ({
  code: 'unreadable-file',
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message: {
    zh: `无法读取文件：${reason}`,
    en: `the file cannot be read: ${reason}`,
  },
  advice: { zh: '检查路径和读取权限。', en: 'Check the path and the permission to read it.' },
});

function unreadable(file: string, problem: Problem): YamlDocument {
  const start = () => ({ file, line: 1, column: 1 });
  return { file, value: undefined, problems: [problem], locate: start, locateKey: start };
}

function plainValue(document: Document): { value?: unknown; problems?: readonly NodeProblem[] } {
  const problems = notPlainData(document);
  if (problems.length > 0) return { problems };
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }) };
  } catch {
    return { problems: [tooManyAliases(document)] };
  }
}

function tooManyAliases(document: Document): NodeProblem {
  let offset = 0;
  visit(document, (_, node) => {
    if (!isAlias(node) || !node.range) return undefined;
    offset = node.range[0];
    return visit.BREAK;
  });
  return {
    code: 'yaml-alias-bomb',
    offset,
    message: {
      zh: `别名（*名称）展开过多（上限 ${maxAliases}）`,
      en: `aliases (*name) resolve to too much (limit ${maxAliases})`,
    },
    advice: { zh: '写出内容，不用别名。', en: 'Write the content out, without aliases.' },
  };
}
