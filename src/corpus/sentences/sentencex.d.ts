/** sentencex comes without types. Its `start_index` and `end_index` count code points, so only the texts are declared. */
declare module 'sentencex' {
  export interface SentenceBoundary {
    /** A sentence with the white space after it; all of them together are the text. A lone surrogate becomes U+FFFD. */
    readonly text: string;
  }

  export function get_sentence_boundaries(language: string, text: string): SentenceBoundary[];
}
