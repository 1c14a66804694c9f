import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../../src/corpus/index.js';

describe('the canonical address', () => {
  it.each([
    ['https://Bote.Example/Zuege', 'https://bote.example/Zuege'],
    ['http://bote.example/zuege', 'https://bote.example/zuege'],
    ['http://bote.example:80/zuege', 'https://bote.example/zuege'],
    ['https://bote.example:443/zuege', 'https://bote.example/zuege'],
    ['https://bote.example:8443/zuege', 'https://bote.example:8443/zuege'],
    ['https://bote.example./zuege#absatz', 'https://bote.example/zuege'],
    ['https://user:word@bote.example/zuege', 'https://bote.example/zuege'],
    ['https://bote.example/?', 'https://bote.example/'],
    ['https://bote.example/a?utm_source=x&UTM_Medium=y&fbclid=z&amp;utm_term=q', 'https://bote.example/a'],
    ['https://bote.example/a?b=2&a=1&gclid=7&a=0', 'https://bote.example/a?a=0&a=1&b=2'],
    ['https://bote.example/a?atlas=1&nsa=2&pk_id=3&utm=4', 'https://bote.example/a?atlas=1&nsa=2&pk_id=3&utm=4'],
    ['https://bote.example/a?q=%C0%E1', 'https://bote.example/a?q=%C0%E1'],
    ['https://züge.example/ä', 'https://xn--zge-hoa.example/%C3%A4'],
    [' urn:uuid:7 ', 'urn:uuid:7'],
    ['https://bote.example/??', 'https://bote.example/??'],
    ['not an address', 'not an address'],
    ['https://', 'https://'],
  ])('%s', (url, canonical) => {
    expect(canonicalAddress(url)).toBe(canonical);
  });

  it('is the canonical address of itself', () => {
    const text = fc.array(
      fc.constantFrom('http://', 'https://', 'a', '.', ':80', ':443', '/', '?', '&', '=', '#', '%', '@', 'utm_a', '//'),
      { maxLength: 12 },
    );
    const url = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      text.map((parts) => `http://${parts.join('')}`),
      fc.string(),
    );
    fc.assert(
      fc.property(url, (address) => {
        const canonical = canonicalAddress(address);
        expect(canonicalAddress(canonical)).toBe(canonical);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change with what tracks readers, nor with the order of the rest', () => {
    const parameter = fc.constantFrom('a=1', 'b', 'c=%20', 'utm_id=5', 'fbclid=x', 'd=e=f');
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['a=1', 'b', 'c=%20', 'd=e=f'], { minLength: 4 }),
        parameter,
        (parameters, extra) => {
          const kept = /^(?:utm_|fbclid)/.test(extra) ? [...parameters, extra] : parameters;
          expect(canonicalAddress(`https://bote.example/?${kept.join('&')}`)).toBe(
            'https://bote.example/?a=1&b&c=%20&d=e=f',
          );
        },
      ),
    );
  });
});
