import { writeFile } from 'node:fs/promises';
import { areaUnderCurve } from '../src/answering/index.js';
import { EVIDENCE_NAMES, evidenceOf } from '../src/answering/confidence/confidence.js';
import { FEATURE_NAMES, featuresOf } from '../src/answering/extraction/features.js';
import { rankSentences } from '../src/answering/extraction/rank-sentences.js';
import { type LinearModel, linearScore } from '../src/answering/weights.js';
import { openCorpus } from './corpora.js';
import { type EvaluationSet, hasEvaluationData, news, xquad } from './evaluation-sets.js';
import { fitConditionalLogit } from './fitting/conditional-logit.js';
import { type Example, fitLogisticRegression } from './fitting/logistic-regression.js';
import { type Sample, sample } from './fitting/sampling.js';

const TARGET = 'src/answering/weights.json';
const RIDGE = 0.01;
/** Every so many XQuAD questions of the half for fitting are asked, and of those every fourth again with its article left out. */
const XQUAD_STEP = 3;
const LEFT_OUT_STEP = 4;
/** A question about news counts as much as four about encyclopedic paragraphs, of which there are more. */
const NEWS_WEIGHT = 4;
/** The reader's scores are not there when the reader is not. */
const NEEDS_READER = /margin|span|context|token/i;

/** Fits src/answering/weights.json on the halves for fitting, and prints how it does on the others. */
async function fitAnswering(): Promise<void> {
  const read = await collect(true);
  const unread = await collect(false);
  const withReader = fit(read, FEATURE_NAMES, EVIDENCE_NAMES);
  const withoutReader = fit(
    unread,
    FEATURE_NAMES.filter((name) => !NEEDS_READER.test(name)),
    EVIDENCE_NAMES.filter((name) => !NEEDS_READER.test(name)),
  );
  const weights = {
    sentences: { read: withReader.sentences, unread: withoutReader.sentences },
    confidence: { read: withReader.confidence, unread: withoutReader.confidence },
    threshold: { read: withReader.threshold, unread: withoutReader.threshold },
  };
  await writeFile(TARGET, `${JSON.stringify(weights, null, 2)}\n`);
  console.log('with the reader');
  show(read, withReader);
  console.log('without');
  show(unread, withoutReader);
}

async function collect(reads: boolean): Promise<Sample[]> {
  const sets: [string, EvaluationSet][] = [
    ['en->de', xquad('en', 'de')],
    ['de->de', xquad('de', 'de')],
    ['en->en', xquad('en', 'en')],
    ['de->en', xquad('de', 'en')],
  ];
  const samples: Sample[] = [];
  for (const [group, set] of sets) {
    const application = await openCorpus(set);
    const asked = set.questions.filter((_, place) => place % XQUAD_STEP === 0);
    const leftOut = asked.filter((_, place) => place % LEFT_OUT_STEP === 0);
    samples.push(...(await sample(application, set, asked, { group, leaveOut: false, weight: 1, reads })));
    samples.push(
      ...(await sample(application, set, leftOut, { group: `${group} left out`, leaveOut: true, weight: 1, reads })),
    );
    await application.close();
  }
  const set = news();
  const application = await openCorpus(set);
  const answerable = set.questions.filter((question) => question.answerable);
  const options = { weight: NEWS_WEIGHT, reads };
  samples.push(...(await sample(application, set, set.questions, { ...options, group: 'news', leaveOut: false })));
  samples.push(...(await sample(application, set, answerable, { ...options, group: 'news left out', leaveOut: true })));
  await application.close();
  return samples;
}

interface Fitted {
  readonly sentences: LinearModel;
  readonly confidence: LinearModel;
  readonly threshold: number;
}

function fit(samples: readonly Sample[], features: readonly string[], evidenceNames: readonly string[]): Fitted {
  const fitting = samples.filter(({ half }) => half === 'fit');
  const used = features.map((name) => FEATURE_NAMES.findIndex((known) => known === name));
  const choices = fitting.map(({ candidates, question, right, weight }) => ({
    features: featuresOf(candidates, question).map((row) => used.map((place) => row[place] ?? 0)),
    right,
    weight,
  }));
  const sentences = fitConditionalLogit(choices, features, RIDGE);
  const usedEvidence = evidenceNames.map((name) => EVIDENCE_NAMES.findIndex((known) => known === name));
  const examples = fitting.map((one): Example => {
    const row = evidence(one, sentences);
    return { features: usedEvidence.map((place) => row[place] ?? 0), right: one.answerable, weight: one.weight };
  });
  const confidence = fitLogisticRegression(examples, evidenceNames, RIDGE);
  return { sentences, confidence, threshold: bestThreshold(fitting, sentences, confidence) };
}

/** The evidence that a sample's question is answered. */
function evidence({ candidates, question, language }: Sample, model: LinearModel): number[] {
  return evidenceOf(rankSentences(candidates, question, model), question, language);
}

function probability(one: Sample, sentences: LinearModel, confidence: LinearModel): number {
  return 1 / (1 + Math.exp(-linearScore(confidence, EVIDENCE_NAMES, evidence(one, sentences))));
}

/** The threshold that tells answerable from unanswerable news questions best: the largest sum of both rates (Youden 1950). */
function bestThreshold(samples: readonly Sample[], sentences: LinearModel, confidence: LinearModel): number {
  const scored = samples
    .filter(({ group }) => group.startsWith('news'))
    .map((one) => ({ score: probability(one, sentences, confidence), right: one.answerable }));
  const rate = (right: boolean, threshold: number): number => {
    const ones = scored.filter((one) => one.right === right);
    return ones.filter(({ score }) => score >= threshold === right).length / ones.length;
  };
  const thresholds = scored.map(({ score }) => score);
  const best = thresholds.reduce((a, b) => (rate(true, b) + rate(false, b) > rate(true, a) + rate(false, a) ? b : a));
  return Number(best.toFixed(3));
}

function show(samples: readonly Sample[], { sentences, confidence, threshold }: Fitted): void {
  console.log(JSON.stringify({ threshold }));
  for (const half of ['fit', 'test'] as const) {
    for (const group of new Set(samples.map((one) => one.group))) {
      showGroup(
        `${half} ${group}`,
        samples.filter((one) => one.half === half && one.group === group),
        { sentences, confidence, threshold },
      );
    }
    const judged = samples
      .filter((one) => one.half === half && one.group.startsWith('news'))
      .map((one) => ({ score: probability(one, sentences, confidence), right: one.answerable }));
    console.log(`${half} news, abstention: AUROC ${areaUnderCurve(judged)?.toFixed(3)} of ${judged.length}`);
  }
}

function showGroup(name: string, samples: readonly Sample[], { sentences, confidence, threshold }: Fitted): void {
  const answerable = samples.filter((one) => one.answerable);
  const among = (count: number): string => {
    const hits = answerable.filter(({ candidates, question, right }) => {
      const ranked = rankSentences(candidates, question, sentences).slice(0, count);
      return ranked.some(({ candidate }) => right[candidates.indexOf(candidate)]);
    });
    return (hits.length / answerable.length).toFixed(3);
  };
  const kept = samples.filter((one) => probability(one, sentences, confidence) >= threshold).length / samples.length;
  console.log(`${name}: ${samples.length}, first ${among(1)}, among three ${among(3)}, answered ${kept.toFixed(3)}`);
}

if (hasEvaluationData()) await fitAnswering();
