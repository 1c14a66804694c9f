import type { Patience } from '../vendor/attempts.js';

/** Where vectors are made, and by which model. */
export interface EmbeddingEndpoint {
  /** The model's name at the endpoint. */
  readonly model: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Null for an endpoint that wants none. */
  readonly apiKey: string | null;
  /** What stands before each question, and before each text, as the model was trained; mostly nothing. */
  readonly queryPrefix: string;
  readonly documentPrefix: string;
}

/** What a request is tried with: somebody waits for a question's vector, nobody for those of texts. */
export interface EndpointPatiences {
  readonly question: Patience;
  readonly texts: Patience;
}

export const USUAL_PATIENCE: EndpointPatiences = {
  question: { attempts: 3, attemptMs: 15_000, pauseMs: 500, longestPauseMs: 5_000 },
  texts: { attempts: 6, attemptMs: 60_000, pauseMs: 1_000, longestPauseMs: 60_000 },
};
