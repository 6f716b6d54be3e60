/** The few parts of Deno that the process of a program uses. */
declare const Deno: {
  readonly args: readonly string[];
  readonly stdin: { readSync(buffer: Uint8Array): number | null };
  readonly stdout: { writeSync(buffer: Uint8Array): number };
  readFileSync(path: string): Uint8Array;
  readonly permissions: { revoke(permission: { readonly name: string }): Promise<unknown> };
  exit(code: number): never;
};
