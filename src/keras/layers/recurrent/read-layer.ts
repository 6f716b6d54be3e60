import { deserialize } from '../../base/construct.js';
import { isSaved } from '../../base/serializable.js';

/**
 * The layer that a saved form stands for; anything else as it is. The weights are left to the layer around it, which builds
 * it under its own path.
 */
export const readLayer = (value: unknown): unknown =>
  isSaved(value)
    ? deserialize('layer', {
        module: value.module,
        class_name: value.class_name,
        config: value.config,
        registered_name: value.registered_name,
      })
    : value;
