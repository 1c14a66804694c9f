import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LocaleFilesError } from '../../../src/errors.js';
import { Locales } from '../../../src/telegram/locales/index.js';
import { SPOKEN_LANGUAGES } from '../../../src/wording/index.js';
import { SHIPPED, withCopy } from './locales-folder.js';

/** The problems of a folder that is read; empty where it is sound. */
async function problemsIn(folder: string): Promise<readonly string[]> {
  try {
    await Locales.read(folder);
    return [];
  } catch (error) {
    if (error instanceof LocaleFilesError) return error.problems;
    throw error;
  }
}

/** The problems of the shipped folder with a change in its German file. */
async function problemsWith(change: (german: string) => string | Uint8Array): Promise<readonly string[]> {
  return withCopy(async (folder) => {
    const path = join(folder, 'de.ftl');
    const german = await readFile(path, 'utf8');
    const changed = change(german);
    expect(changed, 'the change changes something').not.toBe(german);
    await writeFile(path, changed);
    return problemsIn(folder);
  });
}

/** Puts another entry in the place of a text's. */
function withEntry(key: string, entry: string): (file: string) => string {
  return (file) => file.replace(new RegExp(`^${key} =.*\\n(?:(?:[ ].*)?\\n(?=[ ]))*(?:[ ].*\\n)?`, 'mu'), `${entry}\n`);
}

describe('the shipped folder', () => {
  it('is sound, and has the languages that the program speaks, English first', async () => {
    const { languages } = await Locales.read(SHIPPED);
    expect(languages).toEqual(SPOKEN_LANGUAGES);
  });
});

