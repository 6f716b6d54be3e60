import { KerasError, valueError } from '../../base/errors.js';
import { isTruthy } from '../../base/is-truthy.js';
import { repr, str } from '../../base/repr.js';
import type { Arguments } from '../../base/signature.js';
import { loadWeights } from '../../callbacks/save-file.js';
import type { Model } from '../../models/model.js';
import { metricsOf } from '../../training/model-metrics.js';
import { trainerOf } from '../trainer-of.js';
import { nativeArguments } from '../values.js';
import { optional, required, type MemberTable, type Method } from './member-table.js';

/** A method of the trainer. */
type Trained = 'fit' | 'evaluate' | 'predict' | 'trainOnBatch' | 'testOnBatch' | 'predictOnBatch';

/** The trainer binds the arguments itself, as Keras' methods do. */
const trained = (name: Trained): Method<Model> => ({
  parameters: [],
  call: (model, positional, keywords) => trainerOf(model)[name](positional, keywords),
});

function compile(model: Model, positional: readonly unknown[], keywords: Arguments): null {
  trainerOf(model).compile(...nativeArguments(positional, keywords));
  return null;
}

/** Whole models are saved in files of Keras' own only. @throws ValueError for another ending. */
function save(_model: Model, { filepath }: Arguments): never {
  const path = str(filepath);
  if (!/\.(?:keras|h5|hdf5)$/.test(path))
    throw valueError(
      'Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format ' +
        `(recommended) or a \`.h5\` extension. Received: filepath=${path}.`,
    );
  throw new KerasError(
    'NotImplementedError',
    `Models cannot be saved yet: filepath=${repr(path)}.`,
  );
}

function saveWeights(_model: Model, { filepath }: Arguments): never {
  const path = str(filepath);
  if (!path.endsWith('.weights.h5'))
    throw valueError(`The filename must end in \`.weights.h5\`. Received: filepath=${path}`);
  throw new KerasError(
    'NotImplementedError',
    `Weights cannot be saved yet: filepath=${repr(path)}.`,
  );
}

/** What models have once they can be trained. */
export const trainingMembers: Pick<MemberTable<Model>, 'attributes' | 'settable' | 'methods'> = {
  attributes: {
    metrics_names: (model) => metricsOf(trainerOf(model).state).map(({ name }) => name),
    optimizer: (model) => trainerOf(model).optimizer ?? undefined,
    history: (model) => trainerOf(model).history ?? undefined,
    stop_training: (model) => trainerOf(model).stopTraining,
    compiled: (model) => trainerOf(model).isCompiled,
    loss: (model) => trainerOf(model).given('loss', null),
    jit_compile: (model) => trainerOf(model).given('jit_compile', false) === true,
    run_eagerly: (model) => trainerOf(model).given('run_eagerly', false),
    steps_per_execution: (model) => trainerOf(model).given('steps_per_execution', 1),
  },
  settable: {
    stop_training: (model, value) => {
      trainerOf(model).stopTraining = isTruthy(value);
    },
  },
  methods: {
    compile: { parameters: [], call: compile },
    fit: trained('fit'),
    evaluate: trained('evaluate'),
    predict: trained('predict'),
    train_on_batch: trained('trainOnBatch'),
    test_on_batch: trained('testOnBatch'),
    predict_on_batch: trained('predictOnBatch'),
    get_compile_config: { parameters: [], run: (model) => trainerOf(model).config },
    save: { parameters: [...required('filepath'), optional('overwrite', true)], run: save },
    save_weights: {
      parameters: [...required('filepath'), optional('overwrite', true)],
      run: saveWeights,
    },
    load_weights: {
      parameters: required('filepath'),
      run: (model, { filepath }) => {
        loadWeights(str(filepath), model.weights);
        return null;
      },
    },
  },
};
