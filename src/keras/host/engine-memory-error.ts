/** What a program has built takes more memory than the engine's thread may use: the thread was ended. */
export class EngineMemoryError extends Error {}
