import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

function annotate(input: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/annotate.ts', ...args], { input, encoding: 'utf8', env: { ...process.env, npm_package_version: '0.0.0' } });
  return { lines: stdout.split('\n').filter((line) => line !== ''), stderr, status };
}

describe('annotate', () => {
  test('does what the README shows', () => {
    const [, input, output] = /\$ echo '(\{.*\})' \| npm run --silent annotate\n(\{.*\})\n/u.exec(readFileSync('README.md', 'utf8'))!;
    expect(annotate(`${input}\n`).lines).toEqual([output]);
  }, 60_000);

  test('one line out for each line in, in order, bad ones with their error, and goes on', () => {
    const { lines, status } = annotate(['{"id":1,"text":"Minsk"}', 'no json', '{"id":"x"}', '', '[]', '{"id":null,"text":"","lang":"pl"}', '{"id":2,"text":"x","lang":7}', '{"id":3,"text":"Київ 🇺🇦 Київ"}'].join('\r\n'));
    const read = lines.map((line) => JSON.parse(line) as { id: unknown; mentions?: { start: number; end: number; entity: string }[]; error?: string });
    expect(status).toBe(0);
    expect(read.map(({ id }) => id)).toEqual([1, null, 'x', null, null, 2, 3]);
    expect(read.map(({ error }) => error !== undefined)).toEqual([false, true, true, true, false, true, false]);
    expect(read.at(-1)!.mentions!.map(({ start, end, entity }) => [start, end, entity])).toEqual([[0, 4, 'kyiv'], [10, 14, 'kyiv']]);
  }, 60_000);

  test('nothing in, nothing out', () => expect(annotate('')).toEqual({ lines: [], stderr: '', status: 0 }), 60_000);

  test('another pack, and a broken one: said on stderr, with its cure', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'glossator-'));
    const broken = path.join(directory, 'broken.json');
    writeFileSync(broken, '{"pack": 1}');
    const { lines, stderr, status } = annotate('{"id":1,"text":"Minsk"}', '--pack', broken);
    expect({ lines, status }).toEqual({ lines: [], status: 1 });
    expect(stderr).toContain('cure');
    expect(annotate('{"id":1,"text":"Minsk"}', '--pack', 'data/belarus-pact').lines).toHaveLength(1);
  }, 60_000);

  test('says its version and its pack', () => expect(annotate('', '--version').lines[0]).toMatch(/^glossator 0\.0\.0, pack belarus-pact \d+\.\d+\.\d+$/u), 60_000);
});
