import { pointer } from '../pointer.ts';
import type { Rule } from '../problem.ts';

/** Scheme, authority and the rest; no library of the web is at hand on this floor, and no more is needed. */
const webAddress = /^(https?):\/\/([^/?#]+)/i;

export const httpsSources: Rule = {
  id: 'https-sources',
  why: 'A source is a link that a reader follows: it must lead to a page and to nothing that runs, logs in or reads her disk.',
  *check({ sources }) {
    for (const [at, { id, URL }] of sources.entries()) {
      const path = pointer('sources', at, 'URL');
      const [, scheme = '', authority = ''] = webAddress.exec(URL) ?? [];
      if (!/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(authority)) {
        yield { path, reason: `The address of "${id}" leads to no web page.`, cure: 'Use the https address of the page.' };
        continue;
      }
      if (authority.includes('@')) yield { path, reason: `The address of "${id}" carries a user name or password.`, cure: 'Take them out.' };
      if (scheme.toLowerCase() === 'http') yield { severity: 'warning', path, reason: `The address of "${id}" is not encrypted.`, cure: 'Use https where the site has it.' };
      if (URL.includes(':~:')) yield { path, reason: 'The address holds a text fragment; the card derives it from the quotation.', cure: 'Cut the address before "#:~:".' };
    }
  },
};
