/** Why a turn was ended before it came to anything: not an error, and nobody is told of it as one. */
export class TurnStopped extends Error {
  /** @param cause `person`: they asked to stop, and the update is done with; `ending`: the program ends, and it is worked on again at the next start */
  constructor(override readonly cause: 'person' | 'ending') {
    super(`stopped: ${cause}`);
    this.name = 'TurnStopped';
  }
}
