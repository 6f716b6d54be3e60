import type { SandboxDiagnosis } from '../../sandbox/diagnose.js';
import type { LocalizedText } from '../../util/localized-text.js';

/** What the sandbox of programs consists of, in words. */
export const describeSandbox = (sandbox: SandboxDiagnosis): LocalizedText[] => [
  ...(sandbox.usable ? describeParts(sandbox) : describeFailure(sandbox)),
  describeWall(sandbox),
];

function describeParts(sandbox: SandboxDiagnosis): LocalizedText[] {
  const { deno = '', pyodide = '', python = '', snapshot, startSeconds = 0 } = sandbox;
  const [file, size] = [snapshot?.file ?? '', Math.round((snapshot?.bytes ?? 0) / 1e6)];
  return [
    {
      zh: `运行程序的沙箱：可用。Deno ${deno}，Pyodide ${pyodide}（Python ${python}），启动用时 ${startSeconds} 秒。`,
      en: `Sandbox of programs: usable. Deno ${deno}, Pyodide ${pyodide} (Python ${python}), started in ${startSeconds} s.`,
    },
    { zh: `  快照：${file}（${size} MB）`, en: `  Snapshot: ${file} (${size} MB)` },
  ];
}

const describeFailure = ({ reason = '' }: SandboxDiagnosis): LocalizedText[] => [
  { zh: `运行程序的沙箱：不可用。${reason}`, en: `Sandbox of programs: not usable. ${reason}` },
  {
    zh: '  怎么办：重新运行 npm install，不要加 --omit=optional。',
    en: '  What to do: run npm install again, without --omit=optional.',
  },
];

const describeWall = ({ wall }: SandboxDiagnosis): LocalizedText =>
  wall === null
    ? {
        zh: '  第一道墙：Deno 的权限（不给任何权限）。没有第二道墙：装上 bubblewrap（bwrap）即有。',
        en: '  First wall: the permissions of Deno (none are given). There is no second one: installing bubblewrap (bwrap) puts one up.',
      }
    : {
        zh: `  第一道墙：Deno 的权限（不给任何权限）。第二道墙：${wall}。`,
        en: `  First wall: the permissions of Deno (none are given). Second wall: ${wall}.`,
      };
