import { type AnswerReader, shift } from '../../domain/index.js';
import type { RetrievedPassage } from '../../index/index.js';
import type { CitationSource } from '../../storage/index.js';
import type { SentenceCandidate } from './candidate.js';

/** A passage that was found and what it is cited from. */
export interface FoundPassage {
  readonly passage: RetrievedPassage;
  readonly source: CitationSource;
}

/** The sentences of the passages found, each read by the reader where there is one. */
export async function gatherCandidates(
  question: string,
  found: readonly FoundPassage[],
  reader: AnswerReader | null,
): Promise<SentenceCandidate[]> {
  const readable = found.map(({ source: { passage, version } }) => ({
    text: version.text.slice(passage.start, passage.end),
    sentences: passage.sentences.map((sentence) => shift(sentence, -passage.start)),
  }));
  const readings = (await reader?.read(question, readable)) ?? [];
  return found.flatMap(({ passage, source }, row) =>
    source.passage.sentences.map((sentence, place) => {
      const reading = readings[row]?.[place];
      return {
        passage,
        source,
        place,
        sentence,
        text: source.version.text.slice(sentence.start, sentence.end),
        similarity: passage.sentenceSimilarities[place] ?? passage.similarity,
        reading: reading ? { ...reading, span: shift(reading.span, source.passage.start) } : null,
      };
    }),
  );
}
