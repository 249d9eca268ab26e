/** Says when what is stored cannot be read, or not all of it: nobody would learn otherwise that settings went back to their defaults. */
import { loadCorrections, onCorrectionsChanged } from './corrections.ts';
import { reportProblem } from './errors.ts';
import { loadSettingsTrouble, onSettingsChanged } from './settings.ts';

async function look(): Promise<void> {
  const settings = await loadSettingsTrouble();
  if (settings) reportProblem(`settings-${settings}`, null);
  const { trouble } = await loadCorrections();
  if (trouble) reportProblem(`corrections-${trouble}`, null);
}

/** Looks now and after every change. Call synchronously at start-up of the background. */
export function watchStoredTroubles(): void {
  onSettingsChanged(() => void look());
  onCorrectionsChanged(() => void look());
  void look();
}
