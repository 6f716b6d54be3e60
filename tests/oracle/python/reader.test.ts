import test from 'ava';
import { pythonReason, newScope, runPython } from '../../../scripts/oracle/python/run.js';
import { toStored } from '../../../scripts/oracle/python/stored-value.js';
import { KerasError, type ErrorKind } from '../../../src/keras/base/errors.js';
import { Float } from '../../../src/keras/base/float.js';
import { isKerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { withSession } from '../../support/keras.js';

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
  ["f'{1 + 1} {\"a\"!r} {{x}}' 'b'", "2 'a' {x}b"],
  [
    'f\'{3.14159:.2f}|{5:03d}|{"ab":>5}|{12345:,}|{1=}|{(1,)}|{2:{1 + 1}}\'',
    '3.14|005|   ab|12,345|1=1|(1,)| 2',
  ],
  ['f\'{[f"{n}" for n in range(2)]} {None} {dict(a=1)}\'', "['0', '1'] None {'a': 1}"],
  ["rf'\\d{1}', f''", ['\\d1', '']],
  ["'%d %s %.2f%% %r' % (1, 'a', 2.5, 'b'), '%5.1f' % 2.25", ["1 a 2.50% 'b'", '  2.2']],
  ["'{} {b:>3} {0!r}'.format('a', b=1)", "a   1 'a'"],
  ["'a,b'.split(','), '-'.join(['a', 'b']), ' Ab '.strip().lower()", [['a', 'b'], 'a-b', 'ab']],
  ["'abc'.replace('a', 'x').startswith('xb'), 'ab'.upper()", [true, 'AB']],
  ['"""a\nb"""', 'a\nb'],
  [
    '(lambda a, b=2, *c, d=4, **e: [a, b, c, d, e])(1, 3, 5, 6, d=7, z=8)',
    [1, 3, [5, 6], 7, { z: 8 }],
  ],
  ['(lambda a, /, b, *, c: [a, b, c])(1, 2, c=3)', [1, 2, 3]],
  ['(lambda *a: len(a))(*[1, 2], *(3,))', 3],
  ['[*range(3), 7]', [0, 1, 2, 7]],
  ['(1, 2, 3)[:-1], type((1, 2, 3)[:-1]).__name__', [[1, 2], 'tuple']],
  ['sorted({3, 1, 1}), len({a % 2 for a in range(5)}), {1, 2} == {2, 1}', [[1, 3], 2, true]],
  ['2 in {1, 2}, sorted(set([2, 1, 2]))', [true, [1, 2]]],
  ['(1, 2) < (1, 3), [2] > [1, 5], (1,) < (1, 0), [1] < [1]', [true, true, true, false]],
  ['3 > 2 > 5, 1 < 2 == True, [] is not []', [false, false, true]],
  ['5 & 3, 5 | 2, 5 ^ 1, 1 << 3, 16 >> 2, ~5', [1, 7, 4, 8, 4, -6]],
  ['0x10, 0b11, 0o17', [16, 3, 15]],
  ['max([1, -5, 3], key=abs), sorted(["bb", "a"], key=len, reverse=True)', [-5, ['bb', 'a']]],
  [
    'list(enumerate("ab", 1)), list(filter(None, [0, 2]))',
    [
      [
        [1, 'a'],
        [2, 'b'],
      ],
      [2],
    ],
  ],
  ['repr("a"), str((1, [2.0])), callable(len)', ["'a'", '(1, [2.0])', true]],
  ['round(2.675, 2), round(-0.5), round(7, 1)', [2.67, 0, 7]],
  ['(n := 5) + n', 10],
];

for (const [source, value] of values)
  test(`${JSON.stringify(source)} has the value that Python gives it`, (t) => {
    t.deepEqual(runPython(source, newScope()), value);
  });

/** What expressions with the symbolic tensors `x` and `i` give: an operation, or a value. */
const symbolic: readonly (readonly [source: string, value: unknown])[] = [
  ['abs(x)', 'Absolute'],
  ['round(x, 2)', 'Round'],
  ['~(x > 0)', 'LogicalNot'],
  ['(x > 0) ^ (i > 0)', 'LogicalXor'],
  ['1 < x', 'Greater'],
  ['1 >= x', 'LessEqual'],
  ['1 != x', 'NotEqual'],
  ['x != x', 'NotEqual'],
  ['x == x', true],
  ['x == i', false],
  ['x == None', false],
  ['1 == x', false],
  ['x is x, x is not i, x in (i, x), x not in [i]', [true, true, true, true]],
  ['1 if x == x else 2', 1],
  ['x.reshape((2, 2))', 'Reshape'],
  ['x[:, None].squeeze(1)', 'Squeeze'],
];

for (const [source, value] of symbolic)
  test(`${source} of symbolic tensors is ${JSON.stringify(value)}`, (t) => {
    withSession(() => {
      const scope = newScope();
      runPython("x = keras.Input((4,)); i = keras.Input((4,), dtype='int32')", scope);
      const given = runPython(source, scope);
      t.deepEqual(isKerasTensor(given) ? given.history?.node.operation.className : given, value);
    });
  });

for (const source of ['bool(x)', '0 < x < 1', 'x and 1', 'not x', '1 if x else 2'])
  test(`${source} asks a symbolic tensor for a truth that it does not know`, (t) => {
    withSession(() => {
      const scope = newScope();
      runPython('x = keras.Input((4,))', scope);
      const error = t.throws(() => runPython(source, scope), { instanceOf: KerasError });
      t.is(error.kind, 'TypeError');
    });
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
  ["'a'.nope", 'AttributeError'],
  ["'%d' % ()", 'TypeError'],
  ["'%d' % (1, 2)", 'TypeError'],
  ['~1.5', 'TypeError'],
  ["f'{1:y}'", 'ValueError'],
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
