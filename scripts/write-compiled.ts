import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bank } from '../src/authoring/bank/bank.js';
import { compileBank } from '../src/authoring/bank/compiled-bank.js';
import { createMarkdown } from '../src/paper/document/markdown.js';
import { formulasOf } from '../src/paper/document/formulas-of.js';
import { parseBlocks } from '../src/paper/document/parse-blocks.js';
import { Formulas } from '../src/paper/math/formulas.js';

/** Writes a sound bank as data, and its formulas as they are set, into a folder. @throws Error if the bank has problems. */
export async function writeCompiled(bank: Bank, folder: string): Promise<void> {
  const markdown = createMarkdown();
  const formulas = new Formulas(undefined);
  await formulas.prepare(
    bank.items
      .flatMap((item) => textsOf(item.source === 'written' ? item.content : {}))
      .flatMap((text) => formulasOf(parseBlocks(markdown, text))),
  );
  writeFileSync(path.join(folder, 'bank.json'), compileBank(bank));
  writeFileSync(path.join(folder, 'formulas.json'), formulas.compile());
}

/** Every text in a value, in both languages. */
function textsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  if ('zh' in value && 'en' in value) return [value.zh, value.en].filter(isText);
  return Object.values(value).flatMap(textsOf);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
