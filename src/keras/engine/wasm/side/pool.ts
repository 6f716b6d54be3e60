import { addProduct, at, read, readSome, writeSome } from './vector';

// Pooling over frames, rows and columns at once, four channels at a time; images are pools over one frame. `x` is [N, D, H, W, C], `dy`
// and pooled values are [N, OD, OH, OW, C]. What lies outside the input takes no part.

/** The largest value of each window; NaN never is. */
export function maxPool(
  x: usize, out: usize, batch: i32, depth: i32, height: i32, width: i32, channels: i32, outDepth: i32, outHeight: i32, outWidth: i32,
  kernelDepth: i32, kernelHeight: i32, kernelWidth: i32, strideDepth: i32, strideHeight: i32, strideWidth: i32,
  dilationDepth: i32, dilationHeight: i32, dilationWidth: i32, front: i32, top: i32, left: i32,
): void {
  const pixel = at(channels), image = <usize>(depth * height * width) * pixel;
  for (let n = 0; n < batch; ++n) {
    for (let od = 0; od < outDepth; ++od) for (let oh = 0; oh < outHeight; ++oh) for (let ow = 0; ow < outWidth; ++ow) {
      for (let c = 0; c < channels; c += 4) {
        let best = f32x4.splat(-Infinity);
        for (let kd = 0; kd < kernelDepth; ++kd) {
          const d = od * strideDepth - front + kd * dilationDepth;
          if (d < 0 || d >= depth) continue;
          for (let kh = 0; kh < kernelHeight; ++kh) {
            const h = oh * strideHeight - top + kh * dilationHeight;
            if (h < 0 || h >= height) continue;
            for (let kw = 0; kw < kernelWidth; ++kw) {
              const w = ow * strideWidth - left + kw * dilationWidth;
              if (w < 0 || w >= width) continue;
              const p = x + <usize>((d * height + h) * width + w) * pixel + at(c);
              best = f32x4.pmax(best, c + 4 <= channels ? read(p) : readSome(p, channels - c));
            }
          }
        }
        writeSome(out + at(c), best, channels - c);
      }
      out += pixel;
    }
    x += image;
  }
}

/** dx: each dy goes to the first largest value of its window, as in TensorFlow. */
export function maxPoolGradient(
  x: usize, dy: usize, out: usize, batch: i32, depth: i32, height: i32, width: i32, channels: i32,
  outDepth: i32, outHeight: i32, outWidth: i32,
  kernelDepth: i32, kernelHeight: i32, kernelWidth: i32, strideDepth: i32, strideHeight: i32, strideWidth: i32,
  dilationDepth: i32, dilationHeight: i32, dilationWidth: i32, front: i32, top: i32, left: i32,
): void {
  const pixel = at(channels), image = <usize>(depth * height * width) * pixel;
  memory.fill(out, 0, <usize>batch * image);
  for (let n = 0; n < batch; ++n) {
    for (let od = 0; od < outDepth; ++od) for (let oh = 0; oh < outHeight; ++oh) for (let ow = 0; ow < outWidth; ++ow) {
      for (let c = 0; c < channels; c += 4) {
        let best = f32x4.splat(-Infinity), place = i32x4.splat(-1);
        for (let kd = 0; kd < kernelDepth; ++kd) {
          const d = od * strideDepth - front + kd * dilationDepth;
          if (d < 0 || d >= depth) continue;
          for (let kh = 0; kh < kernelHeight; ++kh) {
            const h = oh * strideHeight - top + kh * dilationHeight;
            if (h < 0 || h >= height) continue;
            for (let kw = 0; kw < kernelWidth; ++kw) {
              const w = ow * strideWidth - left + kw * dilationWidth;
              if (w < 0 || w >= width) continue;
              const position = (d * height + h) * width + w;
              const p = x + <usize>position * pixel + at(c);
              const v = c + 4 <= channels ? read(p) : readSome(p, channels - c);
              const first = i32x4.eq(place, i32x4.splat(-1));
              const larger = v128.or(f32x4.gt(v, best), first);
              best = v128.bitselect(v, best, larger);
              place = v128.bitselect(i32x4.splat(position), place, larger);
            }
          }
        }
        const left4 = channels - c;
        addAt(out + at(c), i32x4.extract_lane(place, 0), pixel, dy + at(c));
        if (left4 > 1) addAt(out + at(c + 1), i32x4.extract_lane(place, 1), pixel, dy + at(c + 1));
        if (left4 > 2) addAt(out + at(c + 2), i32x4.extract_lane(place, 2), pixel, dy + at(c + 2));
        if (left4 > 3) addAt(out + at(c + 3), i32x4.extract_lane(place, 3), pixel, dy + at(c + 3));
      }
      dy += pixel;
    }
    x += image;
    out += image;
  }
}

