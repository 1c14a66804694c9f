const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A stretch of time in which a zone's clocks differ from UTC by the same amount. Moments and offsets are in ms. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** What a zone's clocks show, read hour by hour from the platform's own tables: a slow second opinion on a zone's rules. */
export class ZoneTable {
  private readonly stretches: readonly Stretch[];

  constructor(
    timeZone: string,
    readonly from: number,
    readonly to: number,
  ) {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    this.stretches = stretchesOf((moment) => offsetOf(clock, moment), from, to);
  }

  /** How often the offset changes. */
  get changes(): number {
    return this.stretches.length - 1;
  }

  /** What the wall shows at a moment, as the ms that UTC would have then. */
  wallAt(moment: number): number {
    const stretch = this.stretches.find(({ start, end }) => start <= moment && moment < end);
    if (!stretch) throw new Error('The table does not reach that far.');
    return moment + stretch.offset;
  }

  /** The moments at which the wall shows a time, in order: none in a gap, two where it comes twice. */
  momentsOf(wall: number): number[] {
    return this.stretches.flatMap(({ start, end, offset }) => {
      const moment = wall - offset;
      return start <= moment && moment < end ? [moment] : [];
    });
  }

  /** The first moment at which the wall shows a time or a later one. */
  firstFrom(wall: number): number {
    for (const { start, end, offset } of this.stretches) {
      if (end + offset > wall) return Math.max(start, wall - offset);
    }
    throw new Error('The table does not reach that far.');
  }
}

function stretchesOf(offsetAt: (moment: number) => number, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let [start, offset] = [from, offsetAt(from)];
  for (let moment = from; moment < to; moment += HOUR) {
    const next = offsetAt(moment + HOUR);
    if (next === offset) continue;
    let change = moment;
    while (offsetAt(change) === offset) change += MINUTE;
    stretches.push({ start, end: change, offset });
    [start, offset] = [change, next];
  }
  return [...stretches, { start, end: to + HOUR, offset }];
}

function offsetOf(clock: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? Number.NaN;
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) - moment;
}
