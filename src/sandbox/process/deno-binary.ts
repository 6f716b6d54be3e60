import { createRequire } from 'node:module';

interface DenoPackage {
  /** The path of the program; links it into the package's folder where that is allowed. */
  runInstall(): string;
}

/** The Deno program of the npm package `deno`. @throws Error where the package has none for this machine, with what it says. */
export function denoBinary(): string {
  const require = createRequire(import.meta.url);
  try {
    return (require('deno/install_api.cjs') as DenoPackage).runInstall();
  } catch (cause) {
    throw new Error(
      'The sandbox needs the npm package "deno" with its program for this machine: run npm install again, without --omit=optional.',
      { cause },
    );
  }
}
