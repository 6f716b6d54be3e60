import type { Language } from '../util/localized-text.js';

/** The words that yargs puts into a help, where ours differ. Its own translations lie in files that a bundle does not have. */
export const helpWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    'Commands:': '命令：',
    'Positionals:': '参数：',
    'Options:': '选项：',
    'Examples:': '示例：',
    boolean: '布尔',
    string: '字符串',
    array: '数组',
    required: '必需',
    'default:': '默认值:',
    'choices:': '可选值:',
    'Show help': '显示帮助',
    'Show version number': '显示版本号',
  },
  en: { 'Positionals:': 'Arguments:' },
};
