import { findWall } from '../../sandbox/process/walls.js';
import { inputError } from '../../util/problem.js';

/** The second wall around sandboxes on this machine. @throws InputError where one is required and there is none. */
export async function wallOf(given: {
  readonly 'require-isolation': boolean;
}): ReturnType<typeof findWall> {
  const wall = await findWall();
  if (given['require-isolation'] && wall === undefined) throw noIsolation;
  return wall;
}

const noIsolation = inputError(
  'no-isolation',
  {
    zh: '本机的沙箱外没有第二道墙，因此没有运行',
    en: 'there is no second wall around the sandbox on this machine, so nothing was run',
  },
  {
    zh: '看 gradpaper doctor；或去掉 --require-isolation。',
    en: 'See gradpaper doctor; or leave --require-isolation out.',
  },
);
