/**
 * The sentence whose journey the README tells: as a page writes it, and as page/read-blocks.ts hands it on (a test in a browser holds the two together).
 * In English: Lukashenko's words about a non-aggression pact with Ukraine fell in Minsk.
 */
export const journeyPage = '<p lang="pl">Słowa Łukaszenki o <em>pakcie o nieagresji</em> z&nbsp;Ukrainą padły w&nbsp;Mińsku.</p>';

export const journeyBlock = { lang: 'pl', text: 'Słowa Łukaszenki o pakcie o nieagresji z\u00a0Ukrainą padły w\u00a0Mińsku.' } as const;
