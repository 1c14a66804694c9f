import type { PersonId, Uncomposed } from '../../domain/index.js';
import type { TokenUsage } from '../../models/index.js';
import type { Storage, TokenSpending } from '../../storage/index.js';

/** Tokens that may be spent in a day; null where there is no limit. */
export interface TokenLimits {
  readonly inAll: number | null;
  readonly perPerson: number | null;
}

/** Who asks: a person of the bot; null on the command line, which shares one budget. */
export type Asker = PersonId | null;

/** What may be spent on a chat model today. Days are those of UTC, so that they do not depend on where the program runs. */
export class TokenBudget {
  constructor(
    private readonly usages: Pick<Storage['tokenUsages'], 'add' | 'spent' | 'spentBy'>,
    private readonly limits: TokenLimits,
    private readonly clock: () => Date,
  ) {}

  /** Why nothing more may be spent; null where it may. What is begun is finished, so that a day may end a little above its limit. */
  async exhausted(spending: TokenSpending): Promise<Extract<Uncomposed, 'budget-spent' | 'own-budget-spent'> | null> {
    const { inAll, perPerson } = this.limits;
    const day = this.day();
    if (inAll !== null && (await this.usages.spent(day)) >= inAll) return 'budget-spent';
    if (perPerson === null || spending.task === 'story') return null;
    return (await this.usages.spentBy(day, spending.asker)) >= perPerson ? 'own-budget-spent' : null;
  }

  async spend(spending: TokenSpending, usage: TokenUsage): Promise<void> {
    await this.usages.add(this.day(), spending, usage);
  }

  private day(): string {
    return this.clock().toISOString().slice(0, '2016-06-04'.length);
  }
}
