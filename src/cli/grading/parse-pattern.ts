import { UsageError } from '../usage-error.js';

/** The pattern of file names. @throws UsageError for what is none, or has no group `id`. */
export function parsePattern(text: string): RegExp {
  try {
    const pattern = new RegExp(text, 'su');
    if (/\(\?<id>/.test(text)) return pattern;
  } catch {
    // The same words for both: what is wanted is what helps.
  }
  throw new UsageError({
    zh: `--pattern 应是含有 (?<id>…) 的正则表达式，如 '(?<id>\\d+)_.*'；现在是 ${text}`,
    en: `--pattern should be a regular expression with (?<id>…) in it, such as '(?<id>\\d+)_.*', and is ${text}`,
  });
}
