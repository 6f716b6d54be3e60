import type { Callback } from '../../callbacks/callback.js';
import type { EarlyStopping } from '../../callbacks/early-stopping.js';
import type { History } from '../../callbacks/history.js';
import type { ModelCheckpoint } from '../../callbacks/model-checkpoint.js';
import { float } from '../../base/float.js';
import type { Arguments } from '../../base/signature.js';
import { hooks } from '../../program/extend-callback.js';
import { originalMethod } from '../../program/extended.js';
import { extend, type MemberTable } from './member-table.js';

export const callbackMembers: MemberTable<Callback> = {
  attributes: {
    params: ({ params }) => params,
    // Before a training there is none, and Python finds None.
    model: (callback) => (callback.params === null ? null : callback.training.model),
  },
  settable: {},
  // What `super().on_epoch_end(…)` of a program's class calls.
  methods: Object.fromEntries(
    Object.entries(hooks).map(([python, own]) => [
      python,
      {
        parameters: [],
        call: (callback: Callback, positional: readonly unknown[], { logs }: Arguments) =>
          originalMethod(callback, own)?.(...positional, ...(logs === undefined ? [] : [logs])) ??
          null,
      },
    ]),
  ),
};

/** What EarlyStopping found so far. */
export const earlyStoppingMembers: MemberTable<EarlyStopping> = extend<Callback, EarlyStopping>(
  callbackMembers,
  {
    attributes: {
      best: ({ best }) => (best === null ? null : float(best)),
      best_epoch: ({ bestEpoch }) => bestEpoch,
      stopped_epoch: ({ stoppedEpoch }) => stoppedEpoch,
      wait: ({ wait }) => wait,
    },
  },
);

/** What ModelCheckpoint found so far. */
export const checkpointMembers: MemberTable<ModelCheckpoint> = extend<Callback, ModelCheckpoint>(
  callbackMembers,
  { attributes: { best: ({ best }) => (best === null ? null : float(best)) } },
);

export const historyMembers: MemberTable<History> = extend<Callback, History>(callbackMembers, {
  attributes: {
    history: ({ history }) => history,
    epoch: ({ epoch }) => epoch,
  },
});
