import { describe, expect, test } from 'vitest';
import { edtfOf, readStamp } from '../../../page/page-date/read-stamp.ts';

/** day, and the days that the same moment may be elsewhere */
const days = (text: string): string => {
  const stamp = readStamp(text);
  return stamp ? `${edtfOf(stamp.day)} ${edtfOf(stamp.earliest).slice(5)}…${edtfOf(stamp.latest).slice(5)} ${stamp.coarse ? 'coarse' : stamp.zone}` : 'none';
};

describe('a moment is the days that it may mean', () => {
  test.each([
    ['2023-01-24', '2023-01-24 01-24…01-24 calendar'],
    ['2023-01-24T00:00:00', '2023-01-24 01-24…01-24 calendar'],
    ['2023-01-24T09:59:00Z', '2023-01-24 01-23…01-24 utc'],
    ['2023-01-24T10:30:00Z', '2023-01-24 01-24…01-24 utc'],
    ['2023-01-24T11:00:00Z', '2023-01-24 01-24…01-25 utc'],
    ['2023-01-24T23:30:00-05:00', '2023-01-24 01-24…01-25 local'],
    ['2023-01-24T01:30+03:00', '2023-01-24 01-23…01-24 local'],
    ['2023-01-24T12:00:00.000+0530', '2023-01-24 01-24…01-24 local'],
    ['2023-01-24 18:20:00 +03', '2023-01-24 01-24…01-24 local'],
    ['Tue, 24 Jan 2023 10:30:00 GMT', '2023-01-24 01-24…01-24 utc'],
    ['24 January 2023', '2023-01-24 01-24…01-24 calendar'], ['January 24, 2023', '2023-01-24 01-24…01-24 calendar'],
    ['24.01.2023', '2023-01-24 01-24…01-24 calendar'], ['2023/1/24', '2023-01-24 01-24…01-24 calendar'], ['20230124', '2023-01-24 01-24…01-24 calendar'],
    ['20230124T1030Z', '2023-01-24 01-24…01-24 utc'], ['1674556200', '2023-01-24 01-24…01-24 utc'], ['1674556200000', '2023-01-24 01-24…01-24 utc'],
    ['2023-01', '2023-01-01 01-01…01-31 coarse'], ['2024', '2024-01-01 01-01…12-31 coarse'],
    ['01/24/2023', 'none'], ['24/01/2023', 'none'], ['2023-02-29', 'none'], ['2023-13-01', 'none'], ['2023-01-24T25:00', 'none'], ['14:30', 'none'],
    ['1970-01-01', 'none'], ['0001-01-01T00:00:00', 'none'], ['yesterday', 'none'], ['', 'none'], ['2'.repeat(100), 'none'],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));
});
