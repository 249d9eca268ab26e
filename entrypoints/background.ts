/** The background: puts the scripts into pages and answers them. Everything is registered synchronously, so that a woken worker hears what woke it. */
import { defineBackground } from 'wxt/utils/define-background';
import { markCss } from '../page/index.ts';
import {
  answerCommands, answerContextMenu, answerInBackground, cardFor, clearBadgesWhereOff, collectErrors, correctFor, correctionsFor, hostOfSender, injectCardCode,
  injectPanelCode, insertMarkStyle, keepProblem, leavePagesWithoutAccess, openPanel, readTexts, refreshBadge, spreadCorrections, takeUp, undoFor, watchStoredTroubles, welcomeOnInstall,
} from '../platform/index.ts';

export default defineBackground(() => {
  collectErrors('background');
  takeUp();
  welcomeOnInstall();
  clearBadgesWhereOff();
  answerCommands();
  answerContextMenu();
  spreadCorrections();
  watchStoredTroubles();
  leavePagesWithoutAccess();
  answerInBackground({
    'status-changed': async (_, { tab }) => {
      if (tab?.id !== undefined) await refreshBadge(tab.id);
      return null;
    },
    'card': cardFor,
    'load-card-code': async (_, sender) => {
      await injectCardCode(sender);
      return null;
    },
    'load-panel-code': async (_, sender) => {
      await injectPanelCode(sender);
      return null;
    },
    'read-texts': readTexts,
    'insert-mark-style': async ({ look, instead }, sender) => {
      await insertMarkStyle(sender, markCss(look), instead && markCss(instead));
      return null;
    },
    'tab-host': (_, sender) => hostOfSender(sender),
    'open-panel': async (_, { tab }) => {
      if (tab?.id !== undefined) await openPanel(tab.id);
      return null;
    },
    'active-changed': () => null,
    'problem': async (problem) => {
      await keepProblem(problem, 'page');
      return null;
    },
    'page-corrections': (_, sender) => correctionsFor(sender),
    'correct': correctFor,
    'undo-correction': async ({ id }, sender) => {
      await undoFor(id, sender);
      return null;
    },
  });
});
