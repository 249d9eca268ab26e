/**
 * What comes in time, or an error.
 * @param most milliseconds
 * @throws {Error} when it takes longer; what comes after that is not heard
 */
export async function inTime<T>(promise: Promise<T>, most: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${Math.round(most / 1_000)} s`)), most);
  });
  promise.catch(() => { /* told by the race, or too late to be told */ });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
