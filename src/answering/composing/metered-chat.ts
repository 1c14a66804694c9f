import type { ChatModel, ChatRequest, TokenUsage } from '../../models/index.js';
import type { TokenSpending } from '../../storage/index.js';
import type { TokenBudget } from './token-budget.js';

/** Asks a chat model and charges what it takes to the budget, also where nothing comes of it. */
export async function askMetered<T>(
  { chat, budget }: { readonly chat: ChatModel; readonly budget: Pick<TokenBudget, 'spend'> },
  spending: TokenSpending,
  request: Omit<ChatRequest<T>, 'onUsage'>,
): Promise<T> {
  const usages: TokenUsage[] = [];
  try {
    return await chat.ask({ ...request, onUsage: (usage) => usages.push(usage) });
  } finally {
    for (const usage of usages) await budget.spend(spending, usage);
  }
}
