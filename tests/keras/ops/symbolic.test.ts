import test from 'ava';
import { gives, type Answer } from '../../support/python-answers.js';
import { startTestEngine } from '../../support/keras.js';

await startTestEngine();

/** Shapes where some sizes are not known, and networks of such operations. */
const answers: readonly Answer[] = [
  [
    "ops.conv(Input((6, 5, 2)), np.ones((3, 2, 2, 3)), padding='same', strides=2).shape",
    [null, 3, 3, 3],
  ],
  ['ops.conv(Input((None, 5, 2)), np.ones((3, 2, 2, 3))).shape', [null, null, 4, 3]],
  ['ops.depthwise_conv(Input((6, 5, 2)), np.ones((3, 2, 2, 3))).shape', [null, 4, 4, 6]],
  [
    'ops.conv_transpose(Input((6, 5, 2)), np.ones((3, 2, 4, 2)), strides=2).shape',
    [null, 13, 10, 4],
  ],
  ['ops.max_pool(Input((6, 5, 2)), 2).shape', [null, 3, 2, 2]],
  ['ops.average_pool(Input((None, 5, 2)), (2, 2)).shape', [null, null, 2, 2]],
  ['ops.batch_normalization(Input((6, 2)), np.ones(2), np.ones(2), -1).shape', [null, 6, 2]],
  ['ops.quantile(Input((6, 2)), [0.1, 0.2], axis=1).shape', [2, null, 2]],
  ['ops.append(Input((6, 2)), Input((3, 2)), axis=1).shape', [null, 9, 2]],
  ['ops.rot90(Input((6, 2)), axes=(1, 2)).shape', [null, 2, 6]],
  ['ops.slice_update(Input((3, 3)), (0, 1, 1), np.ones((1, 1, 2))).shape', [null, 3, 3]],
  ['ops.multi_hot(Input((3, 5), dtype="int32"), 4, axis=1).shape', [null, 3, 5]],
  ['i = Input((3,)); Model(i, ops.diff(i))(np.array([[1., 4, 9]]))', [[3, 5]]],
];

for (const answer of answers)
  test(`operations are parts of networks: ${answer[0]}`, (t) => {
    gives(t, answer);
  });

const refused: readonly (readonly [code: string, message: RegExp])[] = [
  ['ops.multi_hot(np.array([1]))', /num_classes/],
  ['ops.inv(np.ones((2, 2)))', /not invertible/],
  ['ops.inv(np.ones((2, 3)))', /equally long/],
  ["ops.quantile(np.ones(3), 0.5, method='most')", /method: 'most'/],
  ['ops.diff(np.ones(3), n=-1)', /n=-1/],
  ['ops.segment_sum(np.ones(2), np.array([0, 4]), num_segments=3)', /segment_ids\[1\] = 4/],
  ['ops.dot_product_attention(np.ones((2, 2)), np.ones((2, 2)), np.ones((2, 2)))', /4D/],
  ['ops.conv(np.ones((1, 3, 3, 3)), np.ones((2, 2, 2, 1)))', /in_channels/],
];

for (const [code, message] of refused)
  test(`operations refuse what does not fit: ${code}`, (t) => {
    t.throws(
      () => {
        gives(t, [code, null]);
      },
      { message },
    );
  });
