import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Behaviour, type ChatCall, type OpenAIApi, replies, startOpenAIApi } from '../support/openai-api/index.js';
import { openStorage } from '../../src/storage/index.js';
import { subscribe } from '../storage/briefings/samples.js';
import { runCommand } from '../support/command.js';
import { answerContract, briefingContract } from '../support/contracts.js';
import { seededData } from '../support/data-folder.js';
import { runProgram } from './program.js';

const QUESTION = 'How many returnees asked for help?';
const SENTENCE = 'WSJ zufolge haben sich bereits etwa 150 Bürger Frankreichs und fünf anderer westlicher Länder';
const STATEMENT =
  'About 150 citizens of France and five other Western countries asked their diplomats for help in returning, according to The Wall Street Journal.';

const data = seededData();
let api: OpenAIApi;
let behave: (call: ChatCall, before: number) => Behaviour;
let from = 0;
beforeAll(async () => {
  api = await startOpenAIApi({
    key: 'sk-test-secret-key',
    model: 'scripted',
    behave: (call, before) => behave(call, before - from),
  });
});
afterEach(() => {
  from = api.calls.length;
});
afterAll(async () => api.close());

/** The number under which a call shows the passage that holds a text. */
function passageWith(text: string, { enclosed }: ChatCall): string {
  const found = enclosed.find((one) => one.name.startsWith('passage') && one.text.includes(text));
  return found?.name.replace('passage ', '') ?? 'P99';
}

function statement(text: string, call: ChatCall, quote = SENTENCE) {
  return { text, quotes: [{ passage: passageWith(quote, call), quote }] };
}

/** What the program is configured with. */
function settings(): Record<string, string> {
  return { CHAT_MODEL: 'scripted', OPENAI_API_KEY: 'sk-test-secret-key', OPENAI_BASE_URL: api.baseUrl };
}

async function ask(parameters: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  return runCommand(['ask', QUESTION, ...parameters], { data, environment: { ...settings(), ...environment } });
}

