import type { Callback } from '../../callbacks/callback.js';
import type { History } from '../../callbacks/history.js';
import { extend, type MemberTable } from './member-table.js';

export const callbackMembers: MemberTable<Callback> = {
  attributes: {
    params: ({ params }) => params,
    model: ({ params, training }) => (params === null ? undefined : training.model),
  },
  settable: {},
  methods: {},
};

export const historyMembers: MemberTable<History> = extend<Callback, History>(callbackMembers, {
  attributes: {
    history: ({ history }) => history,
    epoch: ({ epoch }) => epoch,
  },
});
