/** What is being copied by the older command at this moment. */
let copying: { readonly text: string; filled: boolean } | null = null;

/**
 * Puts text on the clipboard after a click. navigator.clipboard is missing on http pages and barred in many frames; there the older command
 * is used, and the first listener to hear of it fills in our text (fillCopy), so that neither a selection nor an element of the page is touched.
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

/** For whoever hears a copy first: fills in what is being copied, if it is that. A page that has put something in before finds it gone. */
export function fillCopy(event: ClipboardEvent): boolean {
  if (!copying) return false;
  event.preventDefault();
  event.clipboardData?.clearData();
  event.clipboardData?.setData('text/plain', copying.text);
  copying.filled = event.clipboardData !== null;
  return true;
}

function copyByCommand(text: string): boolean {
  const mine = copying = { text, filled: false };
  try {
    // Deprecated without a successor for insecure pages; every browser keeps it.
    return document.execCommand('copy') && mine.filled;
  } finally {
    copying = null;
  }
}
