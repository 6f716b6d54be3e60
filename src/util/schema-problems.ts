import type * as z from 'zod';
import { describeIssue } from './describe-issue.js';
import type { Problem } from './problem.js';
import { didYouMean } from './suggest.js';
import type { Path, YamlDocument } from './yaml-document.js';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** The part of a YAML file that a schema was held against. */
interface Checked {
  readonly document: YamlDocument;
  /** Where the part stands; messages name what is inside it from there on. */
  readonly base: Path;
}

/** The problems of a YAML file whose part at `base` does not fit a schema. */
export const schemaProblems = (
  document: YamlDocument,
  issues: readonly Issue[],
  base: Path = [],
): Problem[] => issues.flatMap((issue) => issueProblems({ document, base }, issue, []));

/** `above` is the path, from the base, of the union whose branch complains. */
function issueProblems(checked: Checked, issue: Issue, above: Path): Problem[] {
  const { document, base } = checked;
  const inside = [...above, ...issue.path];
  const path = [...base, ...inside];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(document, [...path, key], issue.message.split(' ')));
  const meant =
    issue.code === 'invalid_union' ? meantBranch(issue, valueAt(document, path)) : undefined;
  if (meant) return meant.flatMap((problem) => issueProblems(checked, problem, inside));
  const words = describeIssue(issue, inside.map(String).join('.'), valueAt(document, path));
  return [{ ...words, position: document.locate(path) }];
}

/** Of a union, the branch with the fewest complaints is the one that the author meant. */
function meantBranch(issue: UnionIssue, value: unknown): readonly Issue[] | undefined {
  const branches = issue.errors.filter((errors) => errors.length > 0);
  return branches.toSorted((left, right) => misfit(left, value) - misfit(right, value))[0];
}

/** How badly a branch fits: a wrong type of the whole counts most, then the number of complaints. */
const misfit = (errors: readonly Issue[], value: unknown): number =>
  errors.reduce(
    (sum, { path, code }) =>
      sum + (path.length === 0 && code === 'invalid_type' && value !== undefined ? 100 : 1),
    0,
  );

/** The problem of a key that nobody reads: most often a spelling mistake. */
function unknownKey(document: YamlDocument, path: Path, known: readonly string[]): Problem {
  const key = String(path.at(-1));
  return {
    code: 'unknown-key',
    severity: 'error',
    position: document.locateKey(path),
    message: { zh: `未知的键“${key}”`, en: `unknown key "${key}"` },
    advice: didYouMean(key, known),
  };
}

/** The plain value at a path of a document; undefined if there is none. */
function valueAt(document: YamlDocument, path: Path): unknown {
  let value: unknown = document.value;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}
