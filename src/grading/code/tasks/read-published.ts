import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isMapping } from '../../../authoring/bank/mapping.js';
import type { Plain } from '../../../keras/inspect/evidence.js';
import type { Problem } from '../../../util/problem.js';
import { readText } from '../../../util/read-text.js';
import { closedObject } from '../../../util/schema.js';
import type { ReferenceEvidence } from '../evidence/submission-evidence.js';
import type { PublishedReferences } from './loaded-task.js';
import { publishedFileName } from './task-files.js';

/** What a run has recorded is not gone through: gradpaper itself has written it. */
const evidence = z.custom<ReferenceEvidence>(
  (value) => isMapping(value) && isMapping(value['inspection']),
);
const plain: z.ZodType<Plain> = z.json();

const publishedSchema = closedObject({
  references: z.array(evidence),
  cases: z.array(
    closedObject({
      inputs: z.array(z.string()),
      arguments: z.array(plain),
      expected: plain,
    }),
  ),
});

/** What students hold in the place of reference programs; null in a teacher's folder. */
export function readPublished(
  folder: string,
  shown: string,
): { readonly published: PublishedReferences | null; readonly problems: readonly Problem[] } {
  const file = path.join(folder, publishedFileName);
  if (!existsSync(file)) return { published: null, problems: [] };
  const parsed = publishedSchema.safeParse(valueOf(file));
  return parsed.success
    ? { published: parsed.data, problems: [] }
    : { published: null, problems: [unusable(`${shown}/${publishedFileName}`)] };
}

/** Undefined where it is no JSON. */
function valueOf(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch {
    return undefined;
  }
}

const unusable = (file: string): Problem => ({
  code: 'unusable-reference',
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message: {
    zh: '这个文件不是 gradpaper task publish 写出的样子',
    en: 'this file is not as gradpaper task publish writes it',
  },
  advice: { zh: '重新取得任务的文件夹。', en: 'Get the folder of the task anew.' },
});
