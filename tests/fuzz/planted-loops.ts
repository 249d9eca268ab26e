/** Work whose growth is known, to see that it is counted. */
export function quadratic(n: number): number {
  let steps = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) steps += i ^ j;
  return steps;
}

export function linear(n: number): number {
  let steps = 0;
  for (let i = 0; i < n; i++) steps += i;
  return steps;
}
