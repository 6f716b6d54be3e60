import test from 'ava';
import { stackedTex } from '../../../../src/paper/text/tex/stacked-tex.js';

const rows: readonly (readonly [
  title: string,
  tex: string,
  lines: readonly string[] | undefined,
])[] = [
  [
    'columns of a matrix stand right',
    String.raw`\begin{bmatrix}1&-10\\20&3\end{bmatrix}`,
    ['⎡ 1  −10⎤', '⎣20    3⎦'],
  ],
  [
    'what stands beside a matrix is in the middle of its height',
    String.raw`A=\begin{pmatrix}1\\2\\3\end{pmatrix}x`,
    ['    ⎛1⎞  ', 'A = ⎜2⎟ x', '    ⎝3⎠  '],
  ],
  [
    'lines of a formula have no brackets',
    String.raw`\begin{aligned}a&=b+c\\d&=e\end{aligned}`,
    ['a = b + c', 'd = e    '],
  ],
  [
    'values and their cases',
    String.raw`\begin{cases}x,&x>0\\0&\text{otherwise}\end{cases}`,
    ['⎡x, x > 0    ⎤', '⎣0, otherwise⎦'],
  ],
  ['a formula without rows has nothing to stack', 'a+b', undefined],
  ['a matrix of one row stays on its line', String.raw`\begin{bmatrix}1&2\end{bmatrix}`, undefined],
];

for (const [title, tex, lines] of rows)
  test(title, (t) => {
    t.deepEqual(stackedTex(tex), lines);
  });
