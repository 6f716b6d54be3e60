import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { LocalizedText } from '../../util/localized-text.js';
import type { PrintedFile } from './print-jobs.js';

/**
 * The manifest of another exam that a new draw would write over, under a name of its own: `exam-<first digits of its hash>.json`.
 * Its papers can be printed from it again; without it, and drawn from a random seed, it could never be had again.
 */
export function earlierExam(folder: string, hash: string): PrintedFile[] {
  const file = path.join(folder, 'exam.json');
  if (!existsSync(file) || !statSync(file).isFile()) return [];
  const content = readFileSync(file);
  // A file that was edited, or is no exam, is kept by the hash of its bytes.
  const own = /"hash":\s*"([0-9a-f]{64})"\s*\}\s*$/.exec(content.toString('utf8'))?.[1];
  if (own === hash) return [];
  const name = own ?? createHash('sha256').update(content).digest('hex');
  return [{ name: `exam-${name.slice(0, 10)}.json`, content }];
}

/** Says that it was kept, and what it is good for. */
export const aboutKeptExam = (name: string): LocalizedText => ({
  zh: `注意：文件夹中原有另一份试卷，它的 exam.json 已存为 ${name}，可用 gradpaper print 重新打印`,
  en: `Note: the folder held another exam; its exam.json is kept as ${name}, and gradpaper print makes its papers again`,
});
