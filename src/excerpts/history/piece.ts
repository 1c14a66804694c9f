/** A run of text that two texts share, or that one of them has alone. */
export interface Piece {
  /** `removed`: only the earlier text has it; `added`: only the later one. */
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}
