import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { runText } from './sandbox.js';

/** What one of many programs printed, and what the protocol would tell of its end. */
export interface Told {
  readonly stdout: string;
  readonly stderr: string;
  readonly raised: {
    readonly type: string;
    readonly message: string;
    readonly line: number | null;
    readonly traceback: string;
  } | null;
}

/** Runs each source by the runtime's own `_run`, under the name `p.py`: what each of them prints is kept apart. */
const runner = `
import io, json, os, sys
from gradpaper_runtime import run

def told(name):
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    raised = run._run(open("in/" + name, "rb").read(), "p.py")
    return {"stdout": sys.stdout.getvalue(), "stderr": sys.stderr.getvalue(), "raised": raised}

real = sys.stdout, sys.stderr
all = [told(name) for name in sorted(os.listdir("in"))]
sys.stdout, sys.stderr = real
print(json.dumps(all))
`;

/** Runs small programs that have nothing to do with each other in one process, one after another. */
export async function runSources(
  sandbox: Sandbox,
  sources: readonly Uint8Array[],
): Promise<readonly Told[]> {
  const files = new Map(
    sources.map((source, index) => [`in/${String(index).padStart(4, '0')}`, source] as const),
  );
  const { stdout, stderr } = await runText(sandbox, runner, { files });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly Told[];
}
