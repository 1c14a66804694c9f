import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, parseLanguage } from '../../domain/index.js';
import { LocaleFilesError } from '../../errors.js';
import { problemsOf } from './locale-problems.js';
import { createTexts, type Texts } from './texts.js';

const EXTENSION = '.ftl';

/** The texts of the bot in every language that it speaks. */
export class Locales {
  private readonly byLanguage: ReadonlyMap<Language, Texts>;

  private constructor(
    private readonly english: Texts,
    others: readonly Texts[],
  ) {
    this.byLanguage = new Map([english, ...others].map((texts) => [texts.language, texts]));
  }

  /**
   * Reads a folder of one Fluent file a language, `de.ftl`, and checks that each has every text, whole and with its variables.
   * English must be there; other languages may.
   *
   * @throws LocaleFilesError naming every problem of every file
   */
  static async read(folder: string): Promise<Locales> {
    const files = await Promise.all((await localeFiles(folder)).map(async (name) => readLocale(folder, name)));
    const problems = files.flatMap((file) => (file.kind === 'faulty' ? file.problems : []));
    const texts = files.flatMap((file) => (file.kind === 'sound' ? file.texts : []));
    const english = texts.find(({ language }) => language === 'en');
    if (problems.length > 0 || !english) throw new LocaleFilesError(problems);
    return new Locales(
      english,
      texts.filter((other) => other !== english),
    );
  }

  /** English first, the others by their codes. */
  get languages(): readonly Language[] {
    return [...this.byLanguage.keys()];
  }

  /** The texts in a language: English where it is null or has none. */
  texts(language: Language | null): Texts {
    return (language === null ? undefined : this.byLanguage.get(language)) ?? this.english;
  }

  /**
   * The language to speak to a person: the one they have fixed, else that of their Telegram, else English; of the first two only one that
   * has texts.
   *
   * @param telegramLanguageCode as Telegram gives it: "de", "pt-br", "zh-hans"
   */
  negotiate(fixed: Language | null, telegramLanguageCode: string | undefined): Language {
    const ofTelegram = telegramLanguageCode === undefined ? null : parseLanguage(telegramLanguageCode);
    const wanted = [fixed, ofTelegram].find((language) => language !== null && this.byLanguage.has(language));
    return wanted ?? this.english.language;
  }
}

type LocaleFile =
  | { readonly kind: 'sound'; readonly texts: Texts }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/** The names of the files; English among them also where it is missing, so that reading it says so. */
async function localeFiles(folder: string): Promise<string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION));
    return [...new Set([`en${EXTENSION}`, ...names])].sort();
  } catch (cause) {
    throw new LocaleFilesError([`${folder} cannot be read: ${String(cause)}`], { cause });
  }
}

async function readLocale(folder: string, name: string): Promise<LocaleFile> {
  const code = name.slice(0, -EXTENSION.length);
  const language = parseLanguage(code);
  if (language === null || language !== code)
    return faulty(name, ['is not named by the code of a language, as de.ftl is']);
  const file = await readText(join(folder, name));
  if (file.kind === 'unreadable') return faulty(name, [file.reason]);
  const problems = problemsOf(file.text, language);
  if (problems.length > 0) return faulty(name, problems);
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(file.text));
  return { kind: 'sound', texts: createTexts(language, bundle) };
}

type ReadText =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

async function readText(path: string): Promise<ReadText> {
  try {
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    return { kind: 'unreadable', reason: `cannot be read: ${String(error)}` };
  }
}

function faulty(name: string, problems: readonly string[]): LocaleFile {
  return { kind: 'faulty', problems: problems.map((problem) => `${name}: ${problem}`) };
}
