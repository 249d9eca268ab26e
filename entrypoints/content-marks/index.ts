import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { forgetEarlierLife } from '../../page/index.ts';
import { collectErrorsInPage } from '../../platform/index.ts';
import { startMarks } from './marks.ts';
import { openRoot } from './shadow-root-of.ts';

const slot = Symbol.for('glossator.marks');
type World = typeof globalThis & { [slot]?: AbortController };

/** In every frame from document_start on. One life a frame: what an earlier version or injection left behind ends first. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world[slot]?.abort();
  forgetEarlierLife(document, openRoot);
  const life = world[slot] = new AbortController();
  collectErrorsInPage(life.signal);
  startMarks(life);
});
