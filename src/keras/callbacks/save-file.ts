import { valueError, KerasError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { session, type SavedFile } from '../base/session.js';
import { sameShape } from '../base/shape.js';
import type { Variable } from '../base/variable.js';

/** Keeps a copy of the weights as a file of the session. */
export function saveWeights(
  path: string,
  variables: readonly Variable[],
  kind: 'model' | 'weights',
): void {
  const weights = variables.map(({ path: name, shape, dtype, value }) => ({
    path: name,
    shape,
    dtype,
    data: value.dataSync<'float32'>(),
  }));
  session().files.set(path, { kind, weights });
}

/**
 * Sets weights to those of a file of the session.
 * @throws KerasError if there is no such file, or if its weights have other shapes; nothing is changed then.
 */
export function loadWeights(path: string, variables: readonly Variable[]): void {
  const { weights } = findWeights(path, session().files.get(path));
  const fits =
    weights.length === variables.length &&
    variables.every(({ shape }, index) => sameShape(shape, weights[index]?.shape ?? []));
  if (!fits)
    throw valueError(
      `The file ${path} holds weights of shapes ${weights.map(({ shape }) => writeShape(shape)).join(', ')}; expected ` +
        variables.map(({ shape }) => writeShape(shape)).join(', '),
    );
  variables.forEach((variable, index) => {
    variable.assignValues(weights[index]?.data ?? []);
  });
}

function findWeights(
  path: string,
  file: SavedFile | undefined,
): Extract<SavedFile, { readonly weights: unknown }> {
  if (file !== undefined && file.kind !== 'text') return file;
  throw new KerasError(
    'FileNotFoundError',
    `[Errno 2] Unable to synchronously open file (unable to open file: name = '${path}', errno = 2, error message = ` +
      "'No such file or directory')",
  );
}
