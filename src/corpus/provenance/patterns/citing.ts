/** How an outlet that is quoted says in turn whom it has its information from, in one language. */
export interface CitingPatterns {
  /**
   * Lead-ins in the syntax of LanguagePatterns, with `{source}` in the place of who is cited: "unter Berufung auf
   * {source}". They hold right behind an attribution or the outlet in it, and those without words behind `{source}` at
   * the start of a sentence right before one. In order of precedence.
   */
  readonly leadIns: readonly string[];
  /** With these words behind a comma a source goes on in a relative clause. */
  readonly relatives: readonly string[];
  /** The words that such a clause ends with; any where this is missing. */
  readonly relativesEndWith?: readonly string[];
  /** Words in the same syntax of which the clause of an attribution has one where somebody speaks to the outlet and cites, not the outlet itself. */
  readonly spokenTo: readonly string[];
}
