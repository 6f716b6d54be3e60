import { valueError } from '../../base/errors.js';
import { str } from '../../base/repr.js';
import { session } from '../../base/session.js';
import type { Shape } from '../../base/shape.js';
import type { DataFormat } from '../../tensors/channels.js';

/** Reads `data_format`, in any case of letters; the session's setting if there is none. @throws ValueError for anything else. */
export function readDataFormat(value: unknown): DataFormat {
  if (value === null || value === undefined) return session().imageDataFormat;
  const format = str(value).toLowerCase();
  if (format === 'channels_last' || format === 'channels_first') return format;
  throw valueError(
    "The `data_format` argument must be one of {'channels_first', 'channels_last'}. " +
      `Received: data_format=${str(value)}`,
  );
}

/** The axis of the channels: counted from the end if they come last. */
export const channelAxis = (format: DataFormat): number => (format === 'channels_last' ? -1 : 1);

/** The first of the spatial axes. */
export const firstSpatialAxis = (format: DataFormat): number =>
  format === 'channels_last' ? 1 : 2;

/** The sizes of all axes but those of batch and channels. */
export const spatialOf = (shape: Shape, format: DataFormat): Shape =>
  format === 'channels_last' ? shape.slice(1, -1) : shape.slice(2);

export const channelsOf = (shape: Shape, format: DataFormat): number | null =>
  shape.at(channelAxis(format)) ?? null;

/** The shape with other spatial sizes and channels. */
export const withSpatial = (
  shape: Shape,
  format: DataFormat,
  spatial: Shape,
  channels: number | null = channelsOf(shape, format),
): Shape => {
  const batch = shape[0] ?? null;
  return format === 'channels_last' ? [batch, ...spatial, channels] : [batch, channels, ...spatial];
};
