import type { ExecutionContext } from 'ava';
import type { Program } from '../../src/sandbox/run-program.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { runText, type Ran } from './sandbox.js';

/** Limits that are reached soon; a loaded machine still starts a process within them. */
export const smallLimits = {
  wallSeconds: 40,
  cpuSeconds: 3,
  memoryBytes: 700 * 2 ** 20,
  outputCharacters: 100_000,
  messages: 3000,
} as const;

/** What every attack begins with: the program before it must have left nothing behind. */
const inspection = `
import builtins, json, os, sys
def _inspect():
    builtin = type(len)
    changed = [each for each in ("print", "len", "isinstance", "exec", "__import__") if type(getattr(builtins, each)) is not builtin]
    left = os.listdir("."), os.listdir("/tmp"), sorted(os.environ), [each for each in sys.modules if "attack" in each]
    return [*changed, *left, json.dumps([1, {"a": None}]), builtins.print.__name__]
print("begin", _inspect())
del _inspect
`;

/** Runs a program of an attacker behind the inspection. */
export const attack = (
  sandbox: Sandbox,
  text: string,
  program: Partial<Program> = {},
): Promise<Ran> => runText(sandbox, inspection + text, program);

const clean = /^begin \[\[\], \[\], \[[^\]]*\], \[\], '\[1, \{"a": null\}\]', 'print'\]\n/;

/** What an attacker printed, without the inspection: asserts that the program found nothing of the one before it. */
export function printedBy(t: ExecutionContext, { stdout }: Ran): string {
  t.regex(stdout, clean, 'what the program before has left');
  return stdout.slice(stdout.indexOf('\n') + 1);
}

/** Asserts that the next program in the same pool starts clean, works and trains. */
export async function nextWorks(t: ExecutionContext, sandbox: Sandbox): Promise<void> {
  const ran = await attack(
    sandbox,
    [
      'import keras, numpy as np',
      'model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])',
      'print(model.count_params(), np.arange(3).sum())',
    ].join('\n'),
  );
  t.deepEqual(ran.verdict, { kind: 'done' });
  t.is(printedBy(t, ran), '3 3\n');
}

/**
 * Means of an attacker in Python: `js(code)` is the value of an expression of JavaScript, `later(code)` what a function with
 * that body gives in a thread of its own, where it may wait.
 */
export const means = String.raw`
import _gradpaper_host
Function = _gradpaper_host.send.constructor
def js(code):
    return Function("return " + code)()
_thread = Function("source", """
    const worker = new Worker('data:text/javascript,' + encodeURIComponent(source), { type: 'module' })
    const flag = new Int32Array(new SharedArrayBuffer(4)), text = new Uint8Array(new SharedArrayBuffer(1000))
    return (code) => {
        Atomics.store(flag, 0, 0)
        worker.postMessage({ code, flag, text })
        if (Atomics.wait(flag, 0, 0, 20000) === 'timed-out') return 'NOT in time'
        return new TextDecoder().decode(text.slice(0, Atomics.load(flag, 0)))
    }
""")("""onmessage = async ({ data: { code, flag, text } }) => {
    let told
    try { told = 'DONE ' + await new (async () => {}).constructor(code)() } catch (error) { told = 'NOT ' + error }
    const bytes = new TextEncoder().encode(told).subarray(0, 900)
    text.set(bytes)
    Atomics.store(flag, 0, bytes.length)
    Atomics.notify(flag, 0)
}""")
def later(code):
    told = _thread(code)
    if not told.startswith("DONE "):
        raise PermissionError(told)
    return told[5:]
`;
