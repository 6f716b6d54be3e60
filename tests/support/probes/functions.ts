import type { Probe } from './probe.js';

const right = 'def conv_output_size(n, f, s, p):\n    return (n + 2 * p - f) // s + 1\n';

const both = ['shown', 'drawn'];

/** Programs for `conv-output-size`. */
export const functionPrograms: readonly Probe[] = [
  { name: 'the right function', source: right, marks: '5' },
  { name: 'nothing but a comment', source: '# later\n', marks: '0', fails: both },
  {
    name: 'a function of another name',
    source: right.replace('conv_output_size', 'output_size'),
    ...{ marks: '0', fails: both, says: /conv_output_size/ },
  },
  {
    name: 'an object that equals everything',
    source: `class Any(int):
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    __hash__ = int.__hash__
def conv_output_size(n, f, s, p): return Any(0)
`,
    ...{ marks: '0', fails: both },
  },
  {
    name: 'an object that is no number and equals everything',
    source: `class Any:
    def __eq__(self, other): return True
    def __int__(self): return 5
    def __index__(self): return 5
def conv_output_size(n, f, s, p): return Any()
`,
    ...{ marks: '0', fails: both },
  },
  {
    name: 'the shown cases by heart',
    source: `def conv_output_size(n, f, s, p):
    return {(28, 3, 1, 0): 26, (28, 5, 2, 2): 14, (7, 3, 2, 0): 3}.get((n, f, s, p), 0)
`,
    ...{ marks: '1', fails: ['drawn'] },
  },
  {
    name: 'a look for what is expected, in all frames and objects',
    source: `import gc, inspect
def conv_output_size(n, f, s, p):
    frame = inspect.currentframe()
    while frame:
        for name, value in frame.f_locals.items():
            if "expect" in name or "answer" in name or "reference" in name:
                return value
        frame = frame.f_back
    for thing in gc.get_objects():
        if isinstance(thing, dict) and "expected" in thing:
            return thing["expected"]
    return 0
`,
    ...{ marks: '0', fails: both },
  },
  {
    name: 'exit() in the function',
    source: 'import os\ndef conv_output_size(n, f, s, p):\n    os._exit(0)\n',
    ...{ marks: '0', fails: both },
  },
  {
    name: 'a loop without an end in the function',
    source: 'def conv_output_size(n, f, s, p):\n    while True: pass\n',
    ...{ marks: '0', fails: both },
  },
  {
    name: 'an error in the function',
    source: 'def conv_output_size(n, f, s, p):\n    return n / 0\n',
    ...{ marks: '0', fails: both, says: /ZeroDivisionError/ },
  },
  {
    name: 'a function that reads from the keyboard',
    source: 'def conv_output_size():\n    n = int(input())\n    return n\n',
    ...{ marks: '0', fails: both, says: /TypeError/ },
  },
  {
    name: 'the right function, and an error after it',
    source: `${right}raise ValueError("the end")\n`,
    ...{ marks: '5', end: 'raised', says: /ValueError/ },
  },
  {
    name: 'the right function, and a loop without an end after it',
    source: `${right}while True: pass\n`,
    ...{ marks: '0', fails: both, end: 'limit' },
  },
];
