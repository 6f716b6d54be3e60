import { Variable } from '../../base/variable.js';
import { callOpByName } from '../../ops/index.js';
import { getTensorItem, negate, operate } from '../operators.js';
import { required, type Method } from './member-table.js';

type Methods = Readonly<Record<string, Method<object>>>;

/** Python's arithmetic by the names of its methods; each has a twin for an operand on the left that is no tensor. */
const arithmetic: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  matmul: '@',
  and: '&',
  or: '|',
};

const comparisons: Readonly<Record<string, string>> = {
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  eq: '==',
  ne: '!=',
};

const binary = (operator: string, isReflected: boolean): Method<object> => ({
  parameters: required('other'),
  run: (self, { other }) =>
    isReflected ? operate(operator, other, self) : operate(operator, self, other),
});

const named = (
  operators: Readonly<Record<string, string>>,
  prefix: string,
): [string, Method<object>][] =>
  Object.entries(operators).map(([name, operator]) => [
    `__${prefix}${name}__`,
    binary(operator, prefix === 'r'),
  ]);

const unary = (run: (self: unknown) => unknown): Method<object> => ({
  parameters: [],
  run: (self) => run(self),
});

const plain = (self: unknown): unknown => (self instanceof Variable ? self.value : self);

/** What tensors, symbolic tensors and variables do between Python's operators. */
export const operatorMethods: Methods = {
  ...Object.fromEntries(named(arithmetic, '')),
  ...Object.fromEntries(named(arithmetic, 'r')),
  ...Object.fromEntries(named(comparisons, '')),
  __neg__: unary(negate),
  __pos__: unary(plain),
  __abs__: unary((self) => callOpByName('absolute', [plain(self)])),
  __invert__: unary((self) => callOpByName('logical_not', [plain(self)])),
  __getitem__: {
    parameters: required('key'),
    run: (self, { key }) => getTensorItem(self, key),
  },
};