// @ts-ignore: decorator
@inline function addAt(out: usize, position: i32, pixel: usize, dy: usize): void {
  if (position < 0) return;
  const p = out + <usize>position * pixel;
  store<f32>(p, load<f32>(p) + load<f32>(dy));
}

/** The mean of the cells of each window that lie inside the input. */
export function averagePool(
  x: usize, out: usize, batch: i32, depth: i32, height: i32, width: i32, channels: i32, outDepth: i32, outHeight: i32, outWidth: i32,
  kernelDepth: i32, kernelHeight: i32, kernelWidth: i32, strideDepth: i32, strideHeight: i32, strideWidth: i32,
  dilationDepth: i32, dilationHeight: i32, dilationWidth: i32, front: i32, top: i32, left: i32,
): void {
  const pixel = at(channels), image = <usize>(depth * height * width) * pixel;
  for (let n = 0; n < batch; ++n) {
    for (let od = 0; od < outDepth; ++od) for (let oh = 0; oh < outHeight; ++oh) for (let ow = 0; ow < outWidth; ++ow) {
      for (let c = 0; c < channels; c += 4) {
        let sum = f32x4.splat(0), cells = 0;
        for (let kd = 0; kd < kernelDepth; ++kd) {
          const d = od * strideDepth - front + kd * dilationDepth;
          if (d < 0 || d >= depth) continue;
          for (let kh = 0; kh < kernelHeight; ++kh) {
            const h = oh * strideHeight - top + kh * dilationHeight;
            if (h < 0 || h >= height) continue;
            for (let kw = 0; kw < kernelWidth; ++kw) {
              const w = ow * strideWidth - left + kw * dilationWidth;
              if (w < 0 || w >= width) continue;
              sum = f32x4.add(sum, readSome(x + <usize>((d * height + h) * width + w) * pixel + at(c), channels - c));
              ++cells;
            }
          }
        }
        writeSome(out + at(c), f32x4.div(sum, f32x4.splat(<f32>cells)), channels - c);
      }
      out += pixel;
    }
    x += image;
  }
}

/** dx: each dy is shared by the cells of its window that lie inside the input. */
export function averagePoolGradient(
  dy: usize, out: usize, batch: i32, depth: i32, height: i32, width: i32, channels: i32, outDepth: i32, outHeight: i32, outWidth: i32,
  kernelDepth: i32, kernelHeight: i32, kernelWidth: i32, strideDepth: i32, strideHeight: i32, strideWidth: i32,
  dilationDepth: i32, dilationHeight: i32, dilationWidth: i32, front: i32, top: i32, left: i32,
): void {
  const pixel = at(channels), image = <usize>(depth * height * width) * pixel;
  memory.fill(out, 0, <usize>batch * image);
  for (let n = 0; n < batch; ++n) {
    for (let od = 0; od < outDepth; ++od) for (let oh = 0; oh < outHeight; ++oh) for (let ow = 0; ow < outWidth; ++ow) {
      const d0 = od * strideDepth - front, h0 = oh * strideHeight - top, w0 = ow * strideWidth - left;
      const cells =
        inside(d0, kernelDepth, dilationDepth, depth) *
        inside(h0, kernelHeight, dilationHeight, height) *
        inside(w0, kernelWidth, dilationWidth, width);
      const share = f32x4.splat(<f32>1 / <f32>cells);
      for (let kd = 0; kd < kernelDepth; ++kd) {
        const d = d0 + kd * dilationDepth;
        if (d < 0 || d >= depth) continue;
        for (let kh = 0; kh < kernelHeight; ++kh) {
          const h = h0 + kh * dilationHeight;
          if (h < 0 || h >= height) continue;
          for (let kw = 0; kw < kernelWidth; ++kw) {
            const w = w0 + kw * dilationWidth;
            if (w < 0 || w >= width) continue;
            const p = out + <usize>((d * height + h) * width + w) * pixel;
            let c = 0;
            for (; c + 4 <= channels; c += 4)
              v128.store(p + at(c), addProduct(read(p + at(c)), read(dy + at(c)), share));
            for (; c < channels; ++c)
              store<f32>(p + at(c), load<f32>(p + at(c)) + load<f32>(dy + at(c)) * f32x4.extract_lane(share, 0));
          }
        }
      }
      dy += pixel;
    }
    out += image;
  }
}

/** How many of the cells start, start + step … lie in 0 to size. */
// @ts-ignore: decorator
@inline function inside(start: i32, count: i32, step: i32, size: i32): i32 {
  let cells = 0;
  for (let k = 0; k < count; ++k) {
    const i = start + k * step;
    if (i >= 0 && i < size) ++cells;
  }
  return cells;
}
