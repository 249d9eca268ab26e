/** The door of the platform floor. */
export type * from './types.ts';
export type { Obstacle, TabState } from './tab-state.ts';
export type { Sender } from './messages.ts';
export { changeSettings, watchSettings } from './settings.ts';
export { isOnFor } from './is-on-for.ts';
export { isPaused, tomorrowAfter } from './pause.ts';
export { coveredBy, withSite } from './site-of.ts';
export { groupOfKind } from './group-of-kind.ts';
// Corrections
export { namesOf, pageOfAddress, takesBack, type Correction, type CorrectionOnPage, type CorrectionScope, type PageCorrection } from './correction.ts';
export { restoreCorrections, revokeCorrections, watchCorrections } from './corrections.ts';
export { mostCorrections, type CorrectionsTrouble, type ReadCorrections } from './stored-corrections.ts';
export { correctFor, correctInTab, correctionsFor, spreadCorrections, undoFor } from './page-corrections.ts';
// Between the parts
export { askPatiently } from './ask-patiently.ts';
export { answerInBackground, answerInPage, OtherSideGone, sendToBackground } from './messages.ts';
// What failed
export { collectErrors, collectErrorsInPage, tellErrors } from './collect-errors.ts';
export { clearProblems, keepProblem, watchProblems } from './kept-problems.ts';
export type { KeptProblem, ProblemKind, ProblemPart } from './problem.ts';
// For content scripts
export { createStatusReporter } from './status-reporter.ts';
export { hostOfTab } from './host-of-tab.ts';
export { aliveProperty } from './content-scripts.ts';
export { isInPrivateWindow } from './is-in-private-window.ts';
// For the background
export { watchStoredTroubles } from './stored-troubles.ts';
export { takeUp } from './take-up.ts';
export { leavePagesWithoutAccess } from './leave-pages.ts';
export { hostOfSender, injectCardCode, injectPanelCode, insertMarkStyle } from './content-scripts.ts';
export { clearBadgesWhereOff, refreshBadge } from './badge.ts';
export { answerCommands } from './commands.ts';
export { answerContextMenu } from './context-menu.ts';
export { cardFor, loadPacks, packSizes } from './load-packs.ts';
export { readTexts } from './read-texts.ts';
// For the popup
export { watchActiveTab } from './active-tab.ts';
export { rescanTab } from './frames.ts';
export { askForAccess } from './permissions.ts';
export { takeSearch } from './open-search.ts';
export { reloadTab } from './reload-tab.ts';
// For the settings and the first-run page
export { openSettings, welcomeOnInstall } from './own-pages.ts';
export { watchAccess } from './watch-access.ts';
export { readShortcuts, shortcutOpener, type Shortcut } from './shortcuts.ts';
export { typedSite, type SiteTrouble } from './typed-site.ts';
export { isRefusal, makeBackup, openBackup, putBack, resetEverything, restoreBackup, type Backup, type Everything, type Refusal } from './settings-backup.ts';
// For the panel
export { openPanel } from './open-panel.ts';
export { listTab, revealMention, textsOfTab, watchActiveMention, type FrameList, type RevealOptions } from './panel-page.ts';
