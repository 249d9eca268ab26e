import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardSurface, offeredCardSurface } from '../../page/index.ts';
import { tellErrors } from '../../platform/index.ts';
import { createCardSurface } from './card-surface.tsx';

/** Put into a frame when its first card is needed; the marks find it through the slot. A surface left by an earlier version goes first. */
export default defineUnlistedScript(() => {
  tellErrors();
  offeredCardSurface()?.close();
  offerCardSurface(createCardSurface());
});
