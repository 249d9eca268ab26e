import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from './marks.ts';

const slot = Symbol.for('glossator.marks');
type World = typeof globalThis & { [slot]?: AbortController };

/** In every frame from document_start on. One life a frame: what an earlier version or injection left behind ends first. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[slot]?.abort();
  startMarks(world[slot] = new AbortController());
});
