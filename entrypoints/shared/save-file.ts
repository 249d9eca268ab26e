import type { PanelFile } from '../../components/index.ts';

/** Time for the browser to begin reading a file that is being saved (ms). */
const begin = 10_000;

/** Saves a file where the reader's browser saves: a link to it, followed. No permission is needed for that. */
export function saveFile({ name, type, content }: PanelFile): void {
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), begin);
}
