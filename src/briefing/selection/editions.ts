import type { StoryKeeper } from '../stories/index.js';
import { Edition, type EditionParts } from './edition.js';

/** An edition serves those whose periods begin within an hour after its own. */
const HOUR = 60 * 60 * 1000;
/** Daily and weekly briefings are due at one minute, and some are late. */
const MOST_EDITIONS = 3;

export interface EditionsParts extends EditionParts {
  readonly keeper: Pick<StoryKeeper, 'catchUp'>;
}

/** Opens editions as briefings ask for them, one for all that are due at one moment and cover the same. */
export class Editions {
  /** By the time of their last use. */
  private readonly editions = new Map<string, Promise<Edition>>();
  private opening: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: EditionsParts) {}

  /** The stories of a period, every article that arrived in it among them. */
  async get(from: Date, to: Date): Promise<Edition> {
    const start = new Date(Math.floor(from.getTime() / HOUR) * HOUR);
    const period = { from: start.toISOString(), to: to.toISOString() };
    const key = `${period.from} ${period.to}`;
    const edition = this.editions.get(key) ?? this.open(period, to);
    this.editions.delete(key);
    this.editions.set(key, edition);
    edition.catch(() => this.editions.delete(key));
    const [oldest] = this.editions.keys();
    if (this.editions.size > MOST_EDITIONS && oldest !== undefined) this.editions.delete(oldest);
    return edition;
  }

  /** Gives the memory back until the next briefing. */
  forget(): void {
    this.editions.clear();
  }

  /** One after the other: two that put articles into stories would be in each other's way. */
  private async open(period: { from: string; to: string }, to: Date): Promise<Edition> {
    const edition = this.opening.then(async () => {
      await this.parts.keeper.catchUp(to);
      return Edition.open(period, this.parts);
    });
    this.opening = edition.catch(() => null);
    return edition;
  }
}
