import { clearSession } from './utils.js';
import { config } from './config.js';
import { ops } from './ops.js';

/** `keras.backend`: Keras 3's few names, and Keras 2's functions as far as `keras.ops` has them. */
export const backend: Readonly<Record<string, unknown>> = {
  ...ops,
  ...config,
  clear_session: clearSession,
};
