/** What a program has registered under a name, or given as `custom_objects`: only Python can find it. */
export interface Customs {
  /** The object for its saved form; null if the program does not know the class. */
  revive(saved: object): unknown;
  /** The function of that name; null if there is none. */
  find(name: string): unknown;
  /** What a function without a name computes, in a form of Python's. */
  codeOf(native: object): unknown;
}
