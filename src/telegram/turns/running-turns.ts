import { TurnStopped } from './interruptions.js';

/** A turn that has not ended: being worked on, or waiting for its chat's earlier ones. */
export interface RunningTurn {
  readonly updateId: number;
  /** Aborted when the person has asked to stop. */
  readonly signal: AbortSignal;
  /** How many turns of this person in this chat were running before it. */
  readonly before: number;
  /** Must be called when the turn has ended, however it did. */
  readonly end: () => void;
}

/** The turns that have not ended, so that they can be stopped and counted. */
export class RunningTurns {
  private readonly byOwner = new Map<string, Map<number, AbortController>>();

  /**
   * Enters a turn.
   *
   * @param owner who may stop it, such as one person in one chat
   */
  begin(owner: string, updateId: number): RunningTurn {
    const turns = this.byOwner.get(owner) ?? new Map<number, AbortController>();
    this.byOwner.set(owner, turns);
    const controller = new AbortController();
    const before = turns.size;
    turns.set(updateId, controller);
    const end = (): void => {
      turns.delete(updateId);
      if (turns.size === 0) this.byOwner.delete(owner);
    };
    return { updateId, signal: controller.signal, before, end };
  }

  /** Stops what an owner asked for earlier than a turn, and gives the number of turns stopped. */
  stopBefore(owner: string, updateId: number): number {
    const earlier = [...(this.byOwner.get(owner) ?? [])].filter(([id, { signal }]) => id < updateId && !signal.aborted);
    for (const [, controller] of earlier) controller.abort(new TurnStopped('person'));
    return earlier.length;
  }
}
