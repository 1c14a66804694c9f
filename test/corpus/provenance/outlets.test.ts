import { describe, expect, it } from 'vitest';
import { shippedOutlets } from '../../../src/corpus/provenance/index.js';

const directory = shippedOutlets();

describe('the shipped list of outlets', () => {
  it('holds enough of them, of every kind', () => {
    expect(directory.outlets.length).toBeGreaterThanOrEqual(200);
    expect(new Set(directory.outlets.map(({ kind }) => kind)).size).toBe(5);
  });

  it('gives every name to one outlet', () => {
    const misled = directory.outlets.flatMap((outlet) =>
      [outlet.name, ...outlet.aliases, ...outlet.homographs, ...outlet.markedOnly]
        .filter((name) => directory.resolve(name) !== outlet)
        .map((name) => `${name}: ${outlet.name}`),
    );
    expect(misled).toEqual([]);
  });

  it('gives every host and every sign-off to one outlet', () => {
    for (const outlet of directory.outlets) {
      for (const host of outlet.hosts) expect(directory.atHost(host)?.name).toBe(outlet.name);
      for (const signOff of outlet.signOffs) expect(directory.signing(signOff)?.name).toBe(outlet.name);
    }
  });
});

describe('resolving an outlet', () => {
  it.each([
    ['WSJ', 'The Wall Street Journal', 'en'],
    ['wsj', 'The Wall Street Journal', 'en'],
    ['Wall Street Journal', 'The Wall Street Journal', 'en'],
    ['the  guardian', 'The Guardian', 'en'],
    ['Spiegel', 'Der Spiegel', 'de'],
    ['»Der Spiegel«', 'Der Spiegel', 'de'],
    ['Sputniknews', 'Sputniknews', 'ru'],
    ['РИА Новости', 'RIA Novosti', 'ru'],
    ['رويترز', 'Reuters', 'en'],
  ])('finds %s: %s', (asked, name, language) => {
    expect(directory.resolve(asked)).toMatchObject({ name, language });
  });

  it('has nothing for a name that is not in the list', () => {
    expect(directory.resolve('Kleiner Bote')).toBeNull();
    expect(directory.resolve('')).toBeNull();
  });

  it.each([
    ['de.sputniknews.com', 'Sputniknews'],
    ['www.derstandard.at', 'Der Standard'],
    ['oe1.orf.at', 'Ö1'],
    ['WWW.BBC.CO.UK', 'BBC'],
  ])('finds who publishes at %s: %s', (host, name) => {
    expect(directory.atHost(host)?.name).toBe(name);
  });

  it.each(['notbbc.co.uk', 'co.uk', 'com', 'example.com', ''])('has nothing for the host %j', (host) => {
    expect(directory.atHost(host)).toBeNull();
  });
});
