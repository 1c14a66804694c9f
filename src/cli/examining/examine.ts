import type { Application } from '../../application.js';
import type { Config } from '../../config.js';
import type { ReplyWay } from '../../models/index.js';
import type { CommandContext } from '../program/context.js';
import { withApplication } from '../program/context.js';
import { examined, type Finding } from './finding.js';

const WAYS: Readonly<Record<ReplyWay, string>> = {
  schema: 'structured output',
  json: 'no structured output; JSON mode is used',
  text: 'no structured output and no JSON mode; plain text is read',
};

/** Looks at everything that is configured, one after the other. */
export async function* examine(context: CommandContext): AsyncGenerator<Finding> {
  const config = await context.readConfig();
  const { output } = context;
  yield { subject: 'Node.js', state: 'good', says: process.version, remedy: null };
  const embedding: Finding[] = [];
  yield await examined('Data and models', output, async () =>
    withApplication(context, 'ingesting', async (application) => {
      const model = await examined('Embedding model', output, async () => examineEmbedding(config, application));
      if (config.embeddingModel !== 'embedded') embedding.push(model);
      return examineCorpus(config, application);
    }),
  );
  yield* embedding;
  yield await examined('Telegram bot', output, async () => examineBot(config));
  yield await examined('Chat model', output, async () => examineChat(config));
}

type Found = Omit<Finding, 'subject'>;

async function examineCorpus({ dataFolder, embeddingModel }: Config, application: Application): Promise<Found> {
  const { corpus } = application.storage;
  const { articles, passages } = await corpus.statistics();
  const model = await corpus.model();
  const vectors = model ? `, with vectors of ${model.name}` : '';
  const says = `${articles} articles, ${passages} passages in ${dataFolder}${vectors}`;
  if (embeddingModel !== 'embedded' || (await application.reader())) return { state: 'good', says, remedy: null };
  return {
    state: 'absent',
    says: `${says}; no answer reader`,
    remedy: 'Answers are better with models/answer-reader.',
  };
}

/** A model at an endpoint has been tried when it was opened, but while another one answers, its failure stops nothing. */
async function examineEmbedding({ embeddingModel }: Config, application: Application): Promise<Found> {
  const { dimension } = await application.configuredModel();
  const change = await application.modelChange();
  const says = `${embeddingModel} gives vectors of ${dimension} numbers`;
  if (!change) return { state: 'good', says, remedy: null };
  return { state: 'absent', says: `${says}; the corpus has others`, remedy: 'Run depesche reembed to change to it.' };
}

async function examineBot({ telegram: { token } }: Config): Promise<Found> {
  if (token !== null) return { state: 'good', says: 'a token is set; depesche bot tries it', remedy: null };
  return { state: 'absent', says: 'not configured', remedy: 'Set TELEGRAM_BOT_TOKEN to answer people in Telegram.' };
}

/** Asks it something, which costs some hundred tokens. */
async function examineChat({ chat, promptsFolder }: Config): Promise<Found> {
  if (!chat)
    return {
      state: 'absent',
      says: 'not configured; answers are quotes',
      remedy: 'Set CHAT_MODEL to have them worded.',
    };
  const { tryChat } = await import('../../try-chat.js');
  const { way, tokens } = await tryChat(chat, promptsFolder);
  const budget = chat.dailyTokens === null ? 'no daily budget' : `a daily budget of ${chat.dailyTokens} tokens`;
  return {
    state: 'good',
    says: `${chat.model} at ${chat.baseUrl} replies: ${WAYS[way]} (${tokens} tokens for trying it); ${budget}`,
    remedy: null,
  };
}
