/** The 38 rows of the hostile web, in our words: what a page, a browser or a pack can do, and what people must see then. */
export interface HostileRow {
  readonly row: number;
  readonly attack: string;
  readonly outcome: string;
  /** By browser: why the row cannot happen there as it stands, and what its test shows instead. */
  readonly instead?: Readonly<Partial<Record<'Chromium' | 'Firefox', string>>>;
}

type Row = readonly [attack: string, outcome: string, instead?: HostileRow['instead']];

const rows: readonly Row[] = [
  ['The page looks into the registry of highlights and reads which words were marked.', 'It can: browsers have one registry for all. Who does not want that draws marks on demand only, and then nothing is in it.'],
  ['The page empties that registry again and again.', 'The marks are drawn a few times more; then the badge says that they are blocked, and the list of mentions is as whole as before.'],
  ['The page styles our highlights itself, to hide them.', 'The line stays to be seen.'],
  ['The page replaces the functions by which elements and roots are made, to get at the card.', 'None of its functions is called, and it sees no root.'],
  ['The page hides the card’s element by rules, inline styles and animations.', 'The card is seen.'],
  ['The page fades, clips, turns or moves its root and its body.', 'The card is seen where it belongs.'],
  ['The page opens a popover over the card.', 'The card closes; everything it can do is in the panel.'],
  ['The words stand in a modal dialog, outside which nothing can be used.', 'The card opens inside the dialog and can be used.'],
  ['The page lures the pointer onto the card, to make people click what they do not see.', 'No click there can do harm: links, copy, pin and steps. Taking a name back asks for a second choice that has stood still before it obeys.'],
  ['The page draws a card of its own making.', 'The panel does not list it, and says that it alone speaks for us.'],
  ['Scripts make up pointer, touch and key events.', 'Nothing opens or closes.'],
  ['The page and its frames post messages that look like ours.', 'Nobody listens.'],
  ['The page tries the known way to end scripts that announce themselves.', 'Ours announce nothing and go on.'],
  ['The page looks for the extension by its files and style sheets.', 'It can fetch none and finds none.'],
  ['Forms and images bear the names of the DOM’s own properties.', 'Reading, marks and cards are as everywhere.'],
  ['The page forbids nearly everything: content policy, Trusted Types, sandbox.', 'Marks and cards are whole.'],
  ['The words stand in frames: sandboxed, srcdoc, blank, data.', 'They are marked there.'],
  ['The document is SVG, XHTML or plain XML.', 'Marks wherever text can be marked, a card where a document can hold one, never a failure.'],
  ['The document is plain text, JSON or a frameset.', 'It is marked like any other.'],
  ['Places closed to extensions: the PDF viewer, the reader view, stores.', 'The popup says so, and what to do.', {
    Chromium: 'its reading mode is a panel beside a page that stays as it is, marks and all', Firefox: 'it hides that a tab shows the reader view; people read that it is one of the browser’s own pages',
  }],
  ['The words stand in shadow trees, open, nested or closed.', 'They are marked for the eye, and their cards open.'],
  ['The page writes itself anew, and all listeners with it.', 'What it says then is marked, and cards open.'],
  ['The page replaces words under our marks, as translations and frameworks do.', 'Their marks and card go, the new words get theirs, and nothing of the page was written.'],
  ['A thousand changes a second, and lists that grow without end.', 'We wait longer the more it stirs; the page keeps 95 of 100 frames, and what stands there in the end is marked.'],
  ['Ten megabytes of text.', 'What is in view is read first, the page stays alive, and it is said that only a part was read.'],
  ['Text that is somebody’s own: editors, fields, passwords, code. Words that are there and cannot be seen.', 'The first is never read. The second has no mark, takes nobody’s, and stands in no count and no list until it is shown; so does text for screen readers only.'],
  ['The extension is reloaded or updated under open pages.', 'Its earlier marks and card go without a word or an error, and the new one serves the page.'],
  ['The background is stopped in the middle of an answer or a write.', 'It is asked again; what is stored is the old or the new, whole.', {
    Chromium: 'packs cannot be imported yet, so messages and writes of settings stand for an import', Firefox: 'packs cannot be imported yet, so messages and writes of settings stand for an import',
  }],
  ['The page goes into the back/forward cache and comes back, also in the middle of being read.', 'It shows what holds now, with its badge; nothing keeps it from being cached.'],
  ['The page is loaded and read before anybody looks at it.', 'Its badge comes when it is shown, and its marks with it.', { Firefox: 'it makes no page ready in advance; the test shows a plain visit by the same link' }],
  ['What is stored is broken, of an older or of a newer version, or cannot be stored for want of room.', 'What can be read holds, what cannot is kept aside, what was stored last stays, and the popup says what failed.', { Firefox: 'it sets no limit of its own; the test stores more than Chromium would and goes on' }],
  ['Packs that unpack to gigabytes, nest without end or count without end.', 'Reading stops at the limit, with the reason; nothing is made of them.'],
  ['Names that every object is born with, as ids and in messages.', 'They are words and nobody’s names; no prototype is touched.'],
  ['Packs that hold patterns which never come to an end.', 'The format has no patterns: such a text is its letters, and costs nothing.'],
  ['Sources whose address is a script, data or a file.', 'The pack is refused; on a card they would be words. Links tell the other site nothing of this page.'],
  ['Invisible, turning and look-alike characters in packs and on pages.', 'In a pack they are refused or warned of; on a card every foreign name keeps to its place.'],
  ['Letters that become longer or shorter when they are folded.', 'Marks stand on the very letters, whatever is around and in them.'],
  ['The page is printed.', 'Nothing of ours is on the paper.'],
];

export const hostileRows: readonly HostileRow[] = rows.map(([attack, outcome, instead], at) => ({ row: at + 1, attack, outcome, ...(instead && { instead }) }));
