import type { LocalizedText } from '../../../util/localized-text.js';
import type { Path } from '../../../util/yaml-document.js';
import type { Draft } from '../draft.js';
import { isMapping } from '../mapping.js';

type Point = NonNullable<Draft['rubric']>[number];

/** A rubric, where it stands in its item, and the texts that ask for it. */
export interface PlacedRubric {
  readonly points: readonly Point[];
  readonly path: Path;
  readonly stems: readonly LocalizedText[];
}

/** The rubric of a short item, or those of the parts of a comprehensive one. */
export function rubricsOf({ kind, rubric, parts }: Draft, raw: unknown): PlacedRubric[] {
  const stems = stemOf(raw);
  if (kind === 'short') return rubric ? [{ points: rubric, path: ['rubric'], stems }] : [];
  if (kind !== 'comprehensive') return [];
  return (parts ?? []).map((part, index) => ({
    points: part.rubric,
    path: ['parts', index, 'rubric'],
    stems: [...stems, part.stem],
  }));
}

/** A draft does not keep the stem, which all checks of texts read as it was written. */
function stemOf(raw: unknown): LocalizedText[] {
  const stem = isMapping(raw) ? raw['stem'] : undefined;
  if (typeof stem === 'string') return [{ zh: stem, en: stem }];
  if (!isMapping(stem)) return [];
  const { zh, en } = stem;
  return typeof zh === 'string' && typeof en === 'string' ? [{ zh, en }] : [];
}
