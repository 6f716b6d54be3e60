import { readdirSync } from 'node:fs';
import type { LocalizedText } from '../../util/localized-text.js';

/** Papers, keys and sheets of variants, and copies for students, that an earlier draw left in a folder. */
export function oldFiles(folder: string, made: readonly string[]): string[] {
  const ofDraws = /^(?:(?:paper|key|answer-sheet)-[A-Z]+\.(?:pdf|json)|students)$/;
  return readdirSync(folder)
    .filter((name) => ofDraws.test(name) && !made.includes(name))
    .sort();
}

/** Says that such files do not belong to the new exam: they would be handed out by mistake. */
export const aboutOldFiles = (names: readonly string[]): LocalizedText => ({
  zh: `注意：文件夹中还有以前试卷的文件，与新卷不符：${names.join('、')}`,
  en: `Note: the folder still holds files of an earlier exam, which do not fit the new one: ${names.join(', ')}`,
});
