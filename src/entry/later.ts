/** Makes calls of a port that is not there yet. */
export type Via<P> = <A extends readonly unknown[], T>(
  call: (port: P) => (...args: A) => Promise<T>,
) => (...args: A) => Promise<T>;

/** A port whose script is fetched with the first call, or asked for again with the next one when it did not come. */
export function later<P>(load: () => Promise<P>): Via<P> {
  let port: Promise<P> | null = null;
  const loaded = (): Promise<P> => {
    port ??= load().catch((error: unknown) => {
      port = null;
      throw error;
    });
    return port;
  };
  return (call) =>
    async (...args) =>
      call(await loaded())(...args);
}
