import type { FoundMisconception } from '../judging/judgement.js';
import { errorOf, mistake, type Recogniser, type Traces } from './recogniser.js';

/** Steps that are missing between the layers and the answers of a model. */
export const leftUndone: Recogniser = {
  ids: ['never-compiled', 'never-fitted', 'layers-without-model'],
  recognise: (traces) => [...notCompiled(traces), ...notFitted(traces), ...notConnected(traces)],
};

function notCompiled(traces: Traces): readonly FoundMisconception[] {
  const error = errorOf(traces);
  if (!/You must call `compile\(\)`/.test(error?.message ?? '')) return [];
  return mistake(
    'never-compiled',
    error?.line ?? null,
    '模型还没有编译就要训练或评价。',
    'The model is to be trained or evaluated, but it was never compiled.',
  );
}

/** It is judged, or asked for answers, without a training of its own. */
function notFitted({ model, inspection, fits, evidence }: Traces): readonly FoundMisconception[] {
  const place = model === null ? -1 : inspection.models.indexOf(model);
  const use = inspection.events.find(
    ({ what, model: used }) => used === place && (what === 'evaluate' || what === 'predict'),
  );
  const trainsOtherwise = (evidence.source?.calls ?? []).some(({ name }) =>
    /^(?:train_on_batch|GradientTape|load_weights|set_weights|fit)$/.test(name),
  );
  if (!model?.compile || use === undefined || fits.length > 0 || trainsOtherwise) return [];
  return mistake(
    'never-fitted',
    use.line,
    '模型没有训练就拿来评价或预测。',
    'The model is evaluated or asked for answers, but it was never trained.',
  );
}

function notConnected({ model, evidence }: Traces): readonly FoundMisconception[] {
  if (model?.class !== '(layers)' || evidence.end.kind !== 'done') return [];
  return mistake(
    'layers-without-model',
    model.line,
    '建立了层，却没有把它们组成模型。',
    'Layers were made, but never put together into a model.',
  );
}
