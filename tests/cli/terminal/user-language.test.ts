import test from 'ava';
import { userLanguage } from '../../../src/cli/terminal/user-language.js';

type Case = readonly [
  title: string,
  line: string,
  env: Readonly<Record<string, string>>,
  locale: string,
  expected: 'zh' | 'en',
];

const cases: readonly Case[] = [
  ['--ui before all else', 'verify x --ui zh', { GRADPAPER_LANG: 'en', LANG: 'en_US' }, 'en', 'zh'],
  ['--ui with an equals sign', '--ui=en verify', { GRADPAPER_LANG: 'zh' }, 'zh-CN', 'en'],
  ['the last --ui', '--ui zh --ui en', {}, 'zh-CN', 'en'],
  ['GRADPAPER_LANG before the system', 'verify', { GRADPAPER_LANG: 'zh', LC_ALL: 'C' }, 'en', 'zh'],
  ['LC_ALL before LC_MESSAGES', '', { LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en_US' }, 'en', 'zh'],
  ['LC_MESSAGES before LANG', '', { LC_MESSAGES: 'en_GB', LANG: 'zh_CN.UTF-8' }, 'zh', 'en'],
  ['LANG before the locale', '', { LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
  ['the locale where nothing is set', '', {}, 'zh-Hans-CN', 'zh'],
  ['an empty variable counts as none', '', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
  ['other languages are spoken to in English', '', { LANG: 'de_DE.UTF-8' }, 'zh-CN', 'en'],
  ['--ui without a value counts as none', 'verify --ui', { LANG: 'zh_CN' }, 'en-US', 'zh'],
];

for (const [title, line, env, locale, expected] of cases)
  test(`the user is spoken to by ${title}`, (t) => {
    t.is(userLanguage(line.split(' '), env, locale), expected);
  });
