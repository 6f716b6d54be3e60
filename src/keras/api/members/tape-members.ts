import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../../base/signature.js';
import { Variable } from '../../base/variable.js';
import { mapLeaves } from '../../graph/nested.js';
import { batchJacobian, jacobian } from '../../graph/jacobian.js';
import type { GradientTape } from '../../graph/tape.js';
import { asTensor } from '../arrays.js';
import { withTensors } from '../values.js';
import { optional, required, type MemberTable } from './member-table.js';

const unconnected = (value: unknown): 'zero' | 'none' => (value === 'zero' ? 'zero' : 'none');

function gradient(tape: GradientTape, args: Arguments): unknown {
  const { target, sources, output_gradients, unconnected_gradients } = args;
  return tape.gradient(target, sources, {
    outputGradients: withTensors(output_gradients),
    unconnected: unconnected(unconnected_gradients),
  });
}

/** Runs something that gives nothing. */
const silently =
  (run: (tape: GradientTape) => void) =>
  (tape: GradientTape): null => {
    run(tape);
    return null;
  };

const sourceOf = (value: unknown): tf.Tensor =>
  value instanceof Variable ? value.value : asTensor(value);

const jacobianParameters = [
  ...required('target'),
  optional('unconnected_gradients', 'none'),
  optional('parallel_iterations'),
  optional('experimental_use_pfor', true),
];

/** `tf.GradientTape`. `pause` and `go_on` are what `with tape.stop_recording()` begins and ends. */
export const tapeMembers: MemberTable<GradientTape> = {
  attributes: {},
  settable: {},
  methods: {
    start: {
      parameters: [],
      run: silently((tape) => {
        tape.start();
      }),
    },
    stop: {
      parameters: [],
      run: silently((tape) => {
        tape.stop();
      }),
    },
    reset: {
      parameters: [],
      run: silently((tape) => {
        tape.reset();
      }),
    },
    pause: { parameters: [], run: silently(() => tf.engine().state.kernelDepth++) },
    go_on: { parameters: [], run: silently(() => tf.engine().state.kernelDepth--) },
    watch: {
      parameters: required('tensor'),
      run: (tape, { tensor }) => {
        tape.watch(tensor);
        return null;
      },
    },
    gradient: {
      parameters: [
        ...required('target', 'sources'),
        optional('output_gradients'),
        optional('unconnected_gradients', 'none'),
      ],
      run: gradient,
    },
    jacobian: {
      parameters: [...required('target', 'sources'), ...jacobianParameters.slice(1)],
      run: (tape, { target, sources }) => jacobian(tape, sourceOf(target), sources),
    },
    batch_jacobian: {
      parameters: [...required('target', 'source'), ...jacobianParameters.slice(1)],
      run: (tape, { target, source }) => batchJacobian(tape, sourceOf(target), sourceOf(source)),
    },
    watched_variables: {
      parameters: [],
      run: (tape) => mapLeaves(tape.watchedVariables, (each) => each),
    },
  },
};
