import {
  type Answer,
  type AnswerReader,
  articleLink,
  type Attributing,
  type Citation,
  cite,
  type ExtractedAnswer,
  type Language,
  originsOf,
} from '../domain/index.js';
import type { RetrievedPassage, Retriever } from '../index/index.js';
import type { PassageFilter, ReadableStorage } from '../storage/index.js';
import type { Asker, Composer, ComposingEvent } from './composing/index.js';
import { confidenceOf } from './confidence/confidence.js';
import { answerFigures } from './extraction/answer-figures.js';
import { chooseStatements } from './extraction/choose-statements.js';
import { type FoundPassage, gatherCandidates } from './extraction/gather-candidates.js';
import { rankSentences, type RankedSentence } from './extraction/rank-sentences.js';
import { askedFor } from './question/asked-for.js';
import { WEIGHTS, type Weights } from './weights.js';

/** What answering stands on. */
export interface AnswererParts {
  readonly retriever: Pick<Retriever, 'retrieve'>;
  readonly storage: Pick<ReadableStorage, 'passages'>;
  /** Null where there is no reader's folder: sentence scores alone do the job. */
  readonly reader: AnswerReader | null;
  readonly detectLanguage: (text: string) => Language;
  readonly weights?: Weights;
  /** Words answers; where absent, they are quotes alone. */
  readonly composer?: Composer | null;
}

/** What a question may say besides its words. */
export interface AskOptions {
  readonly filter?: PassageFilter | null;
  /** Whose tokens an answer takes. */
  readonly asker?: Asker;
  /** Ends the wait for a chat model; nothing else waits for anyone. */
  readonly signal?: AbortSignal;
  /** Told what happens while an answer is composed, in place of the composer's own log. */
  readonly report?: (event: ComposingEvent) => void;
}

/** Passages that the reader reads: more cost time in proportion and find hardly more (bench/RESULTS.md). */
const READ_PASSAGES = 5;
/** Passages found for one question: those read, those named as nearest, and enough others to tell how far down an article came. */
const RETRIEVED_PASSAGES = 20;
/** Passages that a chat model is shown: some 1,500 tokens. */
const COMPOSED_PASSAGES = 8;
/** The nearest passages that are shown. */
const NEAREST = 3;

/** An answer, and the sentences that it was chosen from, best first. */
export interface ReasonedAnswer {
  readonly answer: Answer;
  readonly ranked: readonly RankedSentence[];
  readonly found: readonly FoundPassage[];
}

/** Answers questions with quotes from the corpus, or with words that they carry, or says that it holds no answer. */
export class Answerer {
  private readonly weights: Weights;

  constructor(private readonly parts: AnswererParts) {
    this.weights = parts.weights ?? WEIGHTS;
  }

  /** The answer to a question in any language. */
  async answer(question: string, options: AskOptions = {}): Promise<Answer> {
    return (await this.reason(question, options)).answer;
  }

  /** The answer with what led to it, for evaluation and for fitting. */
  async reason(question: string, options: AskOptions = {}): Promise<ReasonedAnswer> {
    const { filter = null } = options;
    const language = this.parts.detectLanguage(question);
    const found = await this.find(question, language, filter);
    const asked = { text: question, askedFor: askedFor(question, language) };
    const mode = this.parts.reader ? 'read' : 'unread';
    const candidates = await gatherCandidates(question, found.slice(0, READ_PASSAGES), this.parts.reader);
    const ranked = rankSentences(candidates, asked, this.weights.sentences[mode]);
    const confidence = confidenceOf(ranked, asked, language, this.weights.confidence[mode]);
    const base = { question, language, confidence };
    if (confidence < this.weights.threshold[mode] || ranked.length === 0) {
      const answer = {
        ...base,
        kind: 'abstained',
        statements: [],
        citations: [],
        origins: [],
        differing: [],
        nearest: nearest(found, []),
      } as const;
      return { answer, ranked, found };
    }
    const { statements, citations } = chooseStatements(ranked, asked.askedFor);
    const extracted = { ...base, kind: 'extracted', ...attributed({ statements, citations }, found) } as const;
    return { answer: await this.compose(extracted, found, options), ranked, found };
  }

  /** The answer in a chat model's words where there is one and its words hold, else as it was extracted. */
  private async compose(
    extracted: ExtractedAnswer,
    found: readonly FoundPassage[],
    { asker = null, signal, report }: AskOptions,
  ): Promise<Answer> {
    const { question, language, confidence } = extracted;
    const sources = found.slice(0, COMPOSED_PASSAGES).map(({ source }) => source);
    const task = { kind: 'answer', question, asker } as const;
    const request = { task, language, sources, ...(signal && { signal }), ...(report && { report }) };
    const composition = await this.parts.composer?.compose(request);
    if (!composition) return extracted;
    if (composition.kind === 'left') return composition.why ? { ...extracted, uncomposed: composition.why } : extracted;
    return { question, language, confidence, kind: 'composed', ...attributed(composition, found) };
  }

  private async find(question: string, language: Language, filter: PassageFilter | null): Promise<FoundPassage[]> {
    const retrieved = await this.parts.retriever.retrieve({ question, language, filter, limit: RETRIEVED_PASSAGES });
    const sources = await this.parts.storage.passages.citationSources(retrieved.map(({ passageId }) => passageId));
    const passages = new Map(retrieved.map((passage): [number, RetrievedPassage] => [passage.passageId, passage]));
    return sources.flatMap((source) => {
      const passage = passages.get(source.passageId);
      return passage ? { passage, source } : [];
    });
  }
}

type Cited = Pick<ExtractedAnswer, 'statements' | 'citations'>;

/** Statements and their citations, with the outlets that they go back to, the figures on which outlets differ, and the passages left over. */
function attributed(
  { statements, citations: cited }: Cited,
  found: readonly FoundPassage[],
): Cited & Pick<ExtractedAnswer, 'origins' | 'differing' | 'nearest'> {
  const { differing, citations } = answerFigures(cited, found);
  const origins = originsOf(attributing(citations, found));
  return { statements, citations, origins, differing, nearest: nearest(found, citations) };
}

/** The cited articles, each with all outlets that one of its citations names. */
function attributing(citations: readonly Citation[], found: readonly FoundPassage[]): Attributing[] {
  const texts = new Map(found.map(({ source }) => [articleLink(source.articleId), source.version.text]));
  return [...new Map(citations.map((citation) => [citation.article, citation])).values()].map((citation) => {
    const { article, outlet, publishedAt } = citation;
    const quotedOutlets = citations
      .filter((other) => other.article === article)
      .flatMap((other) => other.quotedOutlets);
    return { article, outlet, publishedAt, text: texts.get(article) ?? '', quotedOutlets };
  });
}

/** The passages found that are not cited, whole. */
function nearest(found: readonly FoundPassage[], cited: readonly Citation[]): Citation[] {
  const links = new Set(cited.map(({ passage }) => passage));
  return found
    .map(({ source }) => cite(source, source.passage))
    .filter(({ passage }) => !links.has(passage))
    .slice(0, NEAREST);
}
