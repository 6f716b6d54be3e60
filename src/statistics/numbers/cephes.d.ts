/** The package's own types are not found under its `exports`. */
declare module 'cephes' {
  const cephes: {
    /** Resolves once the WebAssembly module can be called. */
    readonly compiled: Promise<void>;
    /** The value that F(numerator, denominator) exceeds with this probability. */
    readonly fdtri: (numerator: number, denominator: number, upperTail: number) => number;
    /** The value that a standard normal variable stays below with this probability. */
    readonly ndtri: (probability: number) => number;
  };
  export default cephes;
}
