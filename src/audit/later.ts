/**
 * Of work that runs beside other work, and is awaited after it: that it fails before that is no rejection without a handler,
 * which would end the process.
 */
export function later<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
