import { KerasError, valueError } from '../../base/errors.js';
import { isTruthy } from '../../base/is-truthy.js';
import { str } from '../../base/repr.js';
import { session } from '../../base/session.js';
import type { Arguments } from '../../base/signature.js';
import type { Model } from '../../models/model.js';
import { loadWeights } from '../../models/saving/load-model.js';
import { optional, required, type MemberTable } from './member-table.js';

/** Saves the model in a file of the session. @throws ValueError for a name that Keras does not take. */
function save(model: Model, { filepath, include_optimizer: optimizer }: Arguments): null {
  const path = str(filepath);
  if (!/\.(?:keras|h5|hdf5)$/.test(path))
    throw valueError(
      'Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format ' +
        `(recommended) or a \`.h5\` extension. Received: filepath=${path}.`,
    );
  model.save(path, { isWeightsOnly: false, withOptimizer: isTruthy(optimizer) });
  return null;
}

/** Saves the weights in a file of the session. @throws ValueError for a name that Keras does not take. */
function saveWeights(model: Model, { filepath }: Arguments): null {
  const path = str(filepath);
  if (!path.endsWith('.weights.h5'))
    throw valueError(`The filename must end in \`.weights.h5\`. Received: filepath=${path}`);
  model.save(path, { isWeightsOnly: true, withOptimizer: true });
  return null;
}

/** Takes the weights from a file of the session. @throws FileNotFoundError where there is none, ValueError where they do not fit. */
function takeWeights(model: Model, { filepath, skip_mismatch: skip }: Arguments): null {
  const path = str(filepath);
  const file = session().files.get(path);
  if (file?.kind !== 'model')
    throw new KerasError(
      'FileNotFoundError',
      `[Errno 2] Unable to synchronously open file (unable to open file: name = '${path}', errno = 2, error message = ` +
        "'No such file or directory')",
    );
  loadWeights(model, file.bytes, { byName: false, skipMismatch: isTruthy(skip) });
  return null;
}

/** How models are saved. In Python these are methods of our own, which know the program's files. */
export const savingMembers: Pick<MemberTable<Model>, 'methods'> = {
  methods: {
    save: {
      parameters: [
        ...required('filepath'),
        optional('overwrite', true),
        optional('include_optimizer', true),
      ],
      run: save,
    },
    save_weights: {
      parameters: [...required('filepath'), optional('overwrite', true)],
      run: saveWeights,
    },
    load_weights: {
      parameters: [...required('filepath'), optional('skip_mismatch', false)],
      run: takeWeights,
    },
  },
};
