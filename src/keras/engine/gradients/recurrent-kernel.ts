import { concat, matMul, mul, reshape, slice, unstack, type Tensor } from '@tensorflow/tfjs-core';

/**
 * The gradient by the recurrent kernel (U, G·U): the states before each step times the gradients by the products. With dropout, given as (G, B, U),
 * each gate has seen states of its own.
 */
export function recurrentKernelGradient(before: Tensor, products: Tensor, dropout: Tensor): Tensor {
  if (dropout.size === 0) return rowsTransposed(before, products);
  const gates = unstack(dropout);
  const units = before.shape[2] ?? 1;
  const [batch = 1, steps = 1] = before.shape;
  return concat(
    gates.map((mask, gate) => {
      const seen = mul(before, reshape(mask, [batch, 1, units]));
      const own = slice(products, [0, 0, gate * units], [batch, steps, units]);
      return rowsTransposed(seen, own);
    }),
    1,
  );
}

/** (B, T, M) transposed, times (B, T, N), as matrices of B·T rows. */
export function rowsTransposed(a: Tensor, b: Tensor): Tensor {
  const rows = (tensor: Tensor): Tensor => reshape(tensor, [-1, tensor.shape[2] ?? 1]);
  return matMul(rows(a), rows(b), true, false);
}
