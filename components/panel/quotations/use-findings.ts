import { useEffect, useState } from 'preact/hooks';
import { checkQuotation, type QuoteFinding } from '../../../packs/index.ts';
import { openedPacks, type PanelPacks } from '../labels.ts';
import type { PanelQuotation } from '../types.ts';

export interface FoundQuotation {
  readonly quotation: PanelQuotation;
  readonly finding: QuoteFinding;
}

/** Milliseconds of comparing before the panel may draw. */
const slice = 8;

/** The quotations that the packs have, with what differs; null while they are being compared. Those that are not in the packs are left out. */
export function useFindings(quotations: readonly PanelQuotation[], packs: PanelPacks): readonly FoundQuotation[] | null {
  const [found, setFound] = useState<readonly FoundQuotation[] | null>(null);
  useEffect(() => {
    const indexes = openedPacks(packs);
    let stopped = false;
    const compare = async (): Promise<void> => {
      const some: FoundQuotation[] = [];
      let began = performance.now();
      for (const quotation of quotations) {
        const finding = checkQuotation(indexes, quotation);
        if (finding) some.push({ quotation, finding });
        if (performance.now() - began < slice) continue;
        await new Promise((next) => setTimeout(next));
        if (stopped) return;
        began = performance.now();
      }
      setFound(some);
    };
    if (indexes.length > 0) void compare();
    return () => { stopped = true; };
  }, [quotations, packs]);
  return found;
}
