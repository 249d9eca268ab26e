/** What a page does each frame while its frames are counted: scrolls on, and turns at the ends. Pixels a frame: a hasty reader. */
export const scroll = `() => {
  const way = globalThis.way ??= { by: 120 };
  const before = scrollY;
  scrollBy({ top: way.by, behavior: 'instant' });
  if (scrollY === before) way.by = -way.by;
  return false;
}`;
