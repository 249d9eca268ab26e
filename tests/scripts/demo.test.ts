/** The demonstration newspaper: whole in itself, in its languages, signed by its desk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));

test('there are the story in four languages, the look-alikes, the dates, the letters and a front page', () => {
  expect(pages).toEqual(['border.html', 'index.html', 'letters.html', 'look-alikes.html', 'story.html', 'story.pl.html', 'story.ru.html', 'story.uk.html']);
});

describe.each(pages)('%s', (name) => {
  const html = readFileSync(`demo/${name}`, 'utf8');

  test('says its language and its title', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="(?:en|ru|uk|pl)">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  test('links to files that are there, and asks nothing of the network', () => {
    const targets = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) => match[1]!).filter((target) => !/^(?:#|data:|mailto:)/.test(target));
    expect(targets.filter((target) => !existsSync(`demo/${target.split('#')[0]}`))).toEqual([]);
    expect(html).not.toMatch(/<script/i);
  });

  test('is signed by the desk alone', () => {
    const bylines = [...html.matchAll(/class="byline">(.*?)<\/p>/g)].map((match) => match[1]!.replace(/<[^>]+>/g, ''));
    expect(bylines.length).toBe(1);
    expect(bylines[0]).toMatch(/^Demo desk/);
  });
});
