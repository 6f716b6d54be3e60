import type { ErrorCode, YAMLError } from 'yaml';
import { linePositions } from './line-positions.js';
import type { LocalizedText } from './localized-text.js';
import type { NodeProblem } from './yaml-nodes.js';

/** How many errors of one text are told. */
const maxProblems = 10;

/**
 * The errors of the YAML parser in our words; the first of each line, since the others follow from it. Where the parser is
 * lost it complains about every token "in YAML stream": that tells something only where nothing went wrong before.
 */
export function syntaxProblems(errors: readonly YAMLError[], text: string): NodeProblem[] {
  const lineOf = linePositions(text);
  const problems = errors
    .filter(({ message }, index) => index === 0 || !message.includes('in YAML stream'))
    .map((error) => syntaxProblem(error, text));
  const lines = problems.map(({ offset }) => lineOf(offset).line);
  return problems
    .filter((_, index) => lines.indexOf(lines[index] ?? 0) === index)
    .slice(0, maxProblems);
}

function syntaxProblem({ code, message, pos }: YAMLError, text: string): NodeProblem {
  const [offset] = pos;
  if (code === 'DUPLICATE_KEY') return duplicateKey(offset);
  const tab = indentingTab(text, offset);
  if (tab !== undefined)
    return syntax(
      tab,
      { zh: inChinese.TAB_AS_INDENT, en: 'tabs are not allowed as indentation' },
      advice.TAB_AS_INDENT,
    );
  return syntax(offset, { zh: inChinese[code], en: message }, advice[code]);
}

/** The parser takes a tab before a key for a part of the text above, and complains about what follows. */
function indentingTab(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ *\t/.exec(text.slice(start));
  return indent ? start + indent[0].length - 1 : undefined;
}

/** Lists and mappings lie in one another beyond all measure. */
export const nestedTooDeeply = (offset: number): NodeProblem =>
  syntax(offset, { zh: '嵌套过深', en: 'nested too deeply' });

/** A file is one document; `---` begins another. */
export const severalDocuments = (offset: number): NodeProblem =>
  syntax(offset, {
    zh: '一个文件中有多个文档（---）',
    en: 'several documents (---) in one file',
  });

const usualAdvice: LocalizedText = {
  zh: '检查缩进、引号和冒号；含反斜杠的文本用单引号。',
  en: 'Check indentation, quotes and colons; put text with backslashes in single quotes.',
};

const syntax = (
  offset: number,
  message: LocalizedText,
  advice: LocalizedText = usualAdvice,
): NodeProblem => ({
  code: 'yaml-syntax',
  offset,
  message: { zh: `YAML 语法错误：${message.zh}`, en: `YAML syntax error: ${message.en}` },
  advice,
});

const duplicateKey = (offset: number): NodeProblem => ({
  code: 'yaml-duplicate-key',
  offset,
  message: { zh: '同一个键写了两次', en: 'the same key is written twice' },
  advice: { zh: '删去其中一个。', en: 'Remove one of the two.' },
});

const quoteIt: LocalizedText = {
  zh: '给这段文本加引号。',
  en: 'Put this text in quotes.',
};

/** What to do about the mistakes that are made most when texts are written. */
const advice: Partial<Record<ErrorCode, LocalizedText>> = {
  BAD_DQ_ESCAPE: {
    zh: '含反斜杠的文本用单引号，或用 |- 块。',
    en: 'Put text with backslashes in single quotes, or in a |- block.',
  },
  BAD_SCALAR_START: quoteIt,
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '含“: ”的文本要加引号。',
    en: 'Put text that holds ": " in quotes.',
  },
  TAB_AS_INDENT: { zh: '用空格缩进。', en: 'Indent with spaces.' },
};

/** The parser's messages in Chinese. */
const inChinese: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '别名不能带锚或标签',
  BAD_ALIAS: '别名的写法不对',
  BAD_COLLECTION_TYPE: '这里的列表或映射类型不对',
  BAD_DIRECTIVE: '% 指令不对',
  BAD_DQ_ESCAPE: '双引号中有无效的反斜杠转义',
  BAD_INDENT: '缩进不对，或缺少收尾的括号',
  BAD_PROP_ORDER: '锚或标签的位置不对',
  BAD_SCALAR_START: '不加引号的文本不能以这个字符开头',
  BLOCK_AS_IMPLICIT_KEY: '一行中有两个“键: 值”',
  BLOCK_IN_FLOW: '括号之内不能用缩进写列表或映射',
  DUPLICATE_KEY: '同一个键写了两次',
  IMPOSSIBLE: '无法解析',
  KEY_OVER_1024_CHARS: '键太长，或者漏了冒号',
  MISSING_CHAR: '缺少引号、括号、冒号或空格',
  MULTILINE_IMPLICIT_KEY: '键不能跨行；可能漏了冒号',
  MULTIPLE_ANCHORS: '有两个锚',
  MULTIPLE_DOCS: '一个文件中有多个文档（---）',
  MULTIPLE_TAGS: '有两个标签',
  NON_STRING_KEY: '键必须是文本',
  RESOURCE_EXHAUSTION: '嵌套过深',
  TAB_AS_INDENT: '不能用制表符缩进',
  TAG_RESOLVE_FAILED: '不能用这个标签',
  UNEXPECTED_TOKEN: '这里不应有这个字符',
};
