import { spawnSync } from 'node:child_process';
import { programOf } from './program-of.js';

let found: readonly string[] | undefined;

/**
 * What is put before a command so that the system ends its process when ours is gone, however that came about: a program that never
 * ends would go on for ever after a `kill -9`. Empty where the system has no means for it (`setpriv` of util-linux).
 */
export const dieWithParent = (): readonly string[] => (found ??= tried());

function tried(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const setpriv = programOf('setpriv');
  const command = [setpriv, '--pdeathsig', 'KILL', '--'];
  // That of BusyBox knows no such option.
  const { status } = spawnSync(setpriv, [...command.slice(1), setpriv, '--version'], {
    timeout: 5000,
    stdio: 'ignore',
  });
  return status === 0 ? command : [];
}
