import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { itemFiles, topicsFile, topicsFileName } from '../../authoring/bank/bank-files.js';
import type { BankFile } from '../../authoring/bank/bank-files.js';
import { InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import type { NamedContent } from '../../util/staged-folder.js';
import { parseYaml } from '../../util/yaml-document.js';
import { publishBlueprint } from './published-blueprint.js';
import { itemsOf, publishItems } from './published-items.js';
import type { ItemsText } from './published-items.js';
import { cutPlanned } from './published-text.js';
import type { PublishedText, Removal } from './published-text.js';
import { idsIn, reservedAmong } from './reserved.js';
import type { Reserved } from './reserved.js';

/** A bank without its reserved items. */
export interface Publication {
  /** Every file by its name in the bank, with what it holds now. */
  readonly files: readonly NamedContent[];
  readonly items: number;
  readonly removals: readonly Removal[];
}

/** What is given to students of a bank, and the blueprints that go along, by their paths. */
interface Sources {
  readonly bank: string;
  readonly blueprints: readonly string[];
}

/**
 * What students may hold of a bank that has no errors: items, topics, blueprints and licence, without reserved items and all that points
 * at them. @throws InputError if a reserved item is still named somewhere.
 */
export function publicationOf({ bank, blueprints }: Sources): Publication {
  const read = itemFiles(bank).map(readFile);
  const reserved = reservedAmong(read.flatMap(({ document }) => itemsOf(document)));
  const published = [
    ...read.map((file) => ({ ...file, ...publishItems(file, reserved) })),
    ...blueprints.map((file) => publishedWith(file, reserved, publishBlueprint)),
    publishedWith(topicsFile(bank).path, reserved, (file) => cutPlanned(file, [], reserved)),
  ];
  const kept = published.filter((file) => !('isEmpty' in file && file.isEmpty));
  const problems = kept.flatMap((file) => stillNamed(file, reserved));
  if (problems.length > 0) throw new InputError(problems);
  return {
    files: [
      ...kept.map(({ path: file, text }): NamedContent => [nameIn(bank, file), text]),
      ...licence(bank),
    ],
    items: read.flatMap(({ document }) => itemsOf(document)).length - reserved.ids.size,
    removals: published.flatMap(({ removals }) => removals),
  };
}

interface ReadFile extends ItemsText {
  readonly path: string;
}

function readFile({ path: file, shown }: BankFile): ReadFile {
  const text = readText(file, shown);
  return { path: file, text, document: parseYaml(text, shown) };
}

function publishedWith(
  file: string,
  reserved: Reserved,
  publish: (file: ReadFile, reserved: Reserved) => PublishedText,
): ReadFile & PublishedText {
  const read = readFile({ path: file, shown: file });
  return { ...read, ...publish(read, reserved) };
}

/** The name of a file in its bank; topics may come from elsewhere. */
const nameIn = (bank: string, file: string): string =>
  path.basename(file) === topicsFileName ? topicsFileName : path.relative(bank, file);

const licence = (bank: string): NamedContent[] =>
  ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
    .filter((name) => existsSync(path.join(bank, name)))
    .map((name) => [name, readFileSync(path.join(bank, name))]);

/** Places of a published text that name a reserved item all the same, in a stem for instance. */
function stillNamed(
  { text, document }: Pick<ReadFile, 'text' | 'document'>,
  { ids }: Reserved,
): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    idsIn(line)
      .filter((id) => ids.has(id))
      .map((id) => ({
        code: 'reserved-named',
        severity: 'error',
        position: { file: document.file, line: index + 1, column: line.indexOf(id) + 1 },
        message: {
          zh: `这里仍提到保留题“${id}”（行号按删减后的文件）`,
          en: `the reserved item "${id}" is still named here (line of the file without reserved items)`,
        },
        advice: { zh: '改写这处文字。', en: 'Write this in other words.' },
      })),
  );
}
