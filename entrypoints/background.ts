/** The background: puts the scripts into pages and answers them. Everything is registered synchronously, so that a woken worker hears what woke it. */
import { defineBackground } from 'wxt/utils/define-background';
import { underlineCss, washCss } from '../page/index.ts';
import {
  answerCommands, answerContextMenu, answerInBackground, cardFor, clearBadgesWhereOff, hostOfSender, injectCardCode, insertMarkStyle, refreshBadge, takeUp,
} from '../platform/index.ts';

const done = (): null => null;

export default defineBackground(() => {
  takeUp();
  clearBadgesWhereOff();
  answerCommands();
  answerContextMenu();
  answerInBackground({
    'status-changed': (_, { tab }) => (tab?.id === undefined ? null : refreshBadge(tab.id).then(done)),
    'card': cardFor,
    'load-card-code': (_, sender) => injectCardCode(sender).then(done),
    'insert-mark-style': (_, sender) => insertMarkStyle(sender, underlineCss, washCss).then(done),
    'tab-host': (_, sender) => hostOfSender(sender),
  });
});
