/** Addresses of pages that hold many texts or go on being written. They may show a day, and it is not the day of what is read. */

const languageRoot = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i;
/** Old permalinks hang the article on the root: /?p=123. */
const article = /[?&](?:p|id|article|story|news|aid|nid)=\w*\d/i;
const search = /[?&](?:q|s|query|search|keywords?|suche|szukaj|buscar)=/i;
const archive = /\/(?:19|20)\d\d(?:\/(?:\d{1,2}|[a-z]{3}))?(?:\/\d{1,2})?\/?$/i;
/** Folders of lists, when at most one name follows: a tag, a rubric, an author. */
const list = /\/(?:tags?|categor(?:y|ies)|kategori[ea]n?|rubric|rubryka|topics?|themen?|temas?|authors?|autor(?:en|es)?|auteurs?|archives?|archiv|latest)(?:\/[^/]*)?\/?$/i;
const further = /\/(?:page|seite|strona|pagina)\/\d+\/?$/i;
const searching = /\/(?:search|suche|szukaj|buscar|recherche|poshuk)(?:\/|$)/i;
const live = /\/(?:live|liveblog|liveticker|en-direct|en-vivo|na-zywo)(?:\/|$)|[-/_](?:liveblog|live-blog|live-updates?|liveticker|live-ticker|en-direct|en-vivo|na-zywo)(?:[-/_.]|$)/i;

/** True when the address is that of a front page, a list, an archive, a search or running coverage. */
export function isIndex(address: string): boolean {
  if (!/^https?:\/\//i.test(address)) return false;
  const rest = address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
  const [path = ''] = rest.split('?');
  if (search.test(rest) || searching.test(path) || live.test(path)) return true;
  if (languageRoot.test(path || '/')) return !article.test(rest);
  return archive.test(path) || list.test(path) || further.test(path);
}
