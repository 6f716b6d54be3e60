import { addOuterProducts } from './outer-product';
import { addProduct, addRow, at, read } from './vector';

/**
 * dw[KH, KW, IC, OC] (+)= the filter's gradient, from zero-padded x[N, H, W, IC] and dy[N, OH, OW, OC]. The KW * IC inputs under one row of the
 * kernel lie side by side, so this is a sum of outer products of runs of x and of dy: no patches are copied. With a dilation it
 * is done for each column of the kernel.
 */
export function filterGradient(
  x: usize, dy: usize, out: usize, batch: i32, height: i32, width: i32, channels: i32,
  outHeight: i32, outWidth: i32, outChannels: i32, kernelHeight: i32, kernelWidth: i32,
  strideHeight: i32, strideWidth: i32, dilationHeight: i32, dilationWidth: i32,
): void {
  const xRow = at(width * channels), yRow = at(outWidth * outChannels);
  const aBlock = xRow * <usize>strideHeight, aRow = at(strideWidth * channels), bRow = at(outChannels);
  const kernelRow = at(kernelWidth * channels * outChannels), tap = at(channels * outChannels);
  memory.fill(out, 0, <usize>kernelHeight * kernelRow);
  for (let n = 0; n < batch; ++n) {
    for (let kh = 0; kh < kernelHeight; ++kh) {
      const a = x + <usize>(kh * dilationHeight) * xRow, c = out + <usize>kh * kernelRow;
      if (dilationWidth == 1)
        addOuterProducts(a, dy, c, kernelWidth * channels, outChannels, outHeight, outWidth, aBlock, aRow, yRow, bRow);
      else
        for (let kw = 0; kw < kernelWidth; ++kw)
          addOuterProducts(
            a + at(kw * dilationWidth * channels), dy, c + <usize>kw * tap, channels, outChannels,
            outHeight, outWidth, aBlock, aRow, yRow, bRow,
          );
    }
    x += <usize>height * xRow;
    dy += <usize>outHeight * yRow;
  }
}

/** out[N, H + top + bottom, W + left + right, C] = x with zeros around it. */
export function padImages(
  x: usize, out: usize, batch: i32, height: i32, width: i32, channels: i32,
  top: i32, bottom: i32, left: i32, right: i32,
): void {
  const row = at(width * channels), before = at(left * channels), after = at(right * channels);
  const outRow = before + row + after;
  for (let n = 0; n < batch; ++n) {
    memory.fill(out, 0, <usize>top * outRow);
    out += <usize>top * outRow;
    for (let h = 0; h < height; ++h) {
      memory.fill(out, 0, before);
      memory.copy(out + before, x, row);
      memory.fill(out + before + row, 0, after);
      out += outRow;
      x += row;
    }
    memory.fill(out, 0, <usize>bottom * outRow);
    out += <usize>bottom * outRow;
  }
}

/** out[OH * OW, KD * KH * KW * C] = what lies under the kernel for one frame of outputs of x[D, H, W, C]; zeros outside. */
export function gatherPatches(
  x: usize, out: usize, depth: i32, height: i32, width: i32, channels: i32, frame: i32, outHeight: i32, outWidth: i32,
  kernelDepth: i32, kernelHeight: i32, kernelWidth: i32, strideDepth: i32, strideHeight: i32, strideWidth: i32,
  dilationDepth: i32, dilationHeight: i32, dilationWidth: i32, front: i32, top: i32, left: i32,
): void {
  const run = at(channels);
  for (let oh = 0; oh < outHeight; ++oh) for (let ow = 0; ow < outWidth; ++ow) {
    for (let kd = 0; kd < kernelDepth; ++kd) {
      const d = frame * strideDepth - front + kd * dilationDepth;
      for (let kh = 0; kh < kernelHeight; ++kh) {
        const h = oh * strideHeight - top + kh * dilationHeight;
        const inside = d >= 0 && d < depth && h >= 0 && h < height;
        for (let kw = 0; kw < kernelWidth; ++kw) {
          const w = ow * strideWidth - left + kw * dilationWidth;
          if (inside && w >= 0 && w < width) memory.copy(out, x + <usize>((d * height + h) * width + w) * run, run);
          else memory.fill(out, 0, run);
          out += run;
        }
      }
    }
  }
}

