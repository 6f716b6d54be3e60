import type { Arguments, Memory } from './memory.js';

/** The sum over all pixels of dy of input times dy, for each tap of the kernel; x is padded. */
export function filterGradient(memory: Memory, args: Arguments<'filterGradient'>): void {
  const { channels, outChannels, kernelHeight, kernelWidth } = args;
  memory.clear(args.out, kernelHeight * kernelWidth * channels * outChannels);
  eachTap(args, ({ tap, from, to }) => {
    for (let c = 0; c < channels; c++) {
      const value = memory.read(args.x, from * channels + c);
      const row = (tap * channels + c) * outChannels;
      for (let o = 0; o < outChannels; o++)
        memory.add(args.out, row + o, value * memory.read(args.dy, to * outChannels + o));
    }
  });
}

/** The same where each channel has `multiplier` outputs of its own. */
export function depthwiseFilterGradient(
  memory: Memory,
  args: Arguments<'depthwiseFilterGradient'>,
): void {
  const { channels, multiplier, kernelHeight, kernelWidth } = args;
  const outputs = channels * multiplier;
  memory.clear(args.out, kernelHeight * kernelWidth * outputs);
  eachTap(args, ({ tap, from, to }) => {
    for (let o = 0; o < outputs; o++) {
      const value = memory.read(args.x, from * channels + Math.floor(o / multiplier));
      memory.add(args.out, tap * outputs + o, value * memory.read(args.dy, to * outputs + o));
    }
  });
}

export function depthwiseInputGradient(
  memory: Memory,
  args: Arguments<'depthwiseInputGradient'>,
): void {
  const { batch, height, width, channels, multiplier } = args;
  const outputs = channels * multiplier;
  memory.clear(args.out, batch * height * width * channels);
  eachTap(args, ({ tap, from, to }) => {
    for (let o = 0; o < outputs; o++) {
      const value = memory.read(args.filter, tap * outputs + o);
      const place = from * channels + Math.floor(o / multiplier);
      memory.add(args.out, place, value * memory.read(args.dy, to * outputs + o));
    }
  });
}

/** x with zeros around it. */
export function padImages(memory: Memory, args: Arguments<'padImages'>): void {
  const { batch, height, width, channels, top, bottom, left, right } = args;
  const outWidth = left + width + right;
  const outHeight = top + height + bottom;
  memory.clear(args.out, batch * outHeight * outWidth * channels);
  for (let n = 0; n < batch; n++)
    for (let h = 0; h < height; h++) {
      const to = ((n * outHeight + top + h) * outWidth + left) * channels;
      const from = (n * height + h) * width * channels;
      memory.copy(args.out + 4 * to, args.x + 4 * from, 4 * width * channels);
    }
}

type Taps = Omit<Arguments<'depthwiseInputGradient'>, 'dy' | 'filter' | 'out' | 'top' | 'left'> &
  Partial<Pick<Arguments<'depthwiseInputGradient'>, 'top' | 'left'>>;

interface Tap {
  /** Its number in the kernel. */
  readonly tap: number;
  /** The pixel of the input under it. */
  readonly from: number;
  /** The pixel of the output. */
  readonly to: number;
}

/** All taps of the kernel at all pixels of the output, as far as they lie inside the input. */
function eachTap(args: Omit<Taps, 'channels' | 'multiplier'>, work: (at: Tap) => void): void {
  for (let n = 0; n < args.batch; n++)
    for (let oh = 0; oh < args.outHeight; oh++)
      for (let ow = 0; ow < args.outWidth; ow++) {
        const to = (n * args.outHeight + oh) * args.outWidth + ow;
        eachTapOf(args, { n, oh, ow }, (tap, from) => {
          work({ tap, from, to });
        });
      }
}

function eachTapOf(
  args: Omit<Taps, 'channels' | 'multiplier'>,
  { n, oh, ow }: { readonly n: number; readonly oh: number; readonly ow: number },
  work: (tap: number, from: number) => void,
): void {
  const { height, width, kernelWidth, top = 0, left = 0 } = args;
  for (let kh = 0; kh < args.kernelHeight; kh++)
    for (let kw = 0; kw < kernelWidth; kw++) {
      const h = oh * args.strideHeight - top + kh * args.dilationHeight;
      const w = ow * args.strideWidth - left + kw * args.dilationWidth;
      if (h < 0 || h >= height || w < 0 || w >= width) continue;
      work(kh * kernelWidth + kw, (n * height + h) * width + w);
    }
}
