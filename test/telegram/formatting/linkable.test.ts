import { describe, expect, it } from 'vitest';
import { isLinkable } from '../../../src/telegram/formatting/index.js';

describe('an address', () => {
  it.each([
    'https://example.org/',
    'http://example.org:8080/a?b=c&d=%20#e',
    'HTTPS://Example.org',
    'https://t.me/depesche_bot?start=A12_3',
    'tg://resolve?domain=depesche_bot',
    'tg://user?id=123456789',
    'https://пример.рф/новости',
    'https://example.org/新聞',
    'http://192.0.2.1/',
    'http://[2001:db8::1]/',
    `https://example.org/${'x'.repeat(2028)}`,
  ])('like %s is linked', (url) => {
    expect(isLinkable(url)).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['relative', '/news/1'],
    ['without a scheme', 't.me/depesche_bot'],
    ['without slashes', 'https:example.org'],
    ['of a script', 'javascript:alert(1)'],
    ['of data', 'data:text/html,<b>'],
    ['of a file', 'file:///etc/passwd'],
    ['of mail', 'mailto:a@example.org'],
    ['with a name', 'https://example.org@evil.example/'],
    ['with a password', 'https://a:b@example.org/'],
    ['with a name for Telegram', 'tg://a@resolve?domain=x'],
    ['with a port for Telegram', 'tg://resolve:1?domain=x'],
    ['without a host', 'https://'],
    ['of a host that only an own network knows', 'http://intranet/news'],
    ['of such a host with a port', 'http://intranet:80.80/'],
    ['with white space', 'https://example.org/a b'],
    ['with white space around it', ' https://example.org/ '],
    ['with a line end', 'https://example.org/a\nb'],
    ['with a control', 'https://example.org/\u0000'],
    ['with an override', 'https://example.org/\u202egnp.exe'],
    ['with a zero-width space', 'https://exam\u200bple.org/'],
    ['with half a character', 'https://example.org/\ud83d'],
    ['of more than 2,048 units', `https://example.org/${'x'.repeat(2029)}`],
  ])('that is %s is not', (_, url) => {
    expect(isLinkable(url)).toBe(false);
  });
});
