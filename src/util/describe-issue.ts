import type * as z from 'zod';
import type { LocalizedText } from './localized-text.js';
import type { Problem } from './problem.js';
import type { RuleParams } from './schema.js';
import { didYouMean } from './suggest.js';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'code' | 'severity' | 'message' | 'advice'>;

/** The code and words for a value that does not fit its schema. `name` is its path, such as `params.kernel.1`. */
export function describeIssue(issue: Issue, name: string, value: unknown): Words {
  if (issue.code === 'custom') return customIssue(issue, name, value);
  if (isMissing(name, value)) return missing(name);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, name, value);
    case 'invalid_value':
      return wrongValue(issue.values.map(String), name, value);
    case 'invalid_union':
      return wrongChoice(issue, name, value);
    case 'too_small':
      return outOfRange(
        issue,
        name,
        `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`,
        value,
      );
    case 'too_big':
      return outOfRange(
        issue,
        name,
        `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`,
        value,
      );
    case 'not_multiple_of':
      return notMultiple(issue.divisor, name, value);
    case 'invalid_format':
      return wrongFormat(issue, name, value);
    case 'invalid_element':
    case 'invalid_key':
    case 'unrecognized_keys':
      return notAllowed(issue, name, value);
  }
}

/** Left out; a text whose translation was left empty counts too. */
const isMissing = (name: string, value: unknown): boolean =>
  value === undefined || ((value === null || value === '') && languageOf(name) !== undefined);

const languageOf = (name: string): string | undefined => /(?:^|\.)(zh|en)$/.exec(name)?.[1];

/** A name in quotes; the whole of what was checked has none. */
const quoted = (name: string): LocalizedText =>
  name === '' ? { zh: '这一部分', en: 'this part' } : { zh: `“${name}”`, en: `"${name}"` };

const error = (code: string, message: LocalizedText, advice?: LocalizedText): Words => ({
  code,
  severity: 'error',
  message,
  ...(advice && { advice }),
});

function customIssue(issue: Issue, name: string, value: unknown): Words {
  const params = 'params' in issue ? (issue.params as Partial<RuleParams> | undefined) : undefined;
  if (params?.code === undefined || params.message === undefined)
    return notAllowed(issue, name, value);
  const { zh, en } = quoted(name);
  return error(params.code, {
    zh: `${zh}：${params.message.zh}`,
    en: `${en}: ${params.message.en}`,
  });
}

function notAllowed({ message }: Issue, name: string, value: unknown): Words {
  const { zh, en } = quoted(name);
  return error('wrong-value', {
    zh: `${zh}的值 ${show(value)} 不合要求（${message}）`,
    en: `the value ${show(value)} of ${en} is not allowed (${message})`,
  });
}

function missing(name: string): Words {
  const language = languageOf(name);
  if (language !== undefined)
    return error('missing-translation', {
      zh: `缺少${language === 'zh' ? '中文' : '英文'}：“${name}”`,
      en: `the ${language === 'zh' ? 'Chinese' : 'English'} text is missing: "${name}"`,
    });
  const { zh, en } = quoted(name);
  return error('missing-key', { zh: `缺少${zh}`, en: `${en} is missing` });
}

const typeNames: Readonly<Record<string, LocalizedText>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '键值映射', en: 'a mapping (key: value)' },
  record: { zh: '键值映射', en: 'a mapping (key: value)' },
  tuple: { zh: '列表', en: 'a list' },
  null: { zh: '空值', en: 'nothing' },
  infinite: { zh: '无穷或非数', en: 'no finite number' },
};

function wrongType(expected: string, name: string, value: unknown): Words {
  const wanted = typeNames[expected] ?? { zh: expected, en: expected };
  const got = typeNames[typeOf(value)] ?? { zh: typeOf(value), en: typeOf(value) };
  const { zh, en } = quoted(name);
  const shown = value === null ? '' : show(value);
  return error(
    'wrong-type',
    {
      zh: `${zh}应为${wanted.zh}，得到的是${got.zh}${shown && ` ${shown}`}`,
      en: `${en} should be ${wanted.en}, got ${got.en}${shown && `: ${shown}`}`,
    },
    expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
      ? { zh: `加上引号：'${value}'`, en: `Put it in quotes: '${value}'` }
      : undefined,
  );
}

function wrongValue(allowed: readonly string[], name: string, value: unknown): Words {
  const { zh, en } = quoted(name);
  return error(
    'wrong-value',
    {
      zh: `${zh}的值 ${show(value)} 不在可用的值之中`,
      en: `the value ${show(value)} of ${en} is not one of the allowed ones`,
    },
    didYouMean(typeof value === 'string' ? value : show(value), allowed),
  );
}

/** The key that tells the forms of a mapping apart holds a word that belongs to none of them. */
function wrongChoice(issue: Issue, name: string, value: unknown): Words {
  const options: unknown = 'options' in issue ? issue.options : undefined;
  return Array.isArray(options)
    ? wrongValue(options.map(String), name, value)
    : notAllowed(issue, name, value);
}

/** The bound is one on the value itself, or on how many characters or entries there are. */
function outOfRange(
  { origin }: { readonly origin: string },
  name: string,
  bound: string,
  value: unknown,
): Words {
  const { zh, en } = quoted(name);
  if (origin === 'array')
    return error('out-of-range', {
      zh: `${zh}的项数应 ${bound}，得到的是 ${sizeOf(value)} 项`,
      en: `the number of entries of ${en} should be ${bound}, got ${sizeOf(value)}`,
    });
  if (origin === 'string')
    return error('out-of-range', {
      zh: `${zh}的字符数应 ${bound}，得到的是 ${show(value)}`,
      en: `the number of characters of ${en} should be ${bound}, got ${show(value)}`,
    });
  return error('out-of-range', {
    zh: `${zh}应 ${bound}，得到的是 ${show(value)}`,
    en: `${en} should be ${bound}, got ${show(value)}`,
  });
}

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function notMultiple(divisor: number, name: string, value: unknown): Words {
  const { zh, en } = quoted(name);
  return error('wrong-value', {
    zh: `${zh}应是 ${divisor} 的倍数，得到的是 ${show(value)}`,
    en: `${en} should be a multiple of ${divisor}, got ${show(value)}`,
  });
}

function wrongFormat(
  { format, pattern }: Extract<Issue, { code: 'invalid_format' }>,
  name: string,
  value: unknown,
): Words {
  const { zh, en } = quoted(name);
  return error('wrong-value', {
    zh: `${zh}的值 ${show(value)} 不合格式 ${pattern ?? format}`,
    en: `the value ${show(value)} of ${en} does not have the form ${pattern ?? format}`,
  });
}

/** The kind of a value in the words of YAML. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'infinite';
  return typeof value;
}

/** A value as it may stand in a message: JSON, cut after 60 characters; numbers that JSON does not know as they are. */
function show(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
