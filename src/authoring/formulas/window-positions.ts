/** A window that moves over one side of an input. */
export interface Window {
  /** Side of the input. */
  readonly image: number;
  readonly kernel: number;
  readonly stride: number;
  /** Pixels on each side, or the word that Keras uses. */
  readonly padding: number | 'valid' | 'same';
  readonly dilation: number;
}

/** The padding in pixels on each side; 0 for the words of Keras. */
export const pixelsOf = ({ padding }: Pick<Window, 'padding'>): number =>
  typeof padding === 'number' ? padding : 0;

/** What is left of the padded input beyond the window's first position: n + 2p - d(f-1) - 1. */
export const spanOf = (window: Window): number =>
  window.image + 2 * pixelsOf(window) - window.dilation * (window.kernel - 1) - 1;

/**
 * How many positions the window has, which is the side of the output: floor((n + 2p - d(f-1) - 1)/s) + 1 (Dumoulin and
 * Visin 2016, "A guide to convolution arithmetic", relationship 15). With `same`, Keras pads so that it is ceil(n/s).
 */
export const windowPositions = (window: Window): number =>
  window.padding === 'same'
    ? Math.ceil(window.image / window.stride)
    : Math.floor(spanOf(window) / window.stride) + 1;
