import type { SourceConstruct, SourceFacts } from '../../../../sandbox/source-facts.js';

/** One thing that is looked for in a source. */
export interface Sought {
  readonly call?: string | undefined;
  readonly name?: string | undefined;
  readonly construct?: SourceConstruct['kind'] | undefined;
  readonly named?: string | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** The lines at which a source holds it. */
export function placesOf(
  { call, name, construct, named }: Sought,
  source: SourceFacts,
): readonly number[] {
  if (call !== undefined) return source.calls.filter(({ path }) => matches(path, call)).map(lineOf);
  if (name !== undefined) return source.names.filter(({ path }) => matches(path, name)).map(lineOf);
  return source.constructs
    .filter((one) => one.kind === construct && (named === undefined || one.name === named))
    .map(lineOf);
}

const lineOf = ({ line }: { readonly line: number }): number => line;

/** Whether a path ends with a pattern, part by part: `layers.Dense` with `Dense`, `numpy.linalg.inv` with `linalg.*`. */
function matches(path: string, pattern: string): boolean {
  const text = pattern.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`(?:^|\\.)${text}$`, 'u').test(path);
}
