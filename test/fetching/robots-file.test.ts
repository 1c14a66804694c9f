import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRobots, robotsAllow } from '../../src/fetching/robots/robots-file.js';

/** With characters that are no letters and half characters. */
const anyText = fc.uint16Array({ maxLength: 40 }).map((units) => String.fromCharCode(...units));

const allows = (text: string, path: string) =>
  robotsAllow(readRobots(text, 'Depesche'), new URL(`https://news.test${path}`));

describe('the rules for a crawler', () => {
  it.each<[string, string, boolean]>([
    ['', '/', true],
    ['User-agent: *\nDisallow: /', '/', false],
    ['User-agent: *\nDisallow:', '/', true],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['\uFEFFUser-agent: *\r\nDisallow: /a\r\n', '/a', false],
    ['USER-AGENT : * # all\n  DISALLOW:/a # this', '/a', false],
    ['Disallow: /', '/', true],
    ['User-agent: Depesche/2.0\nDisallow: /', '/', false],
    ['User-agent: depesche\nAllow: /\n\nUser-agent: *\nDisallow: /', '/', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Depesche\nDisallow: /a', '/b', true],
    ['User-agent: Depesche\nUser-agent: Other\nDisallow: /a', '/a', false],
    ['User-agent: Depesche\nDisallow: /a\n\nUser-agent: Depesche\nDisallow: /b', '/a', false],
    ['User-agent: Depesche\nDisallow: /a\n\nUser-agent: Depesche\nDisallow: /b', '/b', false],
    ['User-agent: Depesche\nSitemap: /s.xml\nUser-agent: *\nDisallow: /a', '/a', false],
    ['User-agent: Depescheur\nDisallow: /', '/', true],
    ['User-agent: __proto__\nDisallow: /', '/', true],
    ['User-agent: *\nDisallow: /\nAllow: /news', '/news/1', true],
    ['User-agent: *\nAllow: /news\nDisallow: /', '/sport', false],
    ['User-agent: *\nDisallow: /page\nAllow: /page', '/page', true],
    ['User-agent: *\nDisallow: /news\nAllow: /news$', '/news', true],
    ['User-agent: *\nDisallow: /news\nAllow: /news$', '/news/1', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['User-agent: *\nDisallow: /a*/b*c', '/a1/x/b2/c', false],
    ['User-agent: *\nDisallow: /a*/b*c', '/a1/c/b', true],
    ['User-agent: *\nDisallow: *', '/a', false],
    ['User-agent: *\nDisallow: /a*a$', '/a', true],
    ['User-agent: *\nDisallow: /A', '/a', true],
    ['User-agent: *\nDisallow: /ż', '/%c5%bc', false],
    ['User-agent: *\nDisallow: /%c5%bc', '/ż', false],
    ['User-agent: *\nDisallow: /%7Eanna', '/~anna', false],
    ['User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    ['<html>User-agent: *\nDisallow: /</html>', '/', true],
  ])('%j say of %s: %s', (text, path, isAllowed) => expect(allows(text, path)).toBe(isAllowed));

  it('tell the longest pause of those that apply', () => {
    const text = 'User-agent: a\nCrawl-delay: 9\n\nUser-agent: *\nCrawl-delay: 1.5\n\nUser-agent: *\nCrawl-delay: 1';
    expect(readRobots(text, 'Depesche').crawlDelayMs).toBe(1500);
    expect(readRobots(text, 'A').crawlDelayMs).toBe(9000);
  });

  it('can be read from any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, path) => {
        expect(typeof allows(`User-agent: *\nDisallow: ${text}`, `/${path}`)).toBe('boolean');
      }),
    );
  });

  it('fit as the same pattern in regular expressions does', () => {
    const piece = fc.constantFrom('a', 'b', '/', '*', '$');
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`);
    const path = fc
      .array(fc.constantFrom('a', 'b', '/', '$'), { maxLength: 8 })
      .map((pieces) => `/a${pieces.join('')}`);
    fc.assert(
      fc.property(pattern, path, (said, asked) => {
        const source = said.replace(/\$(?=.)/g, '\\$').replace(/\*/g, '.*');
        expect(allows(`User-agent: *\nDisallow: ${said}`, asked)).toBe(!new RegExp(`^${source}`).test(asked));
      }),
      { numRuns: 2000 },
    );
  });

  it('are weighed quickly, whatever they are', () => {
    const line = `Disallow: /${'*a'.repeat(200)}b\n`;
    const text = `User-agent: *\n${line.repeat(Math.floor((512 * 1024) / line.length))}`;
    // A search that tried all places of all stars would not come to an end.
    expect(allows(text, `/${'a'.repeat(8000)}`)).toBe(true);
  });
});
