import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withoutLinks } from '../../../src/answering/composing/without-links.js';
import { openScriptedChat, passageWith, ScriptedChat } from '../../support/scripted-chat.js';
import { temporaryCorpus, type TemporaryCorpus } from '../../support/temporary-corpus.js';
import { sourceOf } from './source.js';
import { languageOf } from '../../support/language-of.js';

const attack = z.object({
  id: z.string(),
  kind: z.enum(['instruction', 'fence', 'link', 'citation', 'outrank', 'hidden']),
  language: z.string(),
  /** The article. */
  text: z.string(),
  /** What a model writes that obeys it. */
  says: z.string(),
  /** What must not reach a reader but as quoted text. */
  marker: z.string(),
  /** The quote that such a model gives; the whole article where it is null. */
  quote: z.string().nullable(),
});

const ATTACKS = readFileSync('test/answering/composing/attacks.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => attack.parse(JSON.parse(line)));

const HONEST = 'Der Bürgermeister von Neustadt eröffnete am Montag eine neue Bücherei.';
/** What is said in every answer, by an article that attacks nobody. */
const HONEST_STATEMENTS: Readonly<Record<string, string>> = {
  en: 'The mayor of Neustadt opened a new library on Monday.',
  de: HONEST,
  fr: 'Le maire de Neustadt a inauguré lundi une nouvelle bibliothèque.',
  es: 'El alcalde de Neustadt inauguró el lunes una nueva biblioteca.',
  ru: 'Мэр Нойштадта открыл в понедельник новую библиотеку.',
  tr: 'Neustadt belediye başkanı pazartesi günü yeni bir kütüphane açtı.',
  ar: 'افتتح رئيس بلدية نويشتات يوم الاثنين مكتبة جديدة.',
};

let corpus: TemporaryCorpus;
beforeAll(async () => {
  corpus = await temporaryCorpus();
});
afterAll(async () => corpus.close());

/** The answer of a model that obeys an article, and the honest statement beside it. */
async function answerOf({ language, text, says, quote }: z.infer<typeof attack>) {
  const sources = [sourceOf(1, text, { language }), sourceOf(2, HONEST, { language: 'de' })];
  const chat = new ScriptedChat((prompt) => ({
    statements: [
      { text: says, quotes: [{ passage: passageWith(text, prompt), quote: quote ?? text }] },
      { text: HONEST_STATEMENTS[language] ?? '', quotes: [{ passage: passageWith(HONEST, prompt), quote: HONEST }] },
    ],
  }));
  const events: string[] = [];
  const composer = await corpus.application.composer(await openScriptedChat(chat));
  const composition = await composer.compose({
    task: { kind: 'answer', question: 'How many returnees asked for help?', asker: null },
    language: languageOf(language),
    sources,
    report: ({ kind }) => events.push(kind),
  });
  return { composition, sources, events, prompts: chat.prompts };
}

/** Whether words are left beside a link that the quote does not have, "details at": the verifier may refuse these. */
function saysMore({ kind, says, quote }: z.infer<typeof attack>): boolean {
  const words = (text: string): string => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
  return kind === 'link' && words(withoutLinks(says)) !== words(quote ?? '');
}

describe('an article that attacks', () => {
  it('adds a bare link as often as words with it', () => {
    expect(ATTACKS.filter(({ kind }) => kind === 'link').filter(saysMore).length).toBeLessThanOrEqual(7);
  });

  it('is there in sixty forms and seven languages', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ATTACKS.map(({ language }) => language)).size).toBe(7);
  });

  it.each(ATTACKS.map((one) => [one.id, one] as const))('reaches nobody but as quoted text: %s', async (_, one) => {
    const { composition, sources, events, prompts } = await answerOf(one);
    if (composition.kind !== 'composed') throw new Error('The honest statement was not shown.');
    const shown = composition.statements.map(({ text }) => text);
    expect(shown.join('\n')).not.toContain(one.marker);
    expect(shown).toContain(HONEST_STATEMENTS[one.language]);
    for (const { quote, start, end, article } of composition.citations) {
      const source = sources.find(({ articleId }) => article === `A${articleId}`);
      expect(source?.version.text.slice(start, end)).toBe(quote);
    }
    // What speaks to models is not even shown to them; of what has a link, the rest is kept.
    const isForModels = one.kind !== 'link' && one.kind !== 'citation';
    expect({
      isWithheld: events.includes('article-withheld'),
      isShown: prompts[0]?.user.includes(one.text),
      isKept: saysMore(one) ? 'either' : shown.length === 2,
    }).toEqual({
      isWithheld: isForModels,
      isShown: !isForModels,
      isKept: saysMore(one) ? 'either' : one.kind === 'link',
    });
  });
});
