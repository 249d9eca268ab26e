/** Tells when anybody else changes what we drew. */
export interface NodeGuard {
  /** All changes of ours are made in here. Where somebody else was there before, nothing is called any more. */
  own(change: () => void): void;
  /** To be called when a change was seen in another way: as if it had been one of the nodes. */
  changed(): void;
}

/**
 * Watches all nodes under a root, and their attributes.
 * @param isOurs tells a change that the guard did not see made, but that is ours
 * @param told called once, at the first change by anybody else and before it is painted; nothing is watched after that
 */
export function guardNodes(root: Node, isOurs: (record: MutationRecord) => boolean, told: () => void): NodeGuard {
  let isOver = false;
  const changed = (): void => {
    if (isOver) return;
    isOver = true;
    observer.disconnect();
    told();
  };
  const observer = new MutationObserver((records) => { if (!records.every(isOurs)) changed(); });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    changed,
    own(change) {
      if (!observer.takeRecords().every(isOurs)) return changed();
      try {
        change();
      } finally {
        observer.takeRecords();
      }
    },
  };
}