describe('a folder is refused', () => {
  it.each([
    ['a text is missing', withEntry('cancelled', ''), ['de.ftl: cancelled: is missing']],
    [
      'a text has a key that nobody asks for',
      (file: string) => `${file}canceled = Nichts.\n`,
      ['de.ftl: canceled: is not the key of a text'],
    ],
    ['a term stands there', (file: string) => `${file}-bot = Bot\n`, ['de.ftl: -bot: is not the key of a text']],
    [
      'a text stands there twice',
      (file: string) => `${file}cancelled = Nichts.\n`,
      ['de.ftl: cancelled: stands there more than once'],
    ],
    ['a text is empty', withEntry('cancelled', 'cancelled ='), ['de.ftl: cancelled: is empty']],
    [
      'a variable is not used',
      withEntry('removed', 'removed = Weg.'),
      ['de.ftl: removed: does not use the variable $name'],
    ],
    [
      'a variable has another name',
      withEntry('removed', 'removed = { $nmae } ist weg.'),
      [
        'de.ftl: removed: does not use the variable $name',
        'de.ftl: removed: uses the variable $nmae, which it does not get',
      ],
    ],
    [
      'a choice is by a variable that the text does not get',
      withEntry(
        'removed',
        'removed =\n    { $count ->\n        [one] { $name }\n       *[other] { $name } usw.\n    }',
      ),
      ['de.ftl: removed: uses the variable $count, which it does not get'],
    ],
    [
      'a brace is not closed',
      withEntry('removed', 'removed = { $name ist weg.'),
      ['de.ftl: removed: is not Fluent; check its braces, and that every choice has a default such as *[other]'],
    ],
    [
      'a choice has no default',
      withEntry('stopped', 'stopped =\n    { $count ->\n        [one] Eine.\n        [other] { $count }.\n    }'),
      ['de.ftl: stopped: is not Fluent; check its braces, and that every choice has a default such as *[other]'],
    ],
    [
      'a choice has no variants',
      withEntry('stopped', 'stopped = { $count -> }'),
      ['de.ftl: stopped: has a choice without a default such as *[other]'],
    ],
    [
      'a variant is no plural form of the language',
      withEntry('stopped', 'stopped =\n    { $count ->\n        [few] Einige.\n       *[other] { $count }.\n    }'),
      ["de.ftl: stopped: has the variant [few]; the language's plural forms are one, other"],
    ],
    [
      'a line is not indented',
      withEntry('welcome', 'welcome =\n    Fragen Sie mich.\nIn jeder Sprache.'),
      ['de.ftl: welcome: has a part that is not read; what is read: FragenSiemich.'],
    ],
    [
      'a line begins with a sign that ends a text',
      withEntry('welcome', 'welcome =\n    Fragen Sie mich.\n    [1] ist ein Zeichen.'),
      ['de.ftl: welcome: has a part that is not read; what is read: FragenSiemich.'],
    ],
    [
      'a comment cuts a text',
      withEntry('welcome', 'welcome =\n    Fragen Sie mich.\n# Hier fehlt etwas.\n    In jeder Sprache.'),
      ['de.ftl: welcome: has a part that is not read; what is read: FragenSiemich.'],
    ],
    [
      'a key has no equals sign',
      (file: string) => file.replace('cancelled =', 'cancelled :'),
      ['de.ftl: button-cancel: has a part that is not read; what is read: Abbrechen', 'de.ftl: cancelled: is missing'],
    ],
    [
      'something stands before the first text',
      (file: string) => `Deutsch\n${file}`,
      ['de.ftl: what stands before the first text is not Fluent: Deutsch'],
    ],
    [
      'a text refers to another',
      withEntry('cancelled', 'cancelled = { welcome }'),
      ['de.ftl: cancelled: can have only variables and choices in braces'],
    ],
    [
      'a text calls a function',
      withEntry('removed', 'removed = { NUMBER($name) }'),
      [
        'de.ftl: removed: can have only variables and choices in braces',
        'de.ftl: removed: does not use the variable $name',
      ],
    ],
    [
      'a text has an attribute',
      withEntry('cancelled', 'cancelled = Nichts.\n    .title = Titel'),
      ['de.ftl: cancelled: has a part that is not read; what is read: Nichts.'],
    ],
    [
      'a description of a command is too long',
      withEntry('command-ask', `command-ask = ${'a'.repeat(257)}`),
      ['de.ftl: command-ask: is 257 characters long; there is room for 256'],
    ],
    [
      'a button is too long',
      withEntry('button-remove', `button-remove = { $name } ${'a'.repeat(64)}`),
      ['de.ftl: button-remove: is 65 characters long; there is room for 64'],
    ],
  ])('where %s', async (_, change, problems) => {
    expect(await problemsWith(change)).toEqual(problems);
  });

  it('where a file is not UTF-8', async () => {
    const problems = await problemsWith((german) => Buffer.from(german, 'latin1'));
    expect(problems).toEqual([expect.stringMatching(/^de\.ftl: cannot be read: /u)]);
  });

  it.each(['DE.ftl', 'de-AT.ftl', 'deutsch.ftl'])('where a file is called %s', async (name) => {
    await withCopy(async (folder) => {
      await writeFile(join(folder, name), await readFile(join(folder, 'de.ftl')));
      expect(await problemsIn(folder)).toEqual([`${name}: is not named by the code of a language, as de.ftl is`]);
    });
  });

  it('where English is missing', async () => {
    await withCopy(async (folder) => {
      await rm(join(folder, 'en.ftl'));
      expect(await problemsIn(folder)).toEqual([expect.stringMatching(/^en\.ftl: cannot be read: /u)]);
    });
  });

  it('where it is not there', async () => {
    expect(await problemsIn(join(SHIPPED, 'nowhere'))).toEqual([expect.stringContaining('nowhere cannot be read')]);
  });

  it('with every problem of every file, and how to put it right', async () => {
    await withCopy(async (folder) => {
      await writeFile(join(folder, 'fr.ftl'), '');
      await writeFile(join(folder, 'tr.ftl'), '# leer\n');
      const reading = Locales.read(folder);
      await expect(reading).rejects.toThrow(
        /^The bot's texts cannot be used:\n(?:fr\.ftl: .+\n)+(?:tr\.ftl: .+\n?)+$/u,
      );
      await expect(reading).rejects.toHaveProperty('remedy', expect.stringContaining('git checkout -- locales'));
    });
  });
});

describe('a file is read', () => {
  it.each([
    ['with the line ends of Windows', (file: string) => file.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (file: string) => `\ufeff${file}`],
    ['with its longest button', withEntry('button-cancel', `button-cancel = ${'a'.repeat(64)}`)],
  ])('%s', async (_, change) => {
    expect(await problemsWith(change)).toEqual([]);
  });

  it('where the folder holds other files too', async () => {
    await withCopy(async (folder) => {
      await writeFile(join(folder, 'README.md'), 'Texts');
      expect(await problemsIn(folder)).toEqual([]);
    });
  });

  it('in a language that the program has no other words for', async () => {
    await withCopy(async (folder) => {
      await writeFile(join(folder, 'pt.ftl'), await readFile(join(folder, 'en.ftl')));
      expect((await Locales.read(folder)).languages).toContain('pt');
    });
  });
});
