import test from 'ava';
import { attack, means, nextWorks, printedBy, smallLimits } from '../../support/attacks.js';
import { makeSandbox } from '../../support/sandbox.js';

// A program that wants to leave something for the program of the next student, or to learn something of the one before it.

const sandbox = makeSandbox({ warm: 1, limits: { ...smallLimits, cpuSeconds: 20 } });
test.after.always(() => sandbox.close());

/** How something is left, and how the next program would find it: an expression that is false or fails where there is nothing. */
const ways: readonly (readonly [where: string, leave: string, find: string])[] = [
  ['a file in its folder', 'open("attack.txt", "w").write("left")', 'os.path.exists("attack.txt")'],
  [
    'a file for the time being',
    'open("/tmp/attack.txt", "w").write("left")',
    'os.path.exists("/tmp/attack.txt")',
  ],
  [
    'a module beside the real ones',
    'open("/lib/python3.14/site-packages/attack.py", "w").write("x = 1")',
    'bool(__import__("attack"))',
  ],
  [
    'a sitecustomize',
    'open("/lib/python3.14/site-packages/sitecustomize.py", "w").write("import builtins; builtins.attack = 1")',
    'hasattr(builtins, "attack")',
  ],
  [
    'code in a module of ours',
    'open("/lib/gradpaper.zip", "ab").write(b"attack")',
    'open("/lib/gradpaper.zip", "rb").read().endswith(b"attack")',
  ],
  ['a built-in name', 'setattr(builtins, "attack_name", 1)', 'hasattr(builtins, "attack_name")'],
  ['an entry of sys.modules', 'sys.modules.__setitem__("attack", json)', '"attack" in sys.modules'],
  ['the environment', 'os.environ.__setitem__("ATTACK", "left")', '"ATTACK" in os.environ'],
  ['an argument', 'sys.argv.append("attack")', '"attack" in sys.argv'],
  [
    'an attribute of a class of Keras',
    'setattr(keras.layers.Dense, "attack", 1)',
    'hasattr(keras.layers.Dense, "attack")',
  ],
  ['a setting of Keras', 'keras.backend.set_epsilon(0.5)', 'keras.backend.epsilon() == 0.5'],
  [
    'the float type of Keras',
    'keras.backend.set_floatx("float16")',
    'keras.backend.floatx() == "float16"',
  ],
  [
    'a custom object',
    'keras.utils.get_custom_objects().__setitem__("attack", json.dumps)',
    '"attack" in keras.utils.get_custom_objects()',
  ],
  [
    'the names that layers got',
    '[keras.layers.Dense(1) for _ in range(5)]',
    'keras.layers.Dense(1).name != "dense"',
  ],
  [
    'the random numbers of the engine',
    'keras.utils.set_random_seed(99)',
    'float(keras.random.uniform(())) == float(keras.random.uniform((), seed=99))',
  ],
  [
    'the random numbers of NumPy',
    'np.random.seed(99)',
    'np.random.rand() == np.random.RandomState(99).rand()',
  ],
  [
    'an object of the engine by its number',
    'setattr(sys, "held", keras.Sequential([keras.Input((2,)), keras.layers.Dense(7)], name="attack"))',
    'seen_by_number()',
  ],
  ['a global of JavaScript', 'js("globalThis.attack = 1")', 'js("typeof attack") != "undefined"'],
  ['a prototype of JavaScript', 'js("Object.prototype.attack = 1")', 'js("({}).attack") == 1'],
  [
    'the browser storage',
    "js(\"localStorage.setItem('attack', 'left')\")",
    'js("localStorage.getItem(\'attack\')") == "left"',
  ],
  [
    'the web cache',
    "later(\"await (await caches.open('attack')).put('http://a/', new Response('left'))\")",
    'later("return Boolean(await caches.match(\'http://a/\'))") == "true"',
  ],
  [
    'a channel to others',
    'js("void (globalThis.line = new BroadcastChannel(\'attack\'), line.postMessage(1))")',
    "later(\"return new Promise((heard) => { new BroadcastChannel('attack').onmessage = () => heard('heard'); setTimeout(() => heard('no'), 300) })\") == \"heard\"",
  ],
  [
    'the title of the process',
    'js("process.title = \'attack\'")',
    'js("process.title") == "attack"',
  ],
  [
    'a number of the process that the next one has again',
    'open("pid", "w").write(str(js("Deno.pid")))',
    'os.path.exists("pid")',
  ],
];

const begin = `${means}
import keras, numpy as np
def seen_by_number():
    for number in range(1, 60):
        try:
            _gradpaper_host.send(json.dumps({"type": "request", "request": {"kind": "get", "target": {"kind": "handle", "id": number}, "name": "name"}, "released": []}))
            if "attack" in _gradpaper_host.receive():
                return True
        except Exception:
            pass
    return False
`;

/** Evaluates all expressions; prints a line for each. */
const evaluated = (expressions: readonly string[]): string => `${begin}
for number, code in enumerate(${JSON.stringify(expressions)}):
    try:
        print(number, bool(eval(code)), flush=True)
    except BaseException as error:
        print(number, False, type(error).__name__, str(error)[:100].replace("\\n", " "), flush=True)
`;

type Lines = readonly string[];
let [left, within, found]: [Lines, Lines, Lines] = [[], [], []];

test.serial('a program leaves whatever it can, and the next one looks for it', async (t) => {
  const leaves = ways.map(([, leave]) => `[${leave}]`);
  const finds = ways.map(([, , find]) => find);
  const first = await attack(sandbox, evaluated([...leaves, ...finds]));
  t.deepEqual(first.verdict, { kind: 'done' });
  const lines = first.stdout.split('\n').slice(1);
  [left, within] = [lines.slice(0, ways.length), lines.slice(ways.length)];
  const next = await attack(sandbox, evaluated(finds));
  t.deepEqual(next.verdict, { kind: 'done' });
  found = printedBy(t, next).split('\n');
  await nextWorks(t, sandbox);
});

/** What the wall refuses already: the program itself does not find it again. */
const refused = ['the browser storage', 'the web cache'];
/** What would be found only by another process, or is found by its absence. */
const elsewhere = [
  'a module beside the real ones',
  'a sitecustomize',
  'a channel to others',
  'the random numbers of the engine',
  'the random numbers of NumPy',
];

ways.forEach(([where], number) => {
  test.serial(`the next program finds nothing in ${where}`, (t) => {
    t.regex(left[number] ?? '', refused.includes(where) ? / False / : / True/);
    if (!refused.includes(where) && !elsewhere.includes(where))
      t.regex(within[number] ?? '', / True/, 'the program itself finds it');
    t.regex(found[number] ?? '', / False/);
  });
});
