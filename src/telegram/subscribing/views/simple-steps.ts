import {
  BRIEFING_LENGTHS,
  type Language,
  languageName,
  parseLocalTime,
  type Weekday,
  WEEKDAYS,
} from '../../../domain/index.js';
import { rowsOf } from '../../buttons/rows.js';
import { dayName } from '../choice-words.js';
import { type DialogState, type DialogView, marked, questionView, writtenQuestionView } from './dialog-view.js';

/** A chat shows up to a hundred buttons under a message; more languages are hard to find one's own in. */
const MOST_LANGUAGES = 30;
/** Full and half hours, from the first at which people get up. */
const FIRST_HOUR = 5;

/** Asks what it shall be about. */
export function topicView(state: DialogState): DialogView {
  const { choice, texts, button } = state;
  const everything = marked(texts('button-everything'), choice.topic.kind === 'everything');
  return writtenQuestionView(texts('ask-topic'), [[button(everything, { kind: 'everything' })]], state);
}

/** Asks for the languages of the articles. @param known those of the corpus */
export function languagesView(known: readonly Language[], state: DialogState): DialogView {
  const { choice, texts, button } = state;
  const offered = [...new Set([...choice.languages, ...known])].slice(0, MOST_LANGUAGES);
  const any = button(marked(texts('button-any'), choice.languages.length === 0), { kind: 'any', list: 'languages' });
  const buttons = offered.map((language) => {
    const label = marked(languageName(language, texts.language), choice.languages.includes(language));
    return button(label, { kind: 'toggle-language', language });
  });
  return questionView(texts('ask-languages'), [[any], ...rowsOf(buttons, 3)], state);
}

/** Asks for the days. */
export function daysView(state: DialogState): DialogView {
  const { choice, texts, button } = state;
  const toggle = (day: Weekday) =>
    button(marked(dayName(day, 'long', texts), choice.days.includes(day)), { kind: 'toggle-day', day });
  const both = [
    button(texts('button-every-day'), { kind: 'days', which: 'all' }),
    button(texts('button-working-days'), { kind: 'days', which: 'working' }),
  ];
  return questionView(texts('ask-days'), [both, ...rowsOf(WEEKDAYS.map(toggle), 2)], state);
}

/** Asks for the time of day. */
export function timeView(state: DialogState): DialogView {
  const { choice, texts, button } = state;
  const hours = Array.from({ length: 24 }, (_, place) => String((FIRST_HOUR + place) % 24).padStart(2, '0'));
  const times = hours.flatMap((hour) => [`${hour}:00`, `${hour}:30`]).flatMap((time) => parseLocalTime(time) ?? []);
  const buttons = times.map((time) => button(marked(time, time === choice.time), { kind: 'time', time }));
  return writtenQuestionView(texts('ask-time'), rowsOf(buttons, 6), state);
}

/** Asks for the number of stories. */
export function lengthView(state: DialogState): DialogView {
  const { choice, texts, button } = state;
  const buttons = BRIEFING_LENGTHS.map((stories) =>
    button(marked(String(stories), stories === choice.stories), { kind: 'length', stories }),
  );
  return questionView(texts('ask-length'), [buttons], state);
}

/** Asks for the language of the briefing. @param spoken those that the bot speaks */
export function briefingLanguageView(spoken: readonly Language[], state: DialogState): DialogView {
  const { choice, texts, button } = state;
  const buttons = spoken.map((language) => {
    return button(marked(languageName(language, language), language === choice.language), {
      kind: 'language',
      language,
    });
  });
  return questionView(texts('ask-briefing-language'), rowsOf(buttons, 3), state);
}

/** Asks what comes on a day without news. */
export function emptyDayView(state: DialogState): DialogView {
  const { choice, texts, button } = state;
  const option = (emptyDay: 'line' | 'silence') =>
    button(marked(texts(emptyDay === 'line' ? 'button-line' : 'button-silence'), choice.emptyDay === emptyDay), {
      kind: 'empty-day',
      emptyDay,
    });
  return questionView(texts('ask-empty-day'), [[option('line'), option('silence')]], state);
}
