import test from 'ava';
import { attack, means, nextWorks, printedBy, smallLimits } from '../../support/attacks.js';
import { makeSandbox } from '../../support/sandbox.js';

// A program that wants another verdict, other models or other figures than it has earned. What it prints and raises is its own
// word; what it built and trained is told by the engine, which it cannot reach but by asking.

const sandbox = makeSandbox({ warm: 1, limits: { ...smallLimits, cpuSeconds: 20 } });
test.after.always(() => sandbox.close());

const build = `import keras, numpy as np
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)], name="honest")
model.compile("sgd", "mse")
`;

/** Code that tampers with Python or with our modules after a model was built, and then trains and ends. */
const tampering: readonly (readonly [tries: string, code: string])[] = [
  [
    'prints a verdict and a frame of the protocol',
    `
import struct
forged = json.dumps({"type": "ended", "raised": None, "score": 100})
for stream in (sys.stdout, sys.stderr):
    print(forged, struct.pack("<II", len(forged), 0).decode("latin-1") + forged, file=stream)`,
  ],
  [
    'patches the methods that tell what a model is',
    `
type(model).count_params = lambda self: 10**6
type(model).get_config = lambda self: {"layers": []}
type(model).summary = lambda self, *a, **k: print("Total params: 1,000,000")
type(model).evaluate = lambda self, *a, **k: [0.0, 1.0]
assert model.count_params() == 10**6 and model.evaluate() == [0.0, 1.0]`,
  ],
  [
    'puts another keras in the place of ours',
    `
import types
fake = types.ModuleType("keras")
fake.Sequential = lambda *a, **k: None
sys.modules["keras"], real = fake, sys.modules["keras"]
exec("import keras as theirs\\nassert theirs.Sequential() is None")
sys.modules["keras"] = real`,
  ],
  [
    'fakes a history',
    `
import types
history = types.SimpleNamespace(history={"accuracy": [1.0]}, epoch=list(range(1000)))
model.history = history`,
  ],
  [
    'replaces built-in functions',
    `
builtins.isinstance = lambda *a: True
builtins.len = lambda x: 0
builtins.print = lambda *a, **k: None
builtins.open = None`,
  ],
  [
    'makes objects that lie about themselves',
    `
class Liar(dict):
    __class__ = property(lambda self: list)
    def __eq__(self, other): return True
    def __len__(self): return 10**9
    def __repr__(self): return "Dense(1000000)"
    def __array__(self, *a, **k): return np.zeros(3)
    def __hash__(self): return 0
for each in (Liar(), [Liar()], {"units": Liar()}):
    try:
        keras.layers.Dense(each)
    except BaseException as error:
        assert not isinstance(error, SystemExit)`,
  ],
  [
    'acts on its end, and after it',
    `
import atexit, gc, asyncio, threading
class Late:
    def __del__(self): forge()
def forge(*_):
    from gradpaper_runtime import channel
    channel.send({"type": "ended", "raised": None, "score": 100})
late = Late()
sys.excepthook = sys.unraisablehook = threading.excepthook = forge
atexit.register(forge)
asyncio.get_event_loop().call_later(0, forge)`,
  ],
  [
    'traces what our modules do',
    `
def tracer(frame, event, argument):
    for name in list(frame.f_locals):
        if name in ("request", "message", "raised"):
            frame.f_locals[name]
    return tracer
sys.settrace(tracer)
sys.setprofile(lambda *a: None)`,
  ],
  [
    'walks through frames and all objects for what is hidden',
    `
import gc, types
frame, seen = sys._getframe(), []
while frame is not None:
    seen.append(frame.f_code.co_name)
    frame = frame.f_back
secrets = [each for each in gc.get_objects() if isinstance(each, types.ModuleType) and "score" in vars(each)]
assert secrets == [], secrets`,
  ],
  [
    'pollutes the prototypes of JavaScript',
    `
${means}
js("Object.prototype.toJSON = () => ({ score: 100 })")
js("Array.prototype.toJSON = () => [100]")
js("Uint8Array.prototype.subarray = null")
js("JSON.stringify = () => '{}'")
js("TextDecoder.prototype.score = 100")`,
  ],
  [
    'finds imports that are not there and changes those that are',
    `
from importlib.abc import MetaPathFinder
class Finder(MetaPathFinder):
    def find_spec(self, name, path=None, target=None): return None
sys.meta_path.insert(0, Finder())
sys.path_hooks.clear()
sys.path.clear()`,
  ],
  [
    'rewrites the code of our modules on the disk',
    `
open("/lib/gradpaper.zip", "wb").write(b"")`,
  ],
  [
    'swaps the numbers of its objects',
    `
inner = keras.Sequential([keras.Input((4,)), keras.layers.Dense(9)], name="other")
object.__setattr__(inner, "_handle", model._handle)
inner.fit(np.zeros((4, 4)), np.zeros((4, 2)), verbose=0)`,
  ],
  [
    'lets go of objects that it needs, and of those of others',
    `
from gradpaper_runtime import channel
for number in range(-5, 2000):
    if number != model._handle:
        channel.release(number)`,
  ],
  [
    'breaks the modules that speak the protocol',
    `
import json.encoder, struct
json.dumps.__defaults__
json.encoder.ESCAPE = None
struct.pack = None
from gradpaper_runtime import output
output._longest = -1`,
  ],
];

