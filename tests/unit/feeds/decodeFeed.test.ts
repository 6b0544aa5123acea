import { expect, test } from 'vitest';
import { decodeFeed } from '../../../utils/feeds/feeds.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const prolog = (charset: string) => `<?xml version="1.0" encoding="${charset}"?>`;
const join = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));
const wide = (text: string, low: 0 | 1) =>
  [...text].flatMap((char) =>
    low === 0
      ? [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]
      : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255],
  );

/** `Мост` in Windows-1251, `大桥` in GB2312, `橋が` in Shift_JIS, `café` in Windows-1252. */
const MOST = [0xcc, 0xee, 0xf1, 0xf2];
const DAQIAO = [0xb4, 0xf3, 0xc7, 0xc5];
const HASHI = [0x8b, 0xb4, 0x82, 0xaa];
const CAFE = [0x63, 0x61, 0x66, 0xe9];

test.each([
  ['the prolog', join(prolog('windows-1251'), MOST), 'text/xml', 'Мост'],
  ['the prolog, also for Chinese', join(prolog('GB2312'), DAQIAO), null, '大桥'],
  ['the prolog, also for Japanese', join(prolog('Shift_JIS'), HASHI), null, '橋が'],
  ['HTTP', join(MOST), 'application/rss+xml; charset="windows-1251"', 'Мост'],
  ['HTTP before the prolog', join(prolog('iso-8859-1'), MOST), 'text/xml; charset=windows-1251', 'Мост'],
  ['the prolog, when HTTP claims UTF-8 wrongly', join(prolog('windows-1251'), MOST), 'text/xml; charset=utf-8', 'Мост'],
  [
    'the bytes, when all else claims wrongly',
    join(prolog('windows-1251'), 'Мост'),
    'text/xml; charset=iso-8859-1',
    'Мост',
  ],
  ['a byte order mark', join([0xef, 0xbb, 0xbf], 'Мост'), 'text/xml; charset=koi8-r', 'Мост'],
  ['a byte order mark of UTF-16', join([0xff, 0xfe], wide('Мост', 0)), null, 'Мост'],
  ['the zeros of UTF-16', join(wide('<Мост', 1)), null, '<Мост'],
  ['nothing, then UTF-8', join('Мост'), null, 'Мост'],
  ['nothing and no UTF-8, then Windows-1252', join(CAFE), null, 'café'],
  ['a charset nobody knows, then the bytes', join(prolog('x-unknown'), 'Мост'), 'text/xml; charset=klingon', 'Мост'],
  [
    'ISO-2022-JP, which looks like ASCII',
    join([0x1b, 0x24, 0x42, 0x24, 0x2c, 0x1b, 0x28, 0x42]),
    'text/xml; charset=iso-2022-jp',
    'が',
  ],
])('the charset is taken from %s', (_, bytes, contentType, text) => {
  expect(decodeFeed(bytes, contentType).replace(/^<\?.*\?>/, '')).toBe(text);
});

test('UTF-8 that breaks off inside a character stays UTF-8', () => {
  expect(decodeFeed(join('Мост').subarray(0, 7), 'text/xml; charset=iso-8859-1')).toBe('Мос\ufffd');
});

test('no bytes are no text', () => expect(decodeFeed(new Uint8Array(), null)).toBe(''));
