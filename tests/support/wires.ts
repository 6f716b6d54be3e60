import type { Wire } from '../../src/keras/host/wire.js';

/** The items of a list or tuple; none of anything else. */
export const items = (wire: Wire | undefined): readonly Wire[] =>
  wire !== null && typeof wire === 'object' && 'items' in wire ? wire.items : [];

/** The entries of a dictionary; none of anything else. */
export const entries = (wire: Wire | undefined): Readonly<Record<string, Wire>> =>
  wire !== null && typeof wire === 'object' && 'entries' in wire
    ? Object.fromEntries(wire.entries)
    : {};

export const list = (...values: readonly Wire[]): Wire => ({ kind: 'list', items: values });
