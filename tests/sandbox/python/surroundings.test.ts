import test from 'ava';
import { makeSandbox, runText } from '../../support/sandbox.js';

const sandbox = makeSandbox({ warm: 1 });
test.after.always(() => sandbox.close());

/** Programs that use Python's own library and small modules beside it, and what they print. */
const programs: readonly (readonly [
  what: string,
  program: readonly string[],
  printed: readonly string[],
])[] = [
  [
    "errors of files have Linux' numbers",
    [
      'import errno, os',
      'for attempt in (lambda: open("no"), lambda: os.remove("no"), lambda: os.mkdir("."), lambda: os.rmdir("/home")):',
      '    try:',
      '        attempt()',
      '    except OSError as error:',
      '        print(type(error).__name__, error.errno, error)',
      'print(errno.ENOENT, errno.errorcode[17])',
    ],
    [
      "FileNotFoundError 2 [Errno 2] No such file or directory: 'no'",
      "FileNotFoundError 2 [Errno 2] No such file or directory: 'no'",
      "FileExistsError 17 [Errno 17] File exists: '.'",
      "OSError 39 [Errno 39] Directory not empty: '/home'",
      '2 EEXIST',
    ],
  ],
  [
    'a thread runs to its end when it is started',
    [
      'import threading',
      'def work(n): print("in", threading.current_thread().name, n)',
      'thread = threading.Thread(target=work, args=(1,), name="T")',
      'thread.start()',
      'print("out", threading.current_thread().name, thread.is_alive())',
      'thread.join()',
      'try:',
      '    thread.start()',
      'except RuntimeError as error:',
      '    print(error)',
    ],
    ['in T 1', 'out MainThread False', 'threads can only be started once'],
  ],
  [
    'pools of threads give their results, and exceptions where the result is asked for',
    [
      'from concurrent.futures import ThreadPoolExecutor',
      'with ThreadPoolExecutor(4) as pool:',
      '    print(list(pool.map(abs, [-1, 2])), pool.submit(pow, 2, 3).result())',
      '    failed = pool.submit(int, "x")',
      'try:',
      '    failed.result()',
      'except ValueError as error:',
      '    print(error)',
    ],
    ['[1, 2] 8', "invalid literal for int() with base 10: 'x'"],
  ],
  [
    'bars of progress do not stand in the output, and notebooks show what repr gives',
    [
      'from tqdm import tqdm, trange',
      'from tqdm.auto import tqdm as other',
      'from IPython.display import HTML, clear_output, display',
      'print([i for i in tqdm(range(2), desc="rows")], sum(trange(4)), len(other([1])))',
      'display({"a": 1}, HTML("<b>"))',
      'clear_output()',
    ],
    ['[0, 1] 6 1', "{'a': 1}", '<IPython.core.display.HTML object>'],
  ],
  [
    'pylab has the functions of all parts of NumPy, and keeps those of Python',
    [
      'from pylab import *',
      'seed(1)',
      'print(rand(1).round(3), norm([3, 4]), max(3, 4), linspace(0, 1, 3), figure().number)',
    ],
    ['[0.417] 5.0 4 [0.  0.5 1. ] 1'],
  ],
];

for (const [what, program, printed] of programs)
  test.serial(what, async (t) => {
    const { stdout, verdict } = await runText(sandbox, program.join('\n'));
    t.is(verdict.kind, 'done', JSON.stringify(verdict));
    t.deepEqual(stdout.trimEnd().split('\n'), printed);
  });
