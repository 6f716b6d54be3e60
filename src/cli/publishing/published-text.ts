import type { Position } from '../../util/problem.js';
import { cutYaml } from '../../util/cut-yaml.js';
import { withoutComments } from '../../util/yaml-comments.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import type { Reserved } from './reserved.js';

/** Something that is left out of a publication: an item, or what points at one that is. */
export interface Removal {
  readonly what: 'item' | 'enemies' | 'note' | 'source' | 'require' | 'exclude' | 'comments';
  /** The item or blueprint that it stands in; the file for comments. */
  readonly in: string;
  readonly position: Position;
}

/** A removal, and the parts of the file that go. */
export interface Planned extends Omit<Removal, 'position'> {
  readonly paths: readonly Path[];
}

/** The text of a file that students get. */
export interface PublishedText {
  readonly text: string;
  readonly removals: readonly Removal[];
}

/** A text without what was planned, and without comments that tell of reserved items. */
export function cutPlanned(
  { text, document }: { readonly text: string; readonly document: YamlDocument },
  planned: readonly Planned[],
  { tellsOf }: Reserved,
): PublishedText {
  const cut = cutYaml(
    text,
    planned.flatMap(({ paths }) => paths),
  );
  const plain = withoutComments(cut, tellsOf);
  const start: Position = { file: document.file, line: 1, column: 1 };
  return {
    text: plain.text,
    removals: [
      ...planned.map(({ what, in: owner, paths }) => ({
        what,
        in: owner,
        position: document.locateKey(paths[0] ?? []),
      })),
      ...(plain.cut > 0 ? [{ what: 'comments' as const, in: document.file, position: start }] : []),
    ],
  };
}
