import type { Alignment } from '../alignment.js';
import { linear, linearScore } from '../../weights.js';
import { areKnownClosely, type TextReading } from '../reading.js';
import { negationChange, oppositeWord } from './compare.js';
import { mostTurned, NO_DENIAL } from './denials.js';
import fitted from './doubt.json' with { type: 'json' };
import { oppositionOf } from './opposed.js';
import { polarityOfAll } from './read-polarity.js';

const model = linear.parse(fitted);

/** A doubt whether a statement denies what its quotes deny, and says what they say and not its contrary. */
export interface PolarityDoubt {
  /** What it is weighed by, by name. */
  readonly features: Readonly<Record<string, number>>;
  readonly reason:
    | { readonly kind: 'negation-lost' }
    | { readonly kind: 'negation-added' }
    | { readonly kind: 'contrary'; readonly word: string };
}

/** Null where neither text denies anything and they name no opposites, and in languages whose negations are not known. */
export function polarityDoubt(
  stated: TextReading,
  quotes: readonly TextReading[],
  alignment: Alignment,
): PolarityDoubt | null {
  if (!areKnownClosely([stated, ...quotes])) return null;
  const { polarity } = stated;
  const quoted = polarityOfAll(quotes.map((quote) => quote.polarity));
  const [statedDenies, quotedDenies] = [polarity, quoted].map(({ denies, implies }) => denies || implies);
  const matches = alignment.matches();
  const oppositions = quotes.map((quote, number) =>
    oppositionOf(
      polarity.opposed,
      quote.polarity.opposed,
      matches.stated.filter((match) => match.quote === number),
    ),
  );
  const word = oppositeWord(polarity, quoted);
  const isOpposed = oppositions.some((opposition) => opposition.isOpposed);
  if (!statedDenies && !quotedDenies && !isOpposed && word === null) return null;

  const lost = quotes
    .map((quote, number) => {
      const own = matches.quoted.filter((match) => match.quote === number);
      const back = matches.stated.filter((match) => match.quote === number);
      return mostTurned(quote.polarity, { own, back }, () => polarity.cues);
    })
    .reduce((most, denial) => (denial.weight > most.weight ? denial : most), NO_DENIAL);
  const added = mostTurned(
    polarity,
    { own: matches.stated, back: matches.quoted },
    ({ quote }) => quotes[quote]?.polarity.cues ?? [],
  );
  const change = negationChange(polarity, quoted);
  const seemsLost = change === null ? lost.weight >= added.weight : change === 'lost';
  return {
    features: {
      quotedCore: lost.core,
      quotedCue: lost.cue,
      quotedMutual: lost.mutual,
      quotedSize: lost.size,
      quotedAlone: statedDenies ? 0 : lost.share,
      quotedBeside: statedDenies ? lost.turned : 0,
      statedTurned: added.turned,
      statedCue: added.cue,
      statedSize: added.size,
      statedShare: added.share,
      lost: Number(change === 'lost'),
      added: Number(change === 'added'),
      addedCue: change === 'added' ? added.cue : 0,
      contrary: Number(word !== null),
      opposed: Number(isOpposed),
      opposedNearer: Math.max(...oppositions.map(({ nearer }) => nearer)),
      contraryNearer: word === null ? 0 : Math.max(...oppositions.map(({ nearer }) => nearer)),
      across: Number(quotes.every(({ language }) => language !== stated.language)),
    },
    reason: word === null ? { kind: seemsLost ? 'negation-lost' : 'negation-added' } : { kind: 'contrary', word },
  };
}

/** The logit of the probability that a doubt is right; the weights are fitted by bench/fit-polarity.ts. */
export function doubtLogit({ features }: PolarityDoubt): number {
  return linearScore(model, Object.keys(features), Object.values(features));
}
