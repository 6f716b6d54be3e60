import { inputError, type InputError } from '../../util/problem.js';
import type { LocalizedText } from '../../util/localized-text.js';

/** The error for a file of a real data set that cannot be used, and why: it is for whoever runs the program to mend. */
export const unusableFile = (file: string, why: LocalizedText): InputError =>
  inputError(
    'data-set-unusable',
    {
      zh: `数据集文件 ${file} 不能用：${why.zh}`,
      en: `the data set ${file} cannot be used: ${why.en}`,
    },
    {
      zh: '换一份完好的文件；或删除它，改用替身数据。',
      en: 'Put a sound file in its place; or remove it, and a stand-in is used.',
    },
  );
