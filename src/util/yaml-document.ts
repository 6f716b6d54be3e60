import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { decodeText } from './decode-text.js';
import type { Position, Problem } from './problem.js';

export type Path = readonly PropertyKey[];

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
  const decoded = decodeText(readFileSync(path), file);
  if ('problem' in decoded) return unreadable(file, decoded.problem);
  return parseYaml(decoded.text, file);
}

/** Parses YAML text; `file` is the name to show. */
export function parseYaml(text: string, file: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = document.errors.map((error) => syntaxProblem(error, at(error.pos[0])));
  const locate = (path: Path) => at(offsetOf(document, path));
  const locateKey = (path: Path) => at(offsetOfKey(document, path));
  if (syntax.some(({ code }) => code === 'yaml-syntax'))
    return { file, value: undefined, problems: syntax, locate, locateKey };
  const { value, problem } = plainValue(document, at(0));
  return { file, value, problems: problem ? [...syntax, problem] : syntax, locate, locateKey };
}

function unreadable(file: string, problem: Problem): YamlDocument {
  const start = () => ({ file, line: 1, column: 1 });
  return { file, value: undefined, problems: [problem], locate: start, locateKey: start };
}

function syntaxProblem(error: YAMLError, position: Position): Problem {
  if (error.code === 'DUPLICATE_KEY')
    return {
      code: 'yaml-duplicate-key',
      severity: 'error',
      position,
      message: { zh: '同一个键写了两次', en: 'the same key is written twice' },
      advice: { zh: '删去其中一个。', en: 'Remove one of the two.' },
    };
  return {
    code: 'yaml-syntax',
    severity: 'error',
    position,
    message: { zh: `YAML 语法错误：${error.message}`, en: `YAML syntax error: ${error.message}` },
    advice: {
      zh: '检查缩进、引号和冒号；含反斜杠的文本用单引号。',
      en: 'Check indentation, quotes and colons; put text with backslashes in single quotes.',
    },
  };
}

function plainValue(document: Document, start: Position): { value?: unknown; problem?: Problem } {
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }) };
  } catch (cause) {
    return {
      problem: {
        code: 'yaml-alias-bomb',
        severity: 'error',
        position: start,
        message: {
          zh: `别名（*名称）无法展开或展开过多（上限 ${maxAliases}）：${String(cause)}`,
          en: `aliases (*name) cannot be resolved or resolve to too much (limit ${maxAliases}): ${String(cause)}`,
        },
        advice: { zh: '写出内容，不用别名。', en: 'Write the content out, without aliases.' },
      },
    };
  }
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function offsetOfKey(document: Document, path: Path): number {
  const parent: unknown =
    path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent))
    for (const pair of parent.items)
      if (isScalar(pair.key) && pair.key.value === key && pair.key.range) return pair.key.range[0];
  return offsetOf(document, path);
}
