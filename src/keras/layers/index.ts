import type { Serializable } from '../base/serializable.js';
import type { Layer } from './base/layer.js';
import { Dense } from './dense.js';

/** All layers by class name. */
export const layers: Readonly<Record<string, Serializable<Layer>>> = { Dense };
