/** A statement and the quotes that it stands on, as a support reader takes them. */
export interface SupportableStatement {
  readonly text: string;
  readonly quotes: readonly string[];
}

/** Reads whether quotes say what a statement says, in any of the model's languages. */
export interface SupportReader {
  /** For each statement the logit that its quotes say all that it says: any sign, the larger the surer. */
  support(statements: readonly SupportableStatement[]): Promise<number[]>;
}
