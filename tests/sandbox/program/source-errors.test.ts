import test from 'ava';
import { sourceBytes } from '../../../src/sandbox/program/source-bytes.js';
import { runSources } from '../../support/run-sources.js';
import { makeSandbox } from '../../support/sandbox.js';

/** Files as students hand them in, and what CPython 3.14 says of a file of this content. */
const rows: readonly (readonly [
  what: string,
  source: string | Uint8Array,
  told: readonly string[],
])[] = [
  [
    'a UTF-8 byte order mark',
    '\ufeffx = 1\nprint(x\n',
    ['  File "p.py", line 2', '    print(x', '         ^', "SyntaxError: '(' was never closed"],
  ],
  [
    'lines of Windows',
    'x = 1\r\nif x:\r\n    y = 2\r\n  z = 3\r\n',
    [
      '  File "p.py", line 4',
      '    z = 3',
      '         ^',
      'IndentationError: unindent does not match any outer indentation level',
    ],
  ],
  [
    'lines of an old Mac',
    'x = 1\rprint(x)\ry = = 2\r',
    ['  File "p.py", line 3', '    y = = 2', '        ^', 'SyntaxError: invalid syntax'],
  ],
  [
    'a declared Latin-1',
    Buffer.from('# -*- coding: latin-1 -*-\ns = "café"\nprint(s)\n1/0 # café\n', 'latin1'),
    [
      'Traceback (most recent call last):',
      '  File "p.py", line 4, in <module>',
      '    1/0 # café',
      '    ~^~',
      'ZeroDivisionError: division by zero',
    ],
  ],
  [
    'an encoding that does not exist',
    '# -*- coding: klingon -*-\nprint(1)\n',
    ['SyntaxError: encoding problem: klingon'],
  ],
  [
    'letters beyond the declared ASCII',
    Buffer.from('# coding: ascii\ns = "café"\n', 'latin1'),
    ['SyntaxError: encoding problem: ascii'],
  ],
  [
    'a byte that is no UTF-8, though that is declared',
    Buffer.from('# coding: utf-8\nx = 1\ns = "café"\n', 'latin1'),
    [
      '  File "p.py", line 3',
      '    s = "caf�"',
      "SyntaxError: (unicode error) 'utf-8' codec can't decode byte 0xe9 in position 8: invalid continuation byte",
    ],
  ],
  [
    'a null byte',
    'x = 1\ny = "a\u0000b"\n',
    ['  File "p.py", line 2', '    y = "a', 'SyntaxError: source code cannot contain null bytes'],
  ],
  [
    'tabs mixed with spaces',
    'if 1:\n        x = 1\n\ty = 2\n',
    [
      '  File "p.py", line 3',
      '    \ty = 2',
      '    ^',
      'TabError: inconsistent use of tabs and spaces in indentation',
    ],
  ],
  [
    'spaces after tabs',
    'def f():\n\tx = 1\n        return x\n',
    [
      '  File "p.py", line 3',
      '    return x',
      'TabError: inconsistent use of tabs and spaces in indentation',
    ],
  ],
  [
    'print of Python 2',
    'print "x"\n',
    [
      '  File "p.py", line 1',
      '    print "x"',
      '    ^^^^^^^^^',
      "SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?",
    ],
  ],
  [
    'print of Python 2 with a name',
    'x = 3\nprint x\n',
    [
      '  File "p.py", line 2',
      '    print x',
      '    ^^^^^^^',
      "SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?",
    ],
  ],
  [
    'exec of Python 2',
    'exec "x"\n',
    [
      '  File "p.py", line 1',
      '    exec "x"',
      '    ^^^^^^^^',
      "SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?",
    ],
  ],
  [
    'raise of Python 2',
    'raise ValueError, "x"\n',
    [
      '  File "p.py", line 1',
      '    raise ValueError, "x"',
      '                    ^',
      'SyntaxError: invalid syntax',
    ],
  ],
  [
    'a bracket never closed',
    'x = [1, 2\ny = 3\n',
    ['  File "p.py", line 1', '    x = [1, 2', '        ^', "SyntaxError: '[' was never closed"],
  ],
  [
    'a bracket never closed, and the next line',
    'model.add(Dense(10)\nmodel.add(Dense(1))\n',
    [
      '  File "p.py", line 1',
      '    model.add(Dense(10)',
      '             ^',
      "SyntaxError: '(' was never closed",
    ],
  ],
  [
    'brackets that do not match',
    'x = (1, 2]\n',
    [
      '  File "p.py", line 1',
      '    x = (1, 2]',
      '             ^',
      "SyntaxError: closing parenthesis ']' does not match opening parenthesis '('",
    ],
  ],
  [
    'a bracket too many',
    'x = 1)\n',
    ['  File "p.py", line 1', '    x = 1)', '         ^', "SyntaxError: unmatched ')'"],
  ],
  [
    'a body that is not indented',
    'def f():\nreturn 1\n',
    [
      '  File "p.py", line 2',
      '    return 1',
      '    ^^^^^^',
      'IndentationError: expected an indented block after function definition on line 1',
    ],
  ],
  [
    'a line indented for nothing',
    'x = 1\n  y = 2\n',
    ['  File "p.py", line 2', '    y = 2', 'IndentationError: unexpected indent'],
  ],
  [
    'a text without an end',
    'x = "abc\nprint(x)\n',
    [
      '  File "p.py", line 1',
      '    x = "abc',
      '        ^',
      'SyntaxError: unterminated string literal (detected at line 1)',
    ],
  ],
  [
    'a text in triple quotes without an end',
    'x = """abc\nprint(x)\n',
    [
      '  File "p.py", line 1',
      '    x = """abc',
      '        ^',
      'SyntaxError: unterminated triple-quoted string literal (detected at line 2)',
    ],
  ],
  [
    'Chinese quotation marks',
    'print(“你好”)\n',
    [
      '  File "p.py", line 1',
      '    print(“你好”)',
      '          ^',
      "SyntaxError: invalid character '“' (U+201C)",
    ],
  ],
  [
    'Chinese single quotation marks',
    'print(‘a’)\n',
    [
      '  File "p.py", line 1',
      '    print(‘a’)',
      '          ^',
      "SyntaxError: invalid character '‘' (U+2018)",
    ],
  ],
  [
    'full-width brackets',
    'print（"你好"）\n',
    [
      '  File "p.py", line 1',
      '    print（"你好"）',
      '         ^',
      "SyntaxError: invalid character '（' (U+FF08)",
    ],
  ],
  [
    'a full-width comma',
    'x = [1，2]\n',
    [
      '  File "p.py", line 1',
      '    x = [1，2]',
      '          ^',
      "SyntaxError: invalid character '，' (U+FF0C)",
    ],
  ],
  [
    'a full-width colon',
    'if True：\n    pass\n',
    [
      '  File "p.py", line 1',
      '    if True：',
      '           ^',
      "SyntaxError: invalid character '：' (U+FF1A)",
    ],
  ],
  [
    'a full-width sign of equality',
    'x ＝ 1\n',
    [
      '  File "p.py", line 1',
      '    x ＝ 1',
      '      ^',
      "SyntaxError: invalid character '＝' (U+FF1D)",
    ],
  ],
  [
    'a full-width blank',
    'x =\u30001\n',
    [
      '  File "p.py", line 1',
      '    x =\u30001',
      '       ^',
      'SyntaxError: invalid non-printable character U+3000',
    ],
  ],
  [
    'a blank that does not break',
    'x = 1\n\u00a0y = 2\n',
    [
      '  File "p.py", line 2',
      '    \u00a0y = 2',
      '    ^',
      'SyntaxError: invalid non-printable character U+00A0',
    ],
  ],
  [
    'a blank without width',
    'x = 1\u200b\n',
    [
      '  File "p.py", line 1',
      '    x = 1\u200b',
      '         ^',
      'SyntaxError: invalid non-printable character U+200B',
    ],
  ],
  [
    'a typographic minus',
    'x = 3 − 1\n',
    [
      '  File "p.py", line 1',
      '    x = 3 − 1',
      '          ^',
      "SyntaxError: invalid character '−' (U+2212)",
    ],
  ],
  [
    'an assignment for a comparison',
    'if x = 1:\n    pass\n',
    [
      '  File "p.py", line 1',
      '    if x = 1:',
      '       ^^^^^',
      "SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
    ],
  ],
  [
    'a comma forgotten',
    'x = [1 2]\n',
    [
      '  File "p.py", line 1',
      '    x = [1 2]',
      '         ^^^',
      'SyntaxError: invalid syntax. Perhaps you forgot a comma?',
    ],
  ],
  [
    'a colon forgotten',
    'for i in range(3)\n    print(i)\n',
    [
      '  File "p.py", line 1',
      '    for i in range(3)',
      '                     ^',
      "SyntaxError: expected ':'",
    ],
  ],
  [
    'else if',
    'if 1:\n    pass\nelse if 2:\n    pass\n',
    ['  File "p.py", line 3', '    else if 2:', '         ^^', "SyntaxError: expected ':'"],
  ],
  [
    'return outside',
    'return 3\n',
    [
      '  File "p.py", line 1',
      '    return 3',
      '    ^^^^^^^^',
      "SyntaxError: 'return' outside function",
    ],
  ],
  [
    'break outside',
    'break\n',
    ['  File "p.py", line 1', '    break', '    ^^^^^', "SyntaxError: 'break' outside loop"],
  ],
  [
    'a parameter twice',
    'def f(a, a): pass\n',
    [
      '  File "p.py", line 1',
      '    def f(a, a): pass',
      '             ^',
      "SyntaxError: duplicate argument 'a' in function definition",
    ],
  ],
  [
    'nonlocal for nothing',
    'def f():\n    nonlocal x\n',
    [
      '  File "p.py", line 2',
      '    nonlocal x',
      '    ^^^^^^^^^^',
      "SyntaxError: no binding for nonlocal 'x' found",
    ],
  ],
  [
    'import * in a function',
    'from keras import *\ndef f():\n    from keras import *\n',
    [
      '  File "p.py", line 3',
      '    from keras import *',
      '                      ^',
      'SyntaxError: import * only allowed at module level',
    ],
  ],
  [
    'await outside',
    'await x\n',
    [
      '  File "p.py", line 1',
      '    await x',
      '    ^^^^^^^',
      "SyntaxError: 'await' outside function",
    ],
  ],
  [
    'a future that does not exist',
    'from __future__ import nothing\n',
    [
      '  File "p.py", line 1',
      '    from __future__ import nothing',
      '                           ^^^^^^^',
      'SyntaxError: future feature nothing is not defined',
    ],
  ],
  [
    'Chinese letters before the caret',
    '名字 = "值" 3\n',
    ['  File "p.py", line 1', '    名字 = "值" 3', '             ^', 'SyntaxError: invalid syntax'],
  ],
  [
    'a field without an end',
    'print(f"{x")\n',
    [
      '  File "p.py", line 1',
      '    print(f"{x")',
      '              ^',
      "SyntaxError: f-string: expecting '}'",
    ],
  ],
  [
    'a path of Windows',
    'x = "C:\\Users\\new"\n',
    [
      '  File "p.py", line 1',
      '    x = "C:\\Users\\new"',
      '        ^^^^^^^^^^^^^^',
      "SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \\UXXXXXXXX escape",
    ],
  ],
  [
    'a line for the shell',
    '!pip install keras\n',
    ['  File "p.py", line 1', '    !pip install keras', '    ^', 'SyntaxError: invalid syntax'],
  ],
  [
    'a magic',
    '%matplotlib inline\nimport keras\n',
    ['  File "p.py", line 1', '    %matplotlib inline', '    ^', 'SyntaxError: invalid syntax'],
  ],
  [
    'a backslash at the end',
    'x = 1 + \\',
    [
      '  File "p.py", line 1',
      '    x = 1 + \\',
      '             ^',
      'SyntaxError: unexpected EOF while parsing',
    ],
  ],
  [
    'a name that begins with a digit',
    '2x = 3\n',
    ['  File "p.py", line 1', '    2x = 3', '    ^', 'SyntaxError: invalid decimal literal'],
  ],
];

test('what Python cannot read is told with line, text and caret, as Python tells it of a file', async (t) => {
  const sandbox = makeSandbox();
  const sources = rows.map(([, source]) => sourceBytes(Buffer.from(source)));
  const told = await runSources(sandbox, sources);
  await sandbox.close();
  for (const [place, [what, , lines]] of rows.entries()) {
    t.is(told[place]?.raised?.traceback, `${lines.join('\n')}\n`, what);
    const [, line] = /line (\d+)/.exec(lines.join('\n')) ?? [];
    t.is(told[place]?.raised?.line, line === undefined ? null : Number(line), what);
  }
});
