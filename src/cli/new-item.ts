import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { QuestionKind } from '../authoring/kinds.js';
import { StagedFolder } from '../util/staged-folder.js';
import { packageRoot } from './package-root.js';
import { say } from './terminal.js';
import type { Terminal } from './terminal.js';

export interface NewItemOptions {
  readonly file: string;
  readonly kind: QuestionKind;
  readonly topic: string;
  readonly id?: string;
}

/** Writes an item with empty texts to a file, after the items that are there already. */
export function newItem({ file, kind, topic, id }: NewItemOptions, terminal: Terminal): number {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : head;
  const name = id ?? freeId(topic, before);
  const separated = before === head || before.endsWith('\n\n') ? before : `${before.trimEnd()}\n\n`;
  const stage = new StagedFolder(path.dirname(file));
  stage.write(path.basename(file), separated + skeleton(kind, name, topic));
  stage.commit();
  terminal.print(
    say(terminal, {
      zh: `${file}：新题 ${name}。填好引号中的文字，再运行 gradpaper bank lint ${file}`,
      en: `${file}: new item ${name}. Fill in the texts between the quotes, then run gradpaper bank lint ${file}`,
    }),
  );
  return 0;
}

const head = '# yaml-language-server: $schema=../../schemas/bank.schema.json\n';

/** The topic with the first number that no item of the file has. */
function freeId(topic: string, text: string): string {
  for (let number = 1; ; number++) {
    const id = `${topic}.item-${number}`;
    if (!text.includes(`id: ${id}\n`)) return id;
  }
}

/** The skeleton of a kind lies with the templates, so that it is written as teachers write. */
const skeleton = (kind: QuestionKind, id: string, topic: string): string =>
  readFileSync(path.join(packageRoot(), 'templates', 'new-item', `${kind}.yaml`), 'utf8')
    .replace('ITEM-ID', id)
    .replace('TOPIC', topic);
