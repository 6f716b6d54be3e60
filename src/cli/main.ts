/** Runs one command line and returns its exit code. */
export function main(args: readonly string[]): Promise<number> {
  return Promise.resolve(args.length === 0 ? 2 : 0);
}
