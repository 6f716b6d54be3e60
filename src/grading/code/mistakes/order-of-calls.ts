import type { ModelEvent } from '../../../keras/inspect/evidence.js';
import type { FoundMisconception } from '../judging/judgement.js';
import { mistake, type Recogniser, type Traces } from './recogniser.js';

/** Methods of the model that counts, called in an order in which they are of no use. */
export const orderOfCalls: Recogniser = {
  ids: ['evaluated-before-fit', 'compiled-after-fit'],
  recognise: (traces) => {
    const events = eventsOf(traces);
    const fit = events.findIndex(({ what }) => what === 'fit');
    return [...judgedEarly(events, fit), ...compiledLate(events, fit)];
  },
};

const eventsOf = ({ inspection, model }: Traces): readonly ModelEvent[] => {
  const place = model === null ? null : inspection.models.indexOf(model);
  return inspection.events.filter((event) => event.model === place);
};

/** A look before and one after the training is a comparison. */
function judgedEarly(events: readonly ModelEvent[], fit: number): readonly FoundMisconception[] {
  const isJudging = ({ what }: ModelEvent): boolean => what === 'evaluate';
  const first = events.findIndex(isJudging);
  const isOnlyEarly = fit >= 0 && first >= 0 && first < fit && !events.slice(fit).some(isJudging);
  if (!isOnlyEarly) return [];
  return mistake(
    'evaluated-before-fit',
    events[first]?.line ?? null,
    '评价在训练之前：评价的是还没有学过的网络。',
    'The evaluation comes before the training: it judges a network that has learned nothing.',
  );
}

function compiledLate(events: readonly ModelEvent[], fit: number): readonly FoundMisconception[] {
  const compile = events.findIndex(({ what }) => what === 'compile');
  const last = events.findLastIndex(({ what }) => what === 'compile');
  const isAfterAll =
    fit >= 0 && last > fit && !events.slice(last).some(({ what }) => what === 'fit');
  if (!isAfterAll && !(fit >= 0 && compile > fit)) return [];
  return mistake(
    'compiled-after-fit',
    events[last]?.line ?? null,
    '编译在训练之后：它写的损失函数和优化器没有参加训练。',
    'The compilation comes after the training: its loss and optimizer took no part in it.',
  );
}
