import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { readReviews, writeReview } from '../../practice/progress/review.js';
import type { Review, ReviewLog, ReviewStore } from '../../practice/progress/review.js';
import { InputError } from '../../util/problem.js';
import { appendLine } from './append-line.js';
import { makeFolder } from '../../util/make-folder.js';

const fileName = 'reviews.jsonl';

export const reviewFile = (folder: string): string => path.join(folder, fileName);

/** The log of reviews in a folder, which is made now if it does not exist. @throws InputError if nothing can be written there. */
export function openReviews(folder: string): ReviewStore {
  const file = reviewFile(folder);
  try {
    makeFolder(folder);
    closeSync(openSync(file, 'a', 0o600));
  } catch (cause) {
    throw unwritable(folder, cause);
  }
  return {
    read: () => readLog(file),
    append: (review) => {
      appendLine(file, writeReview(review));
    },
  };
}

/** A log that lasts as long as the session, behind what is on the disk already. */
export function borrowReviews(folder: string): ReviewStore {
  const before = readLog(reviewFile(folder));
  const own: Review[] = [];
  return {
    read: () => ({ ...before, reviews: [...before.reviews, ...own] }),
    append: (review) => {
      own.push(review);
    },
  };
}

/** The log of a folder; an empty one if there is none. */
export const readLog = (file: string): ReviewLog =>
  existsSync(file) ? readReviews(readFileSync(file, 'utf8')) : { reviews: [], damaged: [] };

/** Puts the log aside under a name that is free, and returns it; undefined if there is no log. */
export function putAside(folder: string): string | undefined {
  const file = reviewFile(folder);
  if (!existsSync(file)) return undefined;
  for (let number = 1; ; number++) {
    const backup = path.join(folder, `reviews.backup-${number}.jsonl`);
    if (existsSync(backup)) continue;
    renameSync(file, backup);
    return backup;
  }
}

function unwritable(folder: string, cause: unknown): InputError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    [
      {
        code: 'data-folder-unwritable',
        severity: 'error',
        message: {
          zh: `不能在 ${folder} 保存进度：${why}`,
          en: `progress cannot be saved in ${folder}: ${why}`,
        },
        advice: {
          zh: '用 --data 指定别的文件夹，或加 --forget 不保存进度。',
          en: 'Name another folder with --data, or go on without saving with --forget.',
        },
      },
    ],
    { cause },
  );
}
