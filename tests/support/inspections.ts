import type { Inspection, InspectOrder } from '../../src/keras/inspect/evidence.js';

/** Facts alone: nothing is compared. */
export const nothingAsked: InspectOrder = {
  seed: 'test',
  references: [],
  forward: null,
  trajectory: null,
  metric: null,
  save: false,
};

/** What is found where a program has left nothing. */
export const nothingFound: Inspection = {
  models: [],
  chosen: null,
  fits: [],
  evaluations: [],
  events: [],
  forward: [],
  trajectory: [],
  metric: null,
  saved: null,
};
