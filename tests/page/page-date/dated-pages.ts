/** Pages whose date is told with one voice. Made by hand after the patterns in which agencies, papers, blogs, wikis and their systems write; all addresses are reserved names. */
export interface PageCase {
  readonly name: string;
  readonly address: string;
  readonly markup: string;
}

export interface DatedCase extends PageCase {
  readonly date: string;
  readonly places: readonly string[];
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
const named = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const text = '<p>One paragraph of the story.</p><p>Another one.</p><p>A third.</p><p>And the end.</p>';

export const datedPages: readonly DatedCase[] = [
  {
    name: 'agency: structured data in UTC, day in the slug', address: 'https://agency.example/world/europe/talks-end-2023-01-24/', date: '2023-01-24', places: ['json-ld', 'meta', 'byline', 'address'],
    markup: `${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Talks end', datePublished: '2023-01-24T15:04:05.123Z', dateModified: '2023-01-24T18:00:00Z' })}${meta('article:published_time', '2023-01-24T15:04:05.123Z')}
      <article><h1>Talks end</h1><time datetime="2023-01-24T15:04:05Z">January 24, 2023</time>${text}</article>`,
  },
  {
    name: 'agency in Minsk: evening UTC is the next day at home', address: 'https://agency.example/president/view/words-2023-01-25', date: '2023-01-25', places: ['json-ld', 'address'],
    markup: ld({ '@type': 'NewsArticle', datePublished: '2023-01-24T21:40:00Z' }),
  },
  {
    name: 'agency in New York: night UTC is the day before at home', address: 'https://agency.example/2023/01/24/talks', date: '2023-01-24', places: ['json-ld', 'meta', 'address'],
    markup: ld({ '@type': 'ReportageNewsArticle', datePublished: '2023-01-25T02:30:00Z' }) + meta('article:published_time', '2023-01-24T21:30:00-05:00'),
  },
  {
    name: 'Yoast on WordPress: one graph, post and page with the same moment', address: 'https://blog.example/2023/01/24/a-pact/', date: '2023-01-24', places: ['json-ld', 'meta', 'byline', 'address'],
    markup: `<link rel="canonical" href="https://blog.example/2023/01/24/a-pact/">${ld({ '@context': 'https://schema.org', '@graph': [
      { '@type': 'Article', '@id': 'https://blog.example/2023/01/24/a-pact/#article', datePublished: '2023-01-24T08:00:00+00:00', dateModified: '2023-02-03T08:00:00+00:00' },
      { '@type': 'WebPage', '@id': 'https://blog.example/2023/01/24/a-pact/', datePublished: '2023-01-24T08:00:00+00:00' },
      { '@type': 'BreadcrumbList', itemListElement: [] }] })}${meta('article:published_time', '2023-01-24T08:00:00+00:00')}${meta('article:modified_time', '2023-02-03T08:00:00+00:00')}
      <article class="post"><h1 class="entry-title">A pact</h1>${text}<footer class="entry-meta"><a href="/2023/01/24/a-pact/" rel="bookmark"><time class="entry-date published" datetime="2023-01-24T10:00:00+02:00">24.01.2023</time><time class="updated" datetime="2023-02-03T10:00:00+02:00">03.02.2023</time></a></footer></article>`,
  },
  {
    name: 'WordPress post never changed: published and updated in one class', address: 'https://blog.example/a-bridge/', date: '2021-11-05', places: ['meta', 'byline'],
    markup: `${meta('article:published_time', '2021-11-05T07:12:00+00:00')}<article><header><h1>A bridge</h1><time class="entry-date published updated" datetime="2021-11-05T09:12:00+02:00">5 November</time></header>${text}</article>`,
  },
  {
    name: 'WordPress permalink with the month only', address: 'https://blog.example/2022/10/grouping/', date: '2022-10-31', places: ['json-ld', 'meta'],
    markup: ld({ '@type': 'BlogPosting', datePublished: '2022-10-31T12:00:00+01:00' }) + meta('article:published_time', '2022-10-31T11:00:00+00:00'),
  },
  {
    name: 'British daily: month by its name in the path', address: 'https://daily.example/world/2023/jan/24/pact-offer', date: '2023-01-24', places: ['json-ld', 'meta', 'address'],
    markup: ld([{ '@type': 'NewsArticle', datePublished: '2023-01-24T17:41:33.000Z', mainEntityOfPage: 'https://daily.example/world/2023/jan/24/pact-offer' }, { '@type': 'WebPage' }]) + meta('article:published_time', '2023-01-24T17:41:33.000Z'),
  },
  {
    name: 'Ukrainian portal: number after the date, offset of Kyiv', address: 'https://portal.example/news/2023/01/24/7386297/', date: '2023-01-24', places: ['json-ld', 'address'],
    markup: ld({ '@type': 'NewsArticle', datePublished: '2023-01-24T19:22:00+02:00' }),
  },
  {
    name: 'Ukrainian portal: midnight in Kyiv is the evening before in UTC', address: 'https://portal.example/news/2023/01/24/7386297/', date: '2023-01-24', places: ['json-ld', 'address'],
    markup: ld({ '@type': 'NewsArticle', datePublished: '2023-01-23T22:00:00Z' }),
  },
  {
    name: 'Russian agency: eight digits in the path, microdata in the text', address: 'https://agentstvo.example/20230124/pakt-1847000000.html', date: '2023-01-24', places: ['meta', 'address'],
    markup: `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="20230124T1530"><meta itemprop="dateModified" content="20230124T1610"><h1>Пакт</h1>${text}</div>`,
  },
  {
    name: 'Russian paper: offset without a colon', address: 'https://gazeta.example/politics/2023/01/24/16141321.shtml', date: '2023-01-24', places: ['meta', 'byline', 'address'],
    markup: `${meta('article:published_time', '2023-01-24 18:20:00 +0300')}<main><h1>Минск ответил</h1><time itemprop="datePublished" datetime="2023-01-24T18:20:00+0300">24 января 2023, 18:20</time>${text}</main>`,
  },
  {
    name: 'Belarusian paper: full stops, day first', address: 'https://naviny.example/by/artykul-7781', date: '2023-01-24', places: ['meta', 'byline'],
    markup: `${named('pubdate', '24.01.2023 18:05')}<article><h1>Прапанова</h1><time datetime="2023-01-24T18:05:00+03:00">24 студзеня</time>${text}</article>`,
  },
  {
    name: 'Polish portal: list of types, value object', address: 'https://portal.example/wiadomosci/pakt,123456', date: '2023-01-24', places: ['json-ld', 'meta'],
    markup: ld({ '@type': ['Article', 'NewsArticle'], datePublished: { '@type': 'Date', '@value': '2023-01-24 14:02' } }) + meta('og:article:published_time', '2023-01-24T14:02:00+01:00'),
  },
  {
    name: 'Polish daily: headline and time in main, no article element', address: 'https://dziennik.example/swiat/lukaszenka-o-pakcie', date: '2022-02-24', places: ['meta', 'byline'],
    markup: `${named('date', '2022-02-24')}<main><h1>Łukaszenka o pakcie</h1><div class="author">Redakcja <time pubdate datetime="2022-02-24T05:50">24 lutego 2022</time></div>${text}</main>`,
  },
  {
    name: 'German weekly: plain date in the meta, moment in the byline', address: 'https://wochenblatt.example/politik/ausland/pakt-angebot', date: '2023-01-25', places: ['meta', 'byline'],
    markup: `${named('date', '2023-01-25T06:00:00+01:00')}${named('last-modified', '2023-01-25T11:40:00+01:00')}<article><header><h1>Ein Angebot</h1><time class="metadata__date metadata__published" datetime="2023-01-25T06:00:00+01:00">25. Januar 2023</time></header>${text}</article>`,
  },
  {
    name: 'German broadcaster: changed later, and the byline shows both', address: 'https://sender.example/ausland/pakt-101.html', date: '2023-01-24', places: ['json-ld', 'meta', 'byline'],
    markup: `${ld({ '@type': 'NewsArticle', datePublished: '2023-01-24T20:15:00+01:00', dateModified: '2023-01-26T09:00:00+01:00' })}${named('date', '2023-01-24T20:15:00+01:00')}
      <article><h1>Pakt</h1><p>Stand: <time class="updated" datetime="2023-01-26T09:00:00+01:00">26.01.</time> · <time datetime="2023-01-24T20:15:00+01:00">24.01.2023</time></p>${text}</article>`,
  },
  {
    name: 'a bare date in the meta that follows each change', address: 'https://sender.example/2023/01/24/pakt', date: '2023-01-24', places: ['json-ld', 'address'],
    markup: ld({ '@type': 'NewsArticle', datePublished: '2023-01-24T09:00:00+01:00', dateModified: '2023-03-07T10:00:00+01:00' }) + named('date', '2023-03-07'),
  },
  {
    name: 'French daily: slashes in the path, offset in summer', address: 'https://quotidien.example/international/article/2022/06/25/missiles_6131999_3210.html', date: '2022-06-25', places: ['json-ld', 'meta', 'address'],
    markup: ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', datePublished: '2022-06-25T23:58:00+02:00' }) + meta('og:article:published_time', '2022-06-25T21:58:00+00:00'),
  },
  {
    name: 'Spanish daily: day in a folder of its own', address: 'https://diario.example/internacional/2023-01-24/un-pacto.html', date: '2023-01-24', places: ['meta', 'address'],
    markup: meta('article:published_time', '2023-01-24T19:31:12+01:00'),
  },
  {
    name: 'Italian daily: DC.date.issued, path with underscores', address: 'https://giornale.example/esteri/2022_10_04_alleato.shtml', date: '2022-10-04', places: ['meta', 'address'],
    markup: named('DC.date.issued', '2022-10-04'),
  },
  {
    name: 'Parse.ly: epoch-free moment with Z, and a byline', address: 'https://magazine.example/ideas/belarus', date: '2023-01-20', places: ['meta', 'byline'],
    markup: `${named('parsely-pub-date', '2023-01-20T12:00:00Z')}<article><h1>Belarus</h1><address>By the editors, <time datetime="2023-01-20">January 20, 2023</time></address>${text}</article>`,
  },
  {
    name: 'Blogger: microdata on abbr', address: 'https://notes.example/2020/09/election.html', date: '2020-09-24', places: ['json-ld', 'byline'],
    markup: `${ld({ '@type': 'BlogPosting', datePublished: '2020-09-24T10:11:00-07:00' })}<div class="post"><h1>Election</h1><abbr class="published" itemprop="datePublished" content="2020-09-24T10:11:00-07:00">10:11</abbr>${text}</div>`,
  },
  {
    name: 'Medium-like: article in a graph, moment in milliseconds', address: 'https://essays.example/@editors/on-pacts-1a2b3c', date: '2023-02-02', places: ['json-ld', 'meta'],
    markup: ld({ '@type': 'SocialMediaPosting' }) + ld({ '@type': 'Article', datePublished: '2023-02-02T15:00:00.000Z' }) + meta('article:published_time', '1675350000000'),
  },
  {
    name: 'science journal: day of the issue and of the structured data', address: 'https://journal.example/doi/full/10.0000/abc.1', date: '2022-05-05', places: ['json-ld', 'meta'],
    markup: ld({ '@type': 'ScholarlyArticle', datePublished: '2022-05-05' }) + named('citation_publication_date', '2022/05/05'),
  },
  {
    name: 'government: DCTERMS and a time beside the headline', address: 'https://gov.example/en/statements/reply', date: '2023-01-24', places: ['meta', 'byline'],
    markup: `${named('DCTERMS.issued', '2023-01-24')}<main><h1>Reply</h1><div><time datetime="2023-01-24T16:00:00+02:00">24 January 2023</time></div>${text}</main>`,
  },
  {
    name: 'think tank: RFC 2822 in a meta, canonical carries the day', address: 'https://tank.example/?p=4711', date: '2022-12-19', places: ['meta', 'address'],
    markup: `<link rel="canonical" href="https://tank.example/2022/12/19/assessment/">${named('publish-date', 'Mon, 19 Dec 2022 22:10:00 GMT')}`,
  },
  {
    name: 'structured data with a comment wrapper and a comma too many', address: 'https://paper.example/2022/10/10/order', date: '2022-10-10', places: ['json-ld', 'address'],
    markup: '<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", "headline": "An order\nin two lines", "datePublished": "2022-10-10T12:00:00+03:00",}\n//]]></script>',
  },
  {
    name: 'structured data cut off; the rest agrees', address: 'https://paper.example/2022/10/10/order', date: '2022-10-10', places: ['meta', 'address'],
    markup: `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-</script>${meta('article:published_time', '2022-10-10T12:00:00+03:00')}`,
  },
  {
    name: 'several articles in the data, one of which is this page', address: 'https://paper.example/politics/order-of-the-day', date: '2022-10-10', places: ['json-ld', 'meta'],
    markup: ld([{ '@type': 'NewsArticle', url: 'https://paper.example/politics/older', datePublished: '2019-01-01' }, { '@type': 'NewsArticle', url: 'https://www.paper.example/politics/order-of-the-day/', datePublished: '2022-10-10' }]) + meta('article:published_time', '2022-10-10T04:00:00Z'),
  },
  {
    name: 'teasers with their own days below and beside the text', address: 'https://paper.example/politics/order', date: '2022-10-10', places: ['meta', 'byline'],
    markup: `${meta('article:published_time', '2022-10-10T12:00:00+03:00')}<article><h1>Order</h1><time datetime="2022-10-10">10 October</time>${text}</article>
      <section><article><h3><a href="/x">X</a></h3><time datetime="2022-10-09">9 October</time></article><article><h3>Y</h3><time datetime="2022-10-08">8 October</time></article></section><aside><time datetime="2022-01-01">1 January</time></aside>`,
  },
  {
    name: 'comments with their own days, times inside the story', address: 'https://paper.example/politics/order', date: '2022-10-10', places: ['json-ld', 'byline'],
    markup: `${ld({ '@type': 'NewsArticle', datePublished: '2022-10-10', comment: [{ '@type': 'Comment', datePublished: '2022-11-01' }] })}<article><h1>Order</h1><time datetime="2022-10-10">10 October</time>${text}<p>On <time datetime="2022-02-24">24 February</time> it began.</p><div class="comments"><time class="published" datetime="2022-11-01">1 November</time></div></article>`,
  },
  {
    name: 'a video in the data and a rating in the page have days that are not the article’s', address: 'https://paper.example/2023/03/07/speech', date: '2023-03-07', places: ['json-ld', 'address'],
    markup: `${ld({ '@type': 'NewsArticle', datePublished: '2023-03-07T13:00:00+03:00', video: { '@type': 'VideoObject', uploadDate: '2023-03-06', datePublished: '2023-03-06' } })}<div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2023-03-06"></div>`,
  },
  {
    name: 'saved page: read from a file, its own address in the head', address: 'file:///home/reader/saved.html', date: '2023-01-24', places: ['meta', 'address'],
    markup: `<link rel="canonical" href="https://daily.example/2023/01/24/pact">${meta('article:published_time', '2023-01-24T10:00:00Z')}`,
  },
  {
    name: 'archived copy: the day of the capture is not that of the page', address: 'https://web.archive.example/web/20240501120000/https://daily.example/2023/01/24/pact', date: '2023-01-24', places: ['json-ld', 'address'],
    markup: ld({ '@type': 'NewsArticle', datePublished: '2023-01-24T10:00:00Z' }),
  },
  {
    name: 'old paper put online: a day long before the web', address: 'https://paper.example/archive/article/founding-session', date: '1945-06-26', places: ['json-ld', 'meta'],
    markup: ld({ '@type': 'NewsArticle', datePublished: '1945-06-26' }) + named('citation_publication_date', '1945-06-26'),
  },
];
