/** Whether a check's options are named ones. */
export const isOptions = (options: unknown): options is Readonly<Record<string, unknown>> =>
  typeof options === 'object' && options !== null;
