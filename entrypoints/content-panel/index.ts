import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPanel } from '../shared/panel-slot.ts';
import { createPanelAnswers } from './panel-answers.ts';

/** Put into a frame when the panel first asks about it: a page without a panel beside it pays nothing. */
export default defineUnlistedScript(() => offerPanel(createPanelAnswers()));
