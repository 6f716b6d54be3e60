import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expectedMinutes } from '../composition/expected-minutes.js';
import { generators } from '../generators/index.js';
import type { Bank, BankItem, GeneratedItem, Topic } from './bank.js';
import { itemFiles, topicsFile } from './bank-files.js';
import type { BankFile } from './bank-files.js';

/**
 * A bank that was read and checked before, as plain data. Reading YAML with positions and checking every text takes half a
 * second; the bank that comes with gradpaper is compiled when gradpaper is built. It is only believed if the files
 * still have the bytes that it was made from.
 */
interface CompiledBank {
  readonly key: string;
  readonly topics: readonly Topic[];
  readonly items: readonly CompiledItem[];
  readonly hash: string;
}

type CompiledItem =
  | Exclude<BankItem, GeneratedItem>
  | (Omit<GeneratedItem, 'generator'> & { readonly generator: string });

/** A sound bank as the text of its compiled file. @throws Error if the bank has problems: they must be seen each time. */
export function compileBank({ folder, topics, items, problems, hash }: Bank): string {
  if (problems.length > 0) throw new Error(`${folder} has problems and cannot be compiled`);
  const compiled: CompiledBank = {
    key: keyOf(folder),
    topics,
    items: items.map((item) => ({
      ...item,
      position: { ...item.position, file: item.position.file.slice(folder.length) },
      ...(item.source === 'generated' && {
        generator: item.generator.id,
        expected: expectedOf(item),
      }),
    })) as CompiledItem[],
    hash,
  };
  return JSON.stringify(compiled);
}

/** The expected minutes of every kind that the item is for. */
const expectedOf = (item: GeneratedItem) =>
  Object.fromEntries(item.kinds.map((kind) => [kind, expectedMinutes(item, kind)]));

/** The bank of a folder from its compiled file; undefined if there is none, or it is of other bytes. */
export function readCompiledBank(file: string, folder: string): Bank | undefined {
  if (!existsSync(file)) return undefined;
  // The file was written by compileBank of this very build.
  const { key, topics, items, hash } = JSON.parse(readFileSync(file, 'utf8')) as CompiledBank;
  if (key !== keyOf(folder)) return undefined;
  return { folder, topics, items: items.map((item) => revive(item, folder)), problems: [], hash };
}

function revive(item: CompiledItem, folder: string): BankItem {
  const position = { ...item.position, file: folder + item.position.file };
  if (item.source === 'written') return { ...item, position };
  const generator = generators.find(({ id }) => id === item.generator);
  if (!generator)
    throw new Error(
      `the compiled bank names the generator ${item.generator}, which does not exist`,
    );
  return { ...item, position, generator };
}

/** A hash of the names and bytes of all files of a bank. */
function keyOf(folder: string): string {
  const hash = createHash('sha256');
  const files: readonly BankFile[] = [...itemFiles(folder), topicsFile(folder)];
  for (const { path, shown } of files) {
    const bytes = readFileSync(path);
    hash.update(`${shown.slice(folder.length)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
