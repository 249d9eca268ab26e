import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** A function that stays the same and does what the latest of the given ones does: for lines that are not drawn again. */
export function useLatest<Arguments extends readonly unknown[]>(act: (...given: Arguments) => void): (...given: Arguments) => void {
  const latestRef = useRef(act);
  useLayoutEffect(() => { latestRef.current = act; });
  return useCallback((...given: Arguments) => latestRef.current(...given), []);
}
