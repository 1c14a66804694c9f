import type { User } from 'grammy/types';
import type { StoredMessage } from '../messages.js';
import type { Group } from './group.js';

/** A topic of a forum. Its id is that of the service message that began it. */
export class Topic {
  state: 'open' | 'closed' | 'deleted' = 'open';

  constructor(
    readonly group: Group,
    readonly name: string,
    readonly root: StoredMessage,
  ) {}

  get id(): number {
    return this.root.id;
  }

  /** Closes it: the bot may write no more unless it is an administrator. */
  close(by: User): void {
    this.#turn('open', 'closed');
    this.group.receive({
      sender: by,
      thread: this.id,
      content: { kind: 'service', fields: { forum_topic_closed: {} } },
    });
  }

  /** Opens it again. */
  reopen(by: User): void {
    this.#turn('closed', 'open');
    this.group.receive({
      sender: by,
      thread: this.id,
      content: { kind: 'service', fields: { forum_topic_reopened: {} } },
    });
  }

  /** Deletes it with its messages; the bot is not told. */
  delete(): void {
    this.state = 'deleted';
    this.group.forgetThread(this.id);
  }

  #turn(from: Topic['state'], to: Topic['state']): void {
    if (this.state !== from) throw new Error(`The topic ${this.name} is ${this.state}, not ${from}.`);
    this.state = to;
  }
}
