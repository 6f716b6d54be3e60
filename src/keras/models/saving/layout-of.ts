import type { Layout } from '../../base/files.js';

const isOld = (path: string): boolean => /\.(?:h5|hdf5)$/.test(path);

/** The form in which a file of that name is written; TensorFlow's own for names that say nothing. */
export function layoutOf(path: string, isWeightsOnly: boolean): Layout {
  if (!isWeightsOnly) {
    if (path.endsWith('.keras')) return 'keras';
    return isOld(path) ? 'h5' : 'folder';
  }
  if (path.endsWith('.weights.h5')) return 'weights';
  return isOld(path) || path.endsWith('.keras') ? 'h5' : 'checkpoint';
}