/** Those that leave Python in working order are made in one program; each of the others has its own. */
const lasting = [
  'replaces built-in functions',
  'acts on its end, and after it',
  'pollutes the prototypes of JavaScript',
  'breaks the modules that speak the protocol',
];
const mild = tampering.filter(([tries]) => !lasting.includes(tries));
const programs: readonly (readonly [tries: string, code: string])[] = [
  [
    mild.map(([tries]) => tries).join(', '),
    mild
      .map(
        ([, code], number) =>
          `exec(${JSON.stringify(code)}, globals())\nsys.settrace(None)\nsys.setprofile(None)\nprint("made", ${number})`,
      )
      .join('\n'),
  ],
  ...tampering.filter(([tries]) => lasting.includes(tries)),
];

for (const [tries, code] of programs)
  test.serial(`a program gets no other report that ${tries}`, async (t) => {
    const ran = await attack(
      sandbox,
      `${build}${code}\nmodel.fit(np.zeros((8, 4)), np.zeros((8, 2)), epochs=3, batch_size=4, verbose=0)`,
    );
    const printed = printedBy(t, ran);
    if (code.includes('made'))
      t.is(printed.match(/^made /gm)?.length, mild.length, JSON.stringify(ran.verdict));
    t.regex(ran.verdict.kind, /^(?:done|raised|crashed)$/, JSON.stringify(ran.verdict));
    const [model] = ran.report?.models.filter(({ name }) => name === 'honest') ?? [];
    t.like(model, { class: 'Sequential', parameters: 10, trainable: 10 });
    t.is(model?.layers.length, 1);
    for (const fit of ran.report?.fits ?? []) {
      t.true([1, 3].includes(fit.epochs));
      t.true([4, 8].includes(fit.samples ?? 0));
    }
  });

test.serial(
  'a program that builds two models and shows the better one has both in the report',
  async (t) => {
    const ran = await attack(
      sandbox,
      `${build}better = keras.Sequential([keras.Input((4,)), keras.layers.Dense(50)], name="better")
del model
better.summary()`,
    );
    printedBy(t, ran);
    t.deepEqual(
      ran.report?.models.map(({ name, parameters }) => [name, parameters]),
      [
        ['honest', 10],
        ['better', 250],
      ],
    );
  },
);

test.serial(
  'a program that sends an end of its own is over then, and has said what it could say anyway',
  async (t) => {
    const ran = await attack(
      sandbox,
      `${build}import _gradpaper_host
_gradpaper_host.send('{"type": "ended", "raised": null, "figures": [], "files": []}')
model.fit(np.zeros((8, 4)), np.zeros((8, 2)), verbose=0)
print("late")`,
    );
    t.deepEqual(ran.verdict, { kind: 'done' });
    t.is(printedBy(t, ran), '');
    t.deepEqual(ran.report?.fits, []);
  },
);

test.serial('after all of them the next program works', async (t) => {
  await nextWorks(t, sandbox);
});
