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

/** How often and how long a request is tried. */
export interface EndpointPatience {
  /** Attempts in all. */
  readonly attempts: number;
  /** How long one attempt may take, in ms, its whole reply included. */
  readonly attemptMs: number;
  /** The pause before the second attempt, in ms; before each further one twice as long. */
  readonly pauseMs: number;
  /** Where an endpoint asks for a longer pause, in ms, it is not tried again. */
  readonly longestPauseMs: number;
}

/** What a request is tried with: somebody waits for a question's vector, nobody for those of texts. */
export interface EndpointPatiences {
  readonly question: EndpointPatience;
  readonly texts: EndpointPatience;
}

export const USUAL_PATIENCE: EndpointPatiences = {
  question: { attempts: 3, attemptMs: 15_000, pauseMs: 500, longestPauseMs: 5_000 },
  texts: { attempts: 6, attemptMs: 60_000, pauseMs: 1_000, longestPauseMs: 60_000 },
};
