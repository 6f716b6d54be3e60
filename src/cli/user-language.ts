import type { Language } from '../util/localized-text.js';

/**
 * The language in which to speak to the user: `--ui`, then GRADPAPER_LANG, then the system's. What is written to files never
 * depends on it.
 */
export function userLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.indexOf('--ui');
  const given = at === -1 ? args.find((arg) => arg.startsWith('--ui='))?.slice(5) : args[at + 1];
  const wanted =
    given ?? env['GRADPAPER_LANG'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return /^zh/i.test(wanted) ? 'zh' : 'en';
}
