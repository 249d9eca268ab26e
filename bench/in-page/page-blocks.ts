import { elementRoles } from '../../page/element-role.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import type { TextBlock } from '../../page/text-block.ts';

/** The blocks of this document, read as the extension reads them. */
export const pageBlocks = (): Generator<TextBlock> =>
  readBlocks({ owner: document, added: 'all' }, { roleOf: elementRoles(document), shadowRootOf: () => null, foundRoot: () => {}, pageLang: document.documentElement.lang });
