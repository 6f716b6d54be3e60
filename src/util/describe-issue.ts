import type { z } from 'zod';
import type { LocalizedText } from './localized-text.js';
import type { Problem } from './problem.js';
import type { RuleParams } from './schema.js';
import { didYouMean } from './suggest.js';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'code' | 'severity' | 'message' | 'advice'>;

/** The code and words for a value that does not fit its schema. `name` is its path, such as `params.kernel.1`. */
export function describeIssue(issue: Issue, name: string, value: unknown): Words {
  if (issue.code === 'custom') return customIssue(issue, name, value);
  if (value === undefined) return missing(name);
  if (issue.code === 'invalid_type') return wrongType(issue.expected, name, value);
  if (issue.code === 'invalid_value') return wrongValue(issue.values.map(String), name, value);
  if (issue.code === 'too_small') return outOfRange(name, value, `≥ ${issue.minimum}`);
  if (issue.code === 'too_big') return outOfRange(name, value, `≤ ${issue.maximum}`);
  return error('wrong-value', {
    zh: `“${name}”的值 ${show(value)} 不合要求（${issue.message}）`,
    en: `the value ${show(value)} of "${name}" is not allowed (${issue.message})`,
  });
}

const error = (code: string, message: LocalizedText, advice?: LocalizedText): Words => ({
  code,
  severity: 'error',
  message,
  ...(advice && { advice }),
});

function customIssue(issue: Issue, name: string, value: unknown): Words {
  const params = 'params' in issue ? (issue.params as Partial<RuleParams> | undefined) : undefined;
  if (params?.code !== undefined && params.message !== undefined)
    return error(params.code, {
      zh: `“${name}”：${params.message.zh}`,
      en: `"${name}": ${params.message.en}`,
    });
  return error('wrong-value', {
    zh: `“${name}”的值 ${show(value)} 不合要求（${issue.message}）`,
    en: `the value ${show(value)} of "${name}" is not allowed (${issue.message})`,
  });
}

function missing(name: string): Words {
  const language = /(?:^|\.)(zh|en)$/.exec(name)?.[1];
  if (language !== undefined)
    return error('missing-translation', {
      zh: `缺少${language === 'zh' ? '中文' : '英文'}：“${name}”`,
      en: `the ${language === 'zh' ? 'Chinese' : 'English'} text is missing: "${name}"`,
    });
  return error('missing-key', { zh: `缺少“${name}”`, en: `"${name}" is missing` });
}

const typeNames: Readonly<Record<string, LocalizedText>> = {
  string: { zh: '文本', en: 'text' },
  number: { zh: '数', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '键值映射', en: 'a mapping (key: value)' },
  null: { zh: '空', en: 'nothing' },
};

function wrongType(expected: string, name: string, value: unknown): Words {
  const wanted = typeNames[expected] ?? { zh: expected, en: expected };
  const got = typeNames[typeOf(value)] ?? { zh: typeOf(value), en: typeOf(value) };
  return error(
    'wrong-type',
    {
      zh: `“${name}”应为${wanted.zh}，得到的是${got.zh} ${show(value)}`,
      en: `"${name}" should be ${wanted.en}, got ${got.en}: ${show(value)}`,
    },
    expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
      ? { zh: `加上引号：'${value}'`, en: `Put it in quotes: '${value}'` }
      : undefined,
  );
}

function wrongValue(allowed: readonly string[], name: string, value: unknown): Words {
  return error(
    'wrong-value',
    {
      zh: `“${name}”的值 ${show(value)} 不在可用的值之中`,
      en: `the value ${show(value)} of "${name}" is not one of the allowed ones`,
    },
    didYouMean(String(value), allowed),
  );
}

const outOfRange = (name: string, value: unknown, bound: string): Words =>
  error('out-of-range', {
    zh: `“${name}”应 ${bound}，得到的是 ${show(value)}`,
    en: `"${name}" should be ${bound}, got ${show(value)}`,
  });

/** The kind of a value in the words of YAML. */
function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** A value as it may stand in a message: JSON, cut after 60 characters. */
function show(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
