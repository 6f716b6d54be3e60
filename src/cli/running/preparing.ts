import type { LocalizedText } from '../../util/localized-text.js';

/** What is said while Python is made ready for the first time. */
export const preparing: LocalizedText = {
  zh: '第一次运行：正在准备 Python，约需十几秒，以后不再需要……',
  en: 'First run: Python is being made ready, which takes some ten seconds once …',
};
