import type { Language } from '../../util/localized-text.js';

/**
 * The language in which to speak to the user: `--ui`, then GRADPAPER_LANG, then the system's; Windows sets none of the usual
 * variables, so its `locale` comes last. What is written to files never depends on it.
 */
export function userLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  locale: string,
): Language {
  const at = args.lastIndexOf('--ui');
  const given = at === -1 ? args.find((arg) => arg.startsWith('--ui='))?.slice(5) : args[at + 1];
  const names = ['GRADPAPER_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];
  // As POSIX has it, an empty variable counts as none.
  const wanted = [given, ...names.map((name) => env[name]), locale].find((value) => value);
  return /^zh/i.test(wanted ?? '') ? 'zh' : 'en';
}