describe('ask with a chat model', () => {
  it('prints the statement in the language of the question, and under it the original', async () => {
    behave = (call) => replies({ statements: [statement(STATEMENT, call)] });
    const { code, stdout, stderr } = await runProgram(['ask', QUESTION], { data, environment: settings() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.replace(/\s+/gu, ' ')).toMatch(
      /^About 150 citizens .* The Wall Street Journal\. \[1\] \[1\] “WSJ zufolge haben sich bereits etwa 150 .* zu helfen\.” \[1\] Sputniknews, in German, citing The Wall Street Journal \(English\), which cites “Daten.*” · A1\.\d+ $/u,
    );
  });

  it('prints the same as JSON, and drops what lies about its quotes, also after it was sent back', async () => {
    behave = (call) =>
      replies({
        statements: call.system.includes('You correct one statement')
          ? [statement(STATEMENT.replace('150', '250'), call)]
          : [
              statement(STATEMENT, call),
              statement(STATEMENT.replace('150', '200'), call),
              {
                text: 'About 150 citizens asked for help.',
                quotes: [{ passage: 'P1', quote: 'Dies steht nirgends.' }],
              },
            ],
      });
    const { code, stdout, stderr } = await ask(['--json']);
    expect(code).toBe(0);
    const answer = answerContract.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({ kind: 'composed', statements: [{ text: STATEMENT, citations: [1] }] });
    expect(answer.citations).toMatchObject([
      { outlet: 'Sputniknews', quotedOutlets: [{ name: 'The Wall Street Journal' }] },
    ]);
    expect(answer.citations[0]?.quote).toMatch(/^WSJ zufolge .* zu helfen\.$/u);
    expect(stderr).toMatch(/was dropped: "About 250 .* The number "250" does not stand in the quotes\./u);
    expect(api.calls).toHaveLength(from + 3);
    const mending = api.calls.at(-1);
    expect(mending?.user).toMatch(/does not stand in (?:the quotes|its passage)/u);
  });

  it('adds the number that another outlet has where the model is silent on it', async () => {
    const protest = 'In Saloniki haben am Sonntag 4000 Menschen gegen die Schließung der Werft demonstriert.';
    const other = protest.replace('4000', '7000');
    const [fresh, file] = [seededData(), join(seededData(), 'articles.jsonl')];
    const articles = [
      { id: '1', text: `${protest} Es blieb ruhig.`, outlet: 'Elbkurier' },
      { id: '2', text: `${other} Die Fähren standen still.`, outlet: 'Rheinbote' },
    ];
    writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'));
    await runCommand(['ingest', file], { data: fresh });
    const told = 'On Sunday 4000 people demonstrated in Saloniki against the closure of the shipyard.';
    behave = (call) => replies({ statements: [statement(told, call, protest)] });
    const asked = ['ask', 'How many people demonstrated in Saloniki against the closure of the shipyard?'];
    const { stdout } = await runCommand(asked, { data: fresh, environment: settings() });
    const text = stdout.replace(/\s+/gu, ' ');
    expect(text).toContain(`${told} [1] [1] “${protest}”`);
    expect(text).toMatch(/Figures differ: (?=.*4000 \(Elbkurier\) \[1\])(?=.*7000 \(Rheinbote\) \[2\])/u);
    expect(text).toContain(`[2] “${other}”`);
  });

  it('gives quotes with one line why where the endpoint does not know the key, and shows the key nowhere', async () => {
    const { code, stdout, stderr } = await ask([], { OPENAI_API_KEY: 'sk-wrong-secret-key' });
    expect(code).toBe(0);
    expect(stdout).toContain('**150**');
    expect(stdout).toContain('Quotes only: the chat model cannot be used at the moment.');
    expect(stderr).toMatch(/does not accept the key.*OPENAI_API_KEY/su);
    expect(stdout + stderr).not.toContain('sk-wrong-secret');
  });

  it('keeps to the budget of a day', async () => {
    behave = (call) => replies({ statements: [statement(STATEMENT, call)] });
    const { stdout } = await ask([], { DAILY_TOKEN_BUDGET: '0' });
    expect(stdout).toContain('Quotes only: today’s budget for the chat model is spent.');
    expect(api.calls).toHaveLength(from);
  });
});

describe('usage', () => {
  it('says what answers took, and what they cost where prices are known', async () => {
    const fresh = seededData();
    const nothing = await runCommand(['usage'], { data: fresh });
    expect([nothing.stdout, nothing.stderr]).toEqual(['', 'No chat model was asked yet.\n']);
    behave = (call) => replies({ statements: [statement(STATEMENT, call)] });
    await runCommand(['ask', QUESTION], { data: fresh, environment: settings() });
    const { stdout } = await runCommand(['usage'], { data: fresh });
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d {2}answers {2}1 reply {2}900 tokens read {2}100 tokens written\n$/u);
    const prices = { CHAT_PROMPT_PRICE: '0.40', CHAT_COMPLETION_PRICE: '1.60' };
    expect((await runCommand(['usage'], { data: fresh, environment: prices })).stdout).toMatch(/ {2}cost 0\.0005\n$/u);
    const json = await runCommand(['usage', '--json'], { data: fresh, environment: prices });
    expect(JSON.parse(json.stdout)).toMatchObject([
      { replies: 1, prompt: 900, completion: 100, cost: expect.closeTo(0.00052), tasks: [{ task: 'answer' }] },
    ]);
  });
});

describe('briefing with a chat model', () => {
  it('prints stories in the language of the briefing as JSON, without what lies about its quotes', async () => {
    const storage = await openStorage({
      path: join(data, 'depesche.db'),
      clock: () => new Date(),
      randomId: randomUUID,
    });
    const id = await subscribe(storage.briefings);
    await storage.close();
    behave = (call) =>
      replies({
        statements: call.system.includes('You correct one statement')
          ? []
          : [statement(STATEMENT, call), statement(STATEMENT.replace('150', '200'), call)],
      });
    const at = new Date(Date.now() + 1_000).toISOString();
    const { code, stdout, stderr } = await runCommand(['briefing', '--for', String(id), '--at', at, '--json'], {
      data,
      environment: settings(),
    });
    expect(code).toBe(0);
    const [briefing] = briefingContract.parse(JSON.parse(stdout));
    expect(briefing?.stories).toMatchObject([
      {
        kind: 'composed',
        headline: { text: STATEMENT, citations: [1] },
        statements: [],
        citations: [{ outlet: 'Sputniknews', quotedOutlets: [{ name: 'The Wall Street Journal' }] }],
        origins: ['The Wall Street Journal'],
      },
    ]);
    expect(briefing?.stories[0]?.citations[0]?.quote).toMatch(/^WSJ zufolge .* zu helfen\.$/u);
    expect(stderr).toMatch(/was dropped: "About 200 /u);
    expect(api.calls).toHaveLength(from + 2);
  });
});

describe('doctor', () => {
  it('tries what is configured, and says what is wrong and what to do about it', async () => {
    const CITY = replies({ city: 'Paris' });
    behave = () => CITY;
    const good = await runCommand(['doctor'], { data, environment: settings() });
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(/^\[ok\] {2}Data and models: 1 articles/mu);
    expect(good.stdout).toMatch(/^\[--\] {2}Telegram bot: not configured\n {6}Set TELEGRAM_BOT_TOKEN/mu);
    expect(good.stdout).toMatch(/^\[ok\] {2}Chat model: scripted at .* structured output \(2000 tokens/mu);
    const bad = await runCommand(['doctor', '--json'], { data, environment: { ...settings(), CHAT_MODEL: 'other' } });
    expect(bad.code).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject([
      { state: 'good' },
      { state: 'good' },
      { state: 'absent' },
      {
        subject: 'Chat model',
        state: 'bad',
        says: expect.stringContaining('other'),
        remedy: expect.stringContaining('CHAT_MODEL'),
      },
    ]);
  });
});
