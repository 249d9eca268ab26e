/** Pages that show days and yet have no date of their own, or do not tell it with one voice. Made by hand, as those of dated-pages.ts. */
import type { PageCase } from './dated-pages.ts';

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
const named = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const article = (datePublished: string, rest: object = {}): string => ld({ '@type': 'NewsArticle', datePublished, ...rest });
const text = '<p>One paragraph of the story.</p><p>Another one.</p><p>A third.</p><p>And the end.</p>';
const post = (day: string): string => `<article><h2><a href="/${day}">A post</a></h2><time datetime="${day}">${day}</time><p>Its first words.</p></article>`;

export const undatedPages: readonly PageCase[] = [
  { name: 'nothing said', address: 'https://paper.example/story', markup: `<h1>A story</h1>${text}` },
  { name: 'structured data alone', address: 'https://paper.example/story', markup: article('2023-01-24T10:00:00Z') },
  { name: 'one meta alone', address: 'https://paper.example/story', markup: meta('article:published_time', '2023-01-24T10:00:00Z') },
  { name: 'address alone', address: 'https://paper.example/2023/01/24/story', markup: `<h1>A story</h1>${text}` },
  { name: 'two metas are one witness', address: 'https://paper.example/story', markup: meta('article:published_time', '2023-01-24') + named('parsely-pub-date', '2023-01-24') },
  { name: 'address and its canonical are one witness', address: 'https://paper.example/2023/01/24/story', markup: '<link rel="canonical" href="https://paper.example/2023/01/24/story">' },
  { name: 'two bare dates, neither said to be of publication', address: 'https://paper.example/story', markup: `${named('date', '2023-01-24')}<article><h1>Story</h1><time datetime="2023-01-24">24 January</time>${text}</article>` },
  { name: 'structured data and meta a week apart', address: 'https://paper.example/story', markup: article('2023-01-24T10:00:00Z') + meta('article:published_time', '2023-01-31T10:00:00Z') },
  { name: 'two agree, the address contradicts', address: 'https://paper.example/2022/12/31/story', markup: article('2023-01-24T10:00:00Z') + meta('article:published_time', '2023-01-24T10:00:00Z') },
  { name: 'two agree, the month in the address contradicts', address: 'https://blog.example/2019/05/story/', markup: article('2023-01-24T10:00:00Z') + meta('article:published_time', '2023-01-24T10:00:00Z') },
  { name: 'days without a time, one apart', address: 'https://paper.example/2023/01/25/story', markup: article('2023-01-24') + meta('article:published_time', '2023-01-24') },
  { name: 'a moment at noon in UTC and the day two later', address: 'https://paper.example/2023/01/26/story', markup: article('2023-01-24T12:00:00Z') },
  { name: 'changed only', address: 'https://wiki.example/wiki/Pact', markup: ld({ '@type': 'Article', dateModified: '2023-01-24T10:00:00Z' }) + meta('article:modified_time', '2023-01-24T10:00:00Z') },
  { name: 'wiki: created long ago, changed today, no other witness', address: 'https://wiki.example/wiki/Belarus', markup: ld({ '@type': 'Article', datePublished: '2001-05-06T12:00:00Z', dateModified: '2024-01-24T10:00:00Z' }) },
  { name: 'a bare date that is the day of a change is no second witness', address: 'https://paper.example/story', markup: article('2023-01-24T10:00:00Z', { dateModified: '2023-03-07T10:00:00Z' }) + named('date', '2023-03-07') },
  { name: 'slashes that could be read in two ways', address: 'https://paper.example/story', markup: article('2023-01-02') + named('pubdate', '01/02/2023') },
  { name: 'the zero of a system', address: 'https://paper.example/story', markup: article('1970-01-01T00:00:00Z') + meta('article:published_time', '1970-01-01T00:00:00Z') },
  { name: 'a day that the calendar does not have', address: 'https://paper.example/2023/02/30/story', markup: article('2023-02-30') + meta('article:published_time', '2023-02-30') },
  { name: 'an announcement for next year', address: 'https://paper.example/2025/06/01/summit', markup: article('2025-06-01') + meta('article:published_time', '2025-06-01') },
  { name: 'live blog by its type', address: 'https://daily.example/world/2023/jan/24/war-day-335', markup: ld({ '@type': 'LiveBlogPosting', datePublished: '2023-01-24T06:00:00Z', coverageStartTime: '2023-01-24T06:00:00Z' }) + meta('article:published_time', '2023-01-24T06:00:00Z') },
  { name: 'live blog by its address', address: 'https://daily.example/world/live/2023/jan/24/war', markup: article('2023-01-24T06:00:00Z') + meta('article:published_time', '2023-01-24T06:00:00Z') },
  { name: 'live ticker by its slug', address: 'https://zeitung.example/politik/2023-01-24/krieg-liveticker', markup: article('2023-01-24T06:00:00Z') + named('date', '2023-01-24') },
  { name: 'running post by its microdata', address: 'https://daily.example/2023/01/24/war', markup: `${meta('article:published_time', '2023-01-24')}<div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>War</h1></div>` },
  { name: 'front page', address: 'https://paper.example/', markup: article('2023-01-24') + meta('article:published_time', '2023-01-24') },
  { name: 'front page of a language', address: 'https://paper.example/uk/', markup: article('2023-01-24') + meta('article:published_time', '2023-01-24') },
  { name: 'archive of a day', address: 'https://blog.example/2023/01/24/', markup: article('2023-01-24') + meta('article:published_time', '2023-01-24') },
  { name: 'search results', address: 'https://paper.example/search?q=pact', markup: article('2023-01-24') + meta('article:published_time', '2023-01-24') },
  { name: 'tag page', address: 'https://paper.example/tag/belarus', markup: article('2023-01-24') + meta('article:published_time', '2023-01-24') },
  { name: 'second page of a rubric', address: 'https://paper.example/politics/page/2/', markup: article('2023-01-24') + meta('article:published_time', '2023-01-24') },
  { name: 'collection by its type', address: 'https://paper.example/politics', markup: ld({ '@graph': [{ '@type': 'CollectionPage' }, { '@type': 'NewsArticle', datePublished: '2023-01-24' }] }) + meta('article:published_time', '2023-01-24') },
  { name: 'list of posts', address: 'https://blog.example/politics', markup: `${article('2023-01-24')}${meta('article:published_time', '2023-01-24')}<h1>Politics</h1>${post('2023-01-24')}${post('2023-01-23')}` },
  { name: 'endless page: two texts with a headline each', address: 'https://paper.example/2023/01/24/story', markup: `${article('2023-01-24')}<article><h1>Story</h1>${text}</article><article><h1>Next story</h1>${text}</article>` },
  { name: 'several articles in the data, none of them this page', address: 'https://paper.example/digest', markup: ld([{ '@type': 'NewsArticle', url: 'https://paper.example/a', datePublished: '2023-01-23' }, { '@type': 'NewsArticle', url: 'https://paper.example/b', datePublished: '2023-01-24' }]) + named('pubdate', '2023-01-24') },
  { name: 'forum thread', address: 'https://forum.example/t/4711', markup: ld({ '@type': 'DiscussionForumPosting', datePublished: '2023-01-24' }) + meta('article:published_time', '2023-01-24') },
  { name: 'questions and answers', address: 'https://ask.example/questions/4711/pact', markup: ld({ '@type': 'QAPage', mainEntity: { '@type': 'Question', datePublished: '2023-01-24' } }) + named('pubdate', '2023-01-24') },
  { name: 'masthead with today’s date', address: 'https://paper.example/story', markup: `${meta('article:published_time', '2020-01-05')}<header><time datetime="2023-01-24">Tuesday, 24 January 2023</time></header><main><h1>A story</h1>${text}</main>` },
  { name: 'masthead with today’s date and nothing else', address: 'https://paper.example/story', markup: `<header><time datetime="2023-01-24">Tuesday</time></header><main><h1>A story</h1>${text}</main>` },
  { name: 'journal: issue and online first differ', address: 'https://journal.example/10.0000/abc', markup: named('citation_publication_date', '2023/03/01') + named('citation_online_date', '2023/01/24') + ld({ '@type': 'ScholarlyArticle', datePublished: '2023-03-01' }) },
  { name: 'journal: only the year of the issue', address: 'https://journal.example/10.0000/abc', markup: named('citation_publication_date', '2023') + ld({ '@type': 'ScholarlyArticle', datePublished: '2023-03-01' }) },
  { name: 'an event’s own day', address: 'https://events.example/summit-2023-01-24', markup: ld({ '@type': 'Event', startDate: '2023-01-24T10:00:00Z' }) },
  { name: 'a number that is no day', address: 'https://paper.example/20231399/story', markup: article('2023-01-24') },
];
