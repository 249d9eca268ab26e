/**
 * Puts text on the clipboard after a click. navigator.clipboard is missing on http pages and barred in many frames; there the older command
 * is used, with a listener first in line that fills in our text, so that neither a selection nor an element of the page is touched.
 * False when the browser refuses both.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    // Deprecated without a successor for insecure pages; every browser keeps it.
    return document.execCommand('copy') && filled;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