/** The reverse: out[D, H, W, C] += the columns x[OH * OW, KD * KH * KW * C] of one frame, each where it came from. */
export function scatterPatches(
  x: usize, out: usize, depth: i32, height: i32, width: i32, channels: i32, frame: i32, outHeight: i32, outWidth: i32,
  kernelDepth: i32, kernelHeight: i32, kernelWidth: i32, strideDepth: i32, strideHeight: i32, strideWidth: i32,
  dilationDepth: i32, dilationHeight: i32, dilationWidth: i32, front: i32, top: i32, left: i32,
): void {
  const run = at(channels);
  for (let oh = 0; oh < outHeight; ++oh) for (let ow = 0; ow < outWidth; ++ow) {
    for (let kd = 0; kd < kernelDepth; ++kd) {
      const d = frame * strideDepth - front + kd * dilationDepth;
      for (let kh = 0; kh < kernelHeight; ++kh) {
        const h = oh * strideHeight - top + kh * dilationHeight;
        if (d < 0 || d >= depth || h < 0 || h >= height) {
          x += <usize>kernelWidth * run;
          continue;
        }
        for (let kw = 0; kw < kernelWidth; ++kw) {
          const w = ow * strideWidth - left + kw * dilationWidth;
          if (w >= 0 && w < width) addRow(out + <usize>((d * height + h) * width + w) * run, x, channels);
          x += run;
        }
      }
    }
  }
}

/** dw[KH, KW, C, M] from zero-padded x[N, H, W, C] and dy[N, OH, OW, C * M], each channel for itself. */
export function depthwiseFilterGradient(
  x: usize, dy: usize, out: usize, batch: i32, height: i32, width: i32, channels: i32, multiplier: i32,
  outHeight: i32, outWidth: i32, kernelHeight: i32, kernelWidth: i32,
  strideHeight: i32, strideWidth: i32, dilationHeight: i32, dilationWidth: i32,
): void {
  const pixel = at(channels), outPixel = at(channels * multiplier);
  memory.fill(out, 0, <usize>(kernelHeight * kernelWidth) * outPixel);
  for (let n = 0; n < batch; ++n) for (let kh = 0; kh < kernelHeight; ++kh) for (let kw = 0; kw < kernelWidth; ++kw) {
    const w = out + <usize>(kh * kernelWidth + kw) * outPixel;
    for (let oh = 0; oh < outHeight; ++oh) {
      let px = x + <usize>((n * height + oh * strideHeight + kh * dilationHeight) * width + kw * dilationWidth) * pixel;
      let py = dy + <usize>((n * outHeight + oh) * outWidth) * outPixel;
      for (let ow = 0; ow < outWidth; ++ow) {
        if (multiplier == 1) addProducts(w, px, py, channels);
        else
          for (let c = 0; c < channels; ++c) {
            const row = at(c * multiplier);
            addScaled(w + row, py + row, load<f32>(px + at(c)), multiplier);
          }
        px += <usize>strideWidth * pixel;
        py += outPixel;
      }
    }
  }
}

/** dx[N, H, W, C] from dy[N, OH, OW, C * M] and w[KH, KW, C, M]. */
export function depthwiseInputGradient(
  dy: usize, filter: usize, out: usize, batch: i32, height: i32, width: i32, channels: i32, multiplier: i32,
  outHeight: i32, outWidth: i32, kernelHeight: i32, kernelWidth: i32,
  strideHeight: i32, strideWidth: i32, dilationHeight: i32, dilationWidth: i32, top: i32, left: i32,
): void {
  const pixel = at(channels), outPixel = at(channels * multiplier);
  memory.fill(out, 0, <usize>(batch * height * width) * pixel);
  for (let n = 0; n < batch; ++n) for (let oh = 0; oh < outHeight; ++oh) for (let ow = 0; ow < outWidth; ++ow) {
    for (let kh = 0; kh < kernelHeight; ++kh) {
      const h = oh * strideHeight - top + kh * dilationHeight;
      if (h < 0 || h >= height) continue;
      for (let kw = 0; kw < kernelWidth; ++kw) {
        const w = ow * strideWidth - left + kw * dilationWidth;
        if (w < 0 || w >= width) continue;
        const dx = out + <usize>((n * height + h) * width + w) * pixel;
        const f = filter + <usize>(kh * kernelWidth + kw) * outPixel;
        if (multiplier == 1) addProducts(dx, f, dy, channels);
        else
          for (let c = 0; c < channels; ++c) {
            let s = load<f32>(dx + at(c));
            for (let m = 0; m < multiplier; ++m) {
              const o = at(c * multiplier + m);
              s += load<f32>(f + o) * load<f32>(dy + o);
            }
            store<f32>(dx + at(c), s);
          }
      }
    }
    dy += outPixel;
  }
}

// @ts-ignore: decorator
@inline function addProducts(target: usize, a: usize, b: usize, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4)
    v128.store(target + at(i), addProduct(read(target + at(i)), read(a + at(i)), read(b + at(i))));
  for (; i < count; ++i)
    store<f32>(target + at(i), load<f32>(target + at(i)) + load<f32>(a + at(i)) * load<f32>(b + at(i)));
}

// @ts-ignore: decorator
@inline function addScaled(target: usize, source: usize, factor: f32, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4)
    v128.store(target + at(i), addProduct(read(target + at(i)), f32x4.splat(factor), read(source + at(i))));
  for (; i < count; ++i)
    store<f32>(target + at(i), load<f32>(target + at(i)) + factor * load<f32>(source + at(i)));
}
