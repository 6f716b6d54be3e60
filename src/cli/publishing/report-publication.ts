import type { LocalizedText } from '../../util/localized-text.js';
import { say } from '../terminal/terminal.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Publication } from './publication.js';
import type { Removal } from './published-text.js';

/** What was published, and how it is to be told. */
interface Report {
  readonly bank: string;
  readonly out: string;
  readonly publication: Publication;
  readonly json: boolean;
}

/** Tells how many items are left, and everything that is left out, file by file. */
export function reportPublication(
  { bank, out, publication, json }: Report,
  terminal: Terminal,
): void {
  const { files, items, removals } = publication;
  const leftOut = removals.filter(({ what }) => what === 'item');
  const cut = removals.filter(({ what }) => what !== 'item');
  if (json) {
    const names = files.map(([name]) => name);
    const ids = leftOut.map((removal) => removal.in);
    terminal.print(JSON.stringify({ bank, out, items, leftOut: ids, cut, files: names }, null, 2));
    return;
  }
  for (const file of new Set(removals.map(({ position }) => position.file)))
    terminal.report(
      say(
        terminal,
        lineOf(
          file,
          removals.filter(({ position }) => position.file === file),
        ),
      ),
    );
  const [inZh, inEn] = [`${files.length} 个文件`, `${files.length} files`];
  terminal.report(
    say(terminal, {
      zh: `${out}：${items} 题，${inZh}；去掉保留题 ${leftOut.length} 道，提到它们的 ${cut.length} 处也已删去`,
      en: `${out}: ${items} items in ${inEn}; ${leftOut.length} reserved items left out, and ${cut.length} places that point at them`,
    }),
    'green',
  );
}

const names: Readonly<Record<Exclude<Removal['what'], 'item'>, LocalizedText>> = {
  enemies: { zh: '不得同卷（enemies）', en: 'enemies' },
  note: { zh: '备注（note）', en: 'note' },
  source: { zh: '出处（source）', en: 'source' },
  require: { zh: '必选题（require）', en: 'require' },
  exclude: { zh: '排除的旧卷（exclude）', en: 'exclude' },
  comments: { zh: '注释', en: 'comments' },
};

/** `nn/act.yaml: without nn.act.x; enemies of nn.act.y, nn.act.z` */
function lineOf(file: string, removals: readonly Removal[]): LocalizedText {
  const owners = (what: Removal['what']): string[] =>
    removals.filter((removal) => removal.what === what).map((removal) => removal.in);
  const items = owners('item');
  const cuts = (Object.keys(names) as (keyof typeof names)[])
    .map((what) => ({ name: names[what], of: owners(what), what }))
    .filter(({ of }) => of.length > 0);
  const zh = cuts.map(({ name, of, what }) =>
    what === 'comments' ? name.zh : `${of.join('、')} 的${name.zh}`,
  );
  const en = cuts.map(({ name, of, what }) =>
    what === 'comments' ? name.en : `${name.en} of ${of.join(', ')}`,
  );
  return {
    zh: `  ${file}：${[...(items.length > 0 ? [`去掉 ${items.join('、')}`] : []), ...zh].join('；')}`,
    en: `  ${file}: ${[...(items.length > 0 ? [`without ${items.join(', ')}`] : []), ...en].join('; ')}`,
  };
}
