interface Waiter {
  readonly look: () => boolean;
}

/** Tells whoever waits that something in the stand-in has changed. Waiting uses real time, whatever the clock says. */
export class Changes {
  readonly #waiters = new Set<Waiter>();
  #scheduled = false;

  /** Lets every waiter look again, once for all changes of one turn of the event loop. */
  notify(): void {
    if (this.#scheduled || this.#waiters.size === 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      for (const waiter of this.#waiters) {
        if (waiter.look()) this.#waiters.delete(waiter);
      }
    });
  }

  /**
   * What `find` gives, as soon as it is neither undefined nor null nor false.
   * @throws Error when `timeoutMs` real milliseconds have passed; `missed` words it.
   */
  until<Found>(
    find: () => Found | undefined | null | false,
    timeoutMs: number,
    missed: () => string,
  ): Promise<Exclude<Found, false | null | undefined>> {
    return new Promise((resolve, reject) => {
      const look = (): boolean => {
        try {
          const found = find();
          if (found === undefined || found === null || found === false) return false;
          // The three values that mean "not yet" were just ruled out.
          resolve(found as Exclude<Found, false | null | undefined>);
        } catch (error) {
          reject(error);
        }
        clearTimeout(timer);
        return true;
      };
      const waiter: Waiter = { look };
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        reject(new Error(`Nothing came within ${timeoutMs} ms: ${missed()}`));
      }, timeoutMs);
      if (!look()) this.#waiters.add(waiter);
    });
  }
}
