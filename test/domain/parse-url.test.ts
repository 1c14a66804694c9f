import { describe, expect, it } from 'vitest';
import { parseUrl } from '../../src/domain/index.js';

describe('an address', () => {
  it('is one however often it is read, in whatever letters', () => {
    const refused = Array.from({ length: 20_000 }, () => parseUrl('https://züge.example/ä')).indexOf(null);
    expect(refused).toBe(-1);
    expect(parseUrl('https://züge.example/ä')?.href).toBe('https://xn--zge-hoa.example/%C3%A4');
  });

  it('may be relative to another', () => {
    expect(parseUrl('b?c', 'https://example.org/a')?.href).toBe('https://example.org/b?c');
  });

  it.each(['', 'example.org', 'https://', 'http://a b/'])('is not %j', (text) => {
    expect(parseUrl(text)).toBeNull();
  });
});
