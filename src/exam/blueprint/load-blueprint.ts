import path from 'node:path';
import { inFileOrder } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { schemaProblems } from '../../util/schema-problems.js';
import { readYaml } from '../../util/yaml-document.js';
import type { YamlDocument } from '../../util/yaml-document.js';
import { blueprintSchema } from './blueprint-schema.js';
import type { Blueprint } from './blueprint-schema.js';
import { blueprintProblems } from './check-blueprint.js';
import type { Known } from './check-blueprint.js';

/** A blueprint as it was read; undefined if it cannot be used. */
export interface LoadedBlueprint {
  readonly blueprint: Blueprint | undefined;
  readonly problems: readonly Problem[];
  /** The exam.json files whose items are not to be used again, as paths. */
  readonly excluded: readonly string[];
  /** Where the part at a path stands; the nearest part above it if there is none. */
  readonly locate: YamlDocument['locate'];
}

/** Reads a blueprint and checks every name in it against the bank; `shown` is the file's name in messages. */
export function loadBlueprint(file: string, known: Known, shown: string = file): LoadedBlueprint {
  const document = readYaml(file, shown);
  if (document.problems.length > 0) return unusable(document, document.problems);
  const parsed = blueprintSchema.safeParse(document.value);
  if (!parsed.success) return unusable(document, schemaProblems(document, parsed.error.issues));
  return {
    blueprint: parsed.data,
    problems: blueprintProblems(document, parsed.data, known).toSorted(inFileOrder),
    excluded: parsed.data.selection.exclude.map((name) => path.resolve(path.dirname(file), name)),
    locate: document.locate,
  };
}

const unusable = (
  { locate }: YamlDocument,
  problems: LoadedBlueprint['problems'],
): LoadedBlueprint => ({
  blueprint: undefined,
  problems: problems.toSorted(inFileOrder),
  excluded: [],
  locate,
});
