/** On every button of a mention: the up and down arrows lead to the sentence of the mention before or after. */
export function moveByArrow(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.currentTarget as HTMLElement;
  const list = from.closest('.groups');
  if (by === 0 || !list || event.altKey || event.ctrlKey || event.metaKey) return;
  const sentences = [...list.querySelectorAll<HTMLElement>('.sentence')];
  const next = sentences[sentences.findIndex((one) => one.closest('.mention') === from.closest('.mention')) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
