import test from 'ava';
import { pythonReason, newScope, runPython } from '../../../scripts/oracle/python/run.js';
import { toStored } from '../../../scripts/oracle/python/stored-value.js';
import { KerasError, type ErrorKind } from '../../../src/keras/base/errors.js';
import { Float } from '../../../src/keras/base/float.js';

const values: readonly (readonly [source: string, value: unknown])[] = [
  ['1 + 2 * 3', 7],
  ['-2 ** 2', -4],
  ['2 ** -1', 0.5],
  ['7 // 2, -7 // 2, -7 % 3', [3, -4, 2]],
  ['4 / 2', new Float(2)],
  ['1.5 + 1.5', new Float(3)],
  ['1e3', new Float(1000)],
  ['1_000', 1000],
  ['1 < 2 < 3', true],
  ['1 < 3 < 2', false],
  ['not 0 and 2', 2],
  ['0 or []', []],
  ['2 in [1, 2], 3 not in (1, 2)', [true, true]],
  ['None is None', true],
  ['"a" \'b\' + "c\\n"', 'abc\n'],
  ["r'\\n'", '\\n'],
  ['[1, 2] + [3] * 2', [1, 2, 3, 3]],
  ['(1,)', [1]],
  ['{"a": 1, **{"b": 2}}', { a: 1, b: 2 }],
  ['[i * j for i in range(3) if i for j in (1, 2)]', [1, 2, 2, 4]],
  ['{k: v for k, v in zip("ab", [1, 2])}', { a: 1, b: 2 }],
  ['[1, 2, 3, 4][1:-1], "abcd"[::-1]', [[2, 3], 'dcba']],
  ['(lambda a, b=2, *rest, **kw: [a, b, rest, kw])(1, 5, 6, c=7)', [1, 5, [6], { c: 7 }]],
  ['1 if [] else 2', 2],
  ['a, (b, c) = 1, (2, 3); a + b + c', 6],
  ['x = y = 4; x += 2; [x, y]', [6, 4]],
  ['type(3.0).__name__, type([]).__name__, type(()).__name__', ['float', 'list', 'tuple']],
  ['round(2.5), round(3.14159, 2), abs(-2), sum([1, 2])', [2, 3.14, 2, 3]],
  ['isinstance(1, int), isinstance("a", (int, str))', [true, true]],
  [
    'def f(n):\n    s = 0\n    for i in range(n):\n        if i == 3:\n            return s\n        s += i\n    return s\nf(10)',
    3,
  ],
  ['seen = []; seen.append(1); seen', [1]],
];

for (const [source, value] of values)
  test(`${JSON.stringify(source)} has the value that Python gives it`, (t) => {
    t.deepEqual(runPython(source, newScope()), value);
  });

const arrays: readonly (readonly [
  source: string,
  shape: readonly number[],
  dtype: string,
  data: readonly number[],
])[] = [
  ["np.zeros((2, 2), 'int32')", [2, 2], 'int32', [0, 0, 0, 0]],
  ['np.array([[1, 2], [3, 4]])', [2, 2], 'int64', [1, 2, 3, 4]],
  ['np.array([1, 2.5])', [2], 'float64', [1, 2.5]],
  ["np.eye(2, dtype='float32')[np.array([1, 0])]", [2, 2], 'float32', [0, 1, 1, 0]],
  ['np.arange(6).reshape(2, -1)[:, 1:]', [2, 2], 'int64', [1, 2, 4, 5]],
  ['np.arange(6).reshape((2, 3)).sum(1)', [2], 'int64', [3, 12]],
  ['np.array([1, 2]) * 0.5', [2], 'float64', [0.5, 1]],
  ["(np.ones((2, 1), 'float32') + np.arange(2)).ravel()", [4], 'float64', [1, 2, 1, 2]],
  ["(np.array([1., -1.]) > 0).astype('int32')", [2], 'int32', [1, 0]],
  ['np.linspace(0, 1, 3)', [3], 'float64', [0, 0.5, 1]],
  ['np.full((2,), 7)[None]', [1, 2], 'int64', [7, 7]],
  ['labels((4,), 3, 1)', [4], 'int32', [2, 1, 2, 1]],
];

for (const [source, shape, dtype, data] of arrays)
  test(`${source} is NumPy's array`, (t) => {
    t.deepEqual(toStored(runPython(source, newScope())), { shape, dtype, data });
  });

test('wave is the formula of the oracle, in float32', (t) => {
  const { data } = toStored(runPython('wave((2,), 3, scale=2, shift=1)', newScope())) as {
    data: number[];
  };
  t.deepEqual(data, [1 + 2 * Math.sin(0.33), 1 + 2 * Math.sin(0.7)].map(Math.fround));
});

const refused: readonly (readonly [source: string, kind: ErrorKind])[] = [
  ['nothing', 'NameError'],
  ['1 / 0', 'ZeroDivisionError'],
  ['[1][3]', 'IndexError'],
  ["{'a': 1}['b']", 'KeyError'],
  ["1 + 'a'", 'TypeError'],
  ['(lambda a: a)()', 'TypeError'],
  ['(lambda a: a)(b=1)', 'TypeError'],
  ['[].nope', 'AttributeError'],
  ['np.zeros(3).reshape(2, 2)', 'ValueError'],
  ['np.zeros(3) + np.zeros(2)', 'ValueError'],
];

for (const [source, kind] of refused)
  test(`${source} raises ${kind}`, (t) => {
    const error = t.throws(() => runPython(source, newScope()), { instanceOf: KerasError });
    t.is(error.kind, kind);
  });

test('what is printed goes where the caller wants it', (t) => {
  const printed: string[] = [];
  runPython(
    "print('a', 1, 2.0, [None])",
    newScope((text) => printed.push(text)),
  );
  t.deepEqual(printed, ['a 1 2.0 [None]\n']);
});

for (const source of ['class A:\n    pass', 'with a:\n    pass', 'x ? y', 'def f():\n    yield 1'])
  test(`${JSON.stringify(source)} is left to Python`, (t) => {
    t.regex(pythonReason(source) ?? '', /^needs Python/);
  });
