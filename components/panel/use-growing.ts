import { useEffect, useState } from 'preact/hooks';

/**
 * How many of `total` things to draw now: some at once, more every frame until all are there. A list of a thousand is then never one long task,
 * and still whole for the browser's own search and for who listens. Another `key` begins anew.
 */
export function useGrowing(total: number, key: string, step: number): number {
  const [grown, setGrown] = useState({ key, count: step });
  const count = grown.key === key ? grown.count : step;
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => setGrown({ key, count: count + step }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, key, step]);
  return Math.min(count, total);
}
