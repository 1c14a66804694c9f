/** An index file, or one just written, is not what it should be; the index is made again from the database. */
export class UnusableGraphError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = new.target.name;
  }
}
