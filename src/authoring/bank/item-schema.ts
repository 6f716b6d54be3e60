import type { Problem } from '../../util/problem.js';
import { schemaProblems } from '../../util/schema-problems.js';
import { didYouMean } from '../../util/suggest.js';
import type { Path, YamlDocument } from '../../util/yaml-document.js';
import { questionKinds } from '../kinds.js';
import { generatedSchema } from './generated-schema.js';
import type { GeneratedInput } from './generated-schema.js';
import { isMapping } from './mapping.js';
import { writtenSchema } from './written-schema.js';
import type { WrittenInput } from './written-schema.js';

/** An item of a bank file whose form is right, with all defaults filled in. */
export type ItemInput =
  | { readonly source: 'written'; readonly given: WrittenInput }
  | { readonly source: 'generated'; readonly given: GeneratedInput };

/** An item, or what is wrong with its form. */
export interface ParsedItem {
  readonly input?: ItemInput;
  readonly problems: readonly Problem[];
}

/** Holds the item at `path` against the one schema that it is meant for, so that no complaint is about another's keys. */
export function parseItem(document: YamlDocument, path: Path, raw: unknown): ParsedItem {
  if (!isMapping(raw)) return unsound(schemaProblems(document, issuesOf(writtenSchema, raw), path));
  if ('generator' in raw) {
    const { data, error } = generatedSchema.safeParse(raw);
    if (data) return { input: { source: 'generated', given: data }, problems: [] };
    return unsound(schemaProblems(document, error.issues, path));
  }
  if (typeof raw['kind'] === 'string' && !questionKinds.some((kind) => kind === raw['kind']))
    return unsound([unknownKind(document, path, raw['kind'])]);
  const { data, error } = writtenSchema.safeParse(raw);
  if (data) return { input: { source: 'written', given: data }, problems: [] };
  return unsound(schemaProblems(document, error.issues, path));
}

const unsound = (problems: readonly Problem[]): ParsedItem => ({ problems });

const issuesOf = (schema: typeof writtenSchema, raw: unknown) =>
  schema.safeParse(raw).error?.issues ?? [];

const unknownKind = (document: YamlDocument, path: Path, kind: string): Problem => ({
  code: 'unknown-kind',
  severity: 'error',
  position: document.locate([...path, 'kind']),
  message: { zh: `没有题型“${kind}”`, en: `there is no kind of question "${kind}"` },
  advice: didYouMean(kind, questionKinds),
});
