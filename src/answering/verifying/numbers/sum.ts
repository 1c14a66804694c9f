/** From here on a number word multiplies all that stands before it up to the last such word. */
const LEAST_SCALE = 1000;

/**
 * Adds up a number in words, word by word: "two hundred and fifty thousand", "drei-und-zwanzig", "quatre-vingt-dix", "mil millones".
 * A word that cannot continue the number is refused, for then another number begins.
 */
export class NumberSum {
  private total = 0;
  private current = 0;
  private empty = true;

  /** What has been added up. */
  get value(): number {
    return this.total + this.current;
  }

  /** Adds a number below 1000; 100 multiplies what stands before it. */
  add(value: number): boolean {
    if (!this.empty && !this.continues(value)) return false;
    if (value === 100 && this.current > 0 && this.current < 100) this.current *= 100;
    else this.current += value;
    this.empty = false;
    return true;
  }

  /** Multiplies by a thousand or more, or by a dozen. */
  scale(by: number): boolean {
    if (this.current === 0 && this.total > 0) {
      if (by <= this.total) return false;
      this.total *= by;
    } else {
      // Spanish: "mil doscientos millones" multiplies all of it.
      if (by >= LEAST_SCALE && this.total > 0 && this.total < by) this.total = (this.total + this.current) * by;
      else this.total += (this.current || 1) * by;
      this.current = 0;
    }
    this.empty = false;
    return true;
  }

  /** Takes a number in digits as what comes first. */
  begin(value: number): void {
    this.current = value;
    this.empty = false;
  }

  private continues(value: number): boolean {
    const { current } = this;
    if (value === 0) return false;
    if (current === 0) return this.total > 0;
    if (value === 100) return current < 10 && Number.isInteger(current);
    if (value > 100) return false;
    const ones = current % 10;
    const tens = current % 100;
    // Ten takes ones in Turkish: "on iki".
    if (value < 10) return ones === 0;
    if (value < 20) return tens === 0 || tens === 60 || tens === 80;
    // Units before tens, as in German and Arabic.
    return tens === 0 || (tens < 10 && tens > 0);
  }
}
