import { isTruthy } from '../../base/is-truthy.js';
import type { Arguments } from '../../base/signature.js';
import type { Model } from '../../models/model.js';
import { metricsOf } from '../../training/model-metrics.js';
import { trainerOf } from '../trainer-of.js';
import { nativeArguments } from '../values.js';
import { type MemberTable, type Method } from './member-table.js';

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
  },
};
