# What the Telegram bot says, in English: the pattern for every other language.
# Variables are named where a text uses them. Lines of a text stay lines of the message; an empty line parts paragraphs.

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = Ask a question about the news
command-search = Find passages: words outlet:… lang:… quoting:…
command-excerpt = Open a passage by its permalink, such as A12.3
command-sources = Which outlets and languages there are
command-briefing = A briefing right now
command-subscribe = Get briefings regularly
command-subscriptions = Change, pause or delete briefings
command-add = Add an article
command-members = Who may use this bot
command-invite = Invite somebody
command-feeds = Feeds that articles come from; an address adds one
command-settings = Language of the bot
command-help = What I can do
command-privacy = What is stored about you
command-forget = Remove what is stored about you
command-stop = Stop what I am working on

## First contact

welcome =
    Ask me about the news, in any language. I answer with passages quoted word for word, and say for each who published it, in which language, and whom that outlet quotes in turn.
welcome-corpus =
    { $articles ->
        [0] There are no articles yet.
        [one] There is one article here.
       *[other] There are { $articles } articles here, from { $outlets ->
            [0] unknown outlets
            [one] one outlet
           *[other] { $outlets } outlets
        }.
    }
welcome-example = Try: { $question }
example-question = How many returnees asked for help?
joined = Welcome, { $name }. Your role: { $role }.
already-member = You have this role already, or one with more rights: { $role }.
invitation-invalid = This invitation has been used or has expired. Ask for a new one.
not-invited = This bot answers invited people only. Its owner can send you an invitation.

## Roles

role-reader = reader
role-analyst = analyst
role-admin = admin
role-owner = owner

## Groups

group-welcome = Ask me here with /ask and a question, by mentioning me, or by replying to one of my messages.

## Questions

question-missing = Write the question after the command: /ask { $question }
question-too-long = That question is too long: I can read at most { $units } characters.
questions-waiting =
    { $questions ->
        [one] I am still working on your last question.
       *[other] I am still working on { $questions } of your questions.
    } Ask again when that is done, or send /stop.
limit-reached =
    { $minutes ->
        [one] You have reached the limit of questions for now. Ask again in a minute.
       *[other] You have reached the limit of questions for now. Ask again in { $minutes } minutes.
    }
limit-reached-hours =
    { $hours ->
        [one] You have reached the limit of questions for today. Ask again in an hour.
       *[other] You have reached the limit of questions for today. Ask again in { $hours } hours.
    }
no-articles = There are no articles to answer from yet.
failed = Something went wrong, and it is not your fault. The log has it under { $reference }.

## Excerpts

excerpt-usage = Write the permalink after the command: /excerpt A12.3
excerpt-missing = There is no passage { $passage }.
excerpt-changed = The article has changed since. This is version { $version }, the one that was cited; the newest is version { $newest }.
excerpt-quote-stands = The newest version still says this word for word.
excerpt-quote-gone = The newest version no longer says this word for word.
button-changes = What changed
changes-heading = { $article } as it was cited, and since { $date }: removed words are struck through, new ones are bold.
changes-none = Only what is known about the article changed; title and text are the same.
button-more-before = ↑ More before
button-more-after = ↓ More after
button-original = Original
button-copy = Copy { $passage }

## Search

search-usage =
    Write words after the command, and conditions where you like:
    /search returnees embassy lang:de quoting:WSJ from:2016-06 to:2016-07
    /search flood outlet:"The Guardian"
search-none = Nothing was found.
search-page = Page { $page }
search-bad-date = { $value } is not a date. Write it as 2016-06-04, 2016-06 or 2016.
search-bad-language = { $value } is not a language code. Examples: de, en.
search-bad-period = The from: date is later than the to: date.
search-bad-name = There is nothing after { $value }
search-unclosed = The quotation mark after { $value } is never closed.
search-repeated = { $value } can be given only once.
search-gone = This search is no longer stored. Send it again.
button-previous = ← Previous
button-next = Next →

## Sources

sources-heading =
    { $articles ->
        [one] One article
       *[other] { $articles } articles
    }, { $passages ->
        [one] one passage
       *[other] { $passages } passages
    }
sources-newest = Newest: { $date }
sources-languages = Languages
sources-outlets = Outlets
sources-tally =
    { $articles ->
        [one] { $name }: 1 article
       *[other] { $name }: { $articles } articles
    }
sources-tally-dated =
    { $articles ->
        [one] { $name }: 1 article, { $date }
       *[other] { $name }: { $articles } articles, newest { $date }
    }
sources-unnamed =
    { $articles ->
        [one] Outlet not known: 1 article
       *[other] Outlet not known: { $articles } articles
    }
sources-quotations = Who quotes whom
sources-quotation =
    { $articles ->
        [one] { $outlet } quotes { $quoted }: 1 article
       *[other] { $outlet } quotes { $quoted }: { $articles } articles
    }

## Settings

settings-followed = I speak { $language }, following your Telegram where I can. You can choose another language here. Questions can be in any language, whatever is chosen.
settings-fixed = I speak { $language }, as you chose. Questions can be in any language, whatever is chosen.
button-follow-telegram = As Telegram

## Help

help-ask = Just write a question. In the answer, a mark such as [1] leads to the passage that is quoted; the button with its number opens the passage in its context.
help-commands = Commands
help-groups = In groups: /ask and a question, a mention, or a reply to one of my messages.
help-briefings = Briefings: /subscribe sends you the day’s stories at a time that you choose, /briefing shows them at once.
help-add = To add articles, send a document (txt, md, html, jsonl), or a text after /add. Sent as a reply, /add takes the message that it replies to.
help-correct = To correct an article: /outlet A12 Name or /lang A12 de
help-permalinks = A12.3 names passage 3 of article 12, for good. /excerpt A12.3 opens it.

## Privacy

privacy-stored =
    What is stored about you:
    your Telegram id, name and username, your role and since when you have one, and your language, if you were invited or chose a language;
    the invitations that you made, until they are used or expire;
    how many questions you asked this hour and today, where there is a limit;
    when messages were sent to you, for two days, so that none is sent twice;
    your searches, for a week, so that their pages can be turned;
    your subscriptions to briefings, what you want less of, and when each briefing came;
    that you have blocked me, or that Telegram wants me to wait before I write to you, while that lasts.
privacy-not-stored = Questions and answers are not kept: a question is deleted when it is answered, an answer when it is sent. Articles that you add stay, without your name.
privacy-nobody = Nothing goes to anyone but Telegram.
privacy-chat-model = To word an answer, your question, those that you asked in the half hour before it, and passages of articles go to a language model at { $host }; your name and id do not. For briefings, passages of articles alone do. Those questions are kept in memory for half an hour, so that you can ask on, and the number of tokens that your answers took is stored for the day. Nothing else goes to anyone but Telegram.
privacy-forget = /forget removes all of it. Only the record of its own answer stays, for two days, and a wait that Telegram asks for.

## Forget

forget-question = Remove everything that is stored about you? You will need a new invitation to ask again.
forget-question-open = Remove everything that is stored about you?
forget-question-owner = Remove everything that is stored about you? You are the owner: there will be none until the bot is started again and prints a link for a new one.
button-forget = Remove everything
button-cancel = Cancel
cancelled = Nothing was changed.
forgotten = Removed:
forgotten-person = your name, role ({ $role }) and settings
forgotten-settings = your settings
forgotten-invitations =
    { $count ->
        [one] one open invitation
       *[other] { $count } open invitations
    }
forgotten-searches =
    { $count ->
        [one] one search
       *[other] { $count } searches
    }
forgotten-subscriptions =
    { $count ->
        [one] one briefing that you had subscribed to
       *[other] { $count } briefings that you had subscribed to
    }
forgotten-counts = the counts of your questions
forgotten-messages =
    { $count ->
        [one] the record of one message
       *[other] the records of { $count } messages
    }
forgotten-nothing = There was nothing stored about you.

## Stop

stopped =
    { $count ->
        [one] Stopped. One answer was left out.
       *[other] Stopped. { $count } answers were left out.
    }
stopped-nothing = There is nothing to stop.

## Members

invite-usage = Write the role after the command: { $roles }
invite-link =
    An invitation for one person, as { $role }. It can be used once, until { $until }:
    { $link }
members-heading =
    { $count ->
        [one] One member
       *[other] { $count } members
    }
members-line = { $name }: { $role }, since { $date }
button-remove = Remove { $name }
remove-question = Remove { $name }?
button-remove-yes = Remove
removed = { $name } was removed.
remove-refused = You cannot remove { $name }.
member-gone = That person is no longer a member.

## Adding articles

add-usage = Send a document (txt, md, html, jsonl), write a text after /add, or reply with /add to the message that holds the text.
add-short = That is too short for an article.
add-too-large = That file is too large: Telegram gives bots at most { $megabytes } MB.
add-bad-type = I can read txt, md, html and jsonl files.
add-not-fetched = { $source }: Telegram did not give me the file. Send it again.
add-failed = { $source }: { $reason }
add-failed-more =
    { $count ->
        [one] One more article could not be read.
       *[other] { $count } more articles could not be read.
    }
add-done = Added: { $added }, new versions: { $updated }, already known: { $unchanged }, not read: { $failed }
receipt-added = Added as { $article }
receipt-updated = A new version of { $article }
receipt-unchanged = Already known as { $article }
receipt-outlet = Outlet: { $outlet }
receipt-language = Language: { $language }
receipt-quoting = Quotes: { $outlets }
receipt-quoting-none = Quotes no other outlet
receipt-passages = Passages: { $passages }
receipt-more =
    { $count ->
        [one] and one more article
       *[other] and { $count } more articles
    }
not-found = not found
button-correct-outlet = Correct the outlet
button-correct-language = Correct the language
correct-outlet = Which outlet published { $article }? Choose one, or write: /outlet { $article } Name
correct-language = In which language is { $article }? Choose one, or write: /lang { $article } de
outlet-usage = Write the article and its outlet after the command: /outlet A12 The Wall Street Journal
language-usage = Write the article and the code of its language after the command: /lang A12 de
article-missing = There is no article { $article }.

## Feeds

feeds-none = There are no feeds yet. /feeds and an address add one; the address of a page that names a feed is enough.
feeds-heading =
    { $count ->
        [one] One feed
       *[other] { $count } feeds
    }
feed-last-success = Last success: { $moment }
feed-no-success = No success yet
feed-next-poll = Next poll: { $moment }
feed-paused = Paused
feed-taken-away = Taken away by its server; no longer polled
feed-articles-a-day = Articles a day: { $articles }
feed-error = Error: { $error }
feed-added = Added: { $feed }. It is polled in the next seconds.
feed-known = Known already: { $feed }
feed-not-found = No feed was found: { $reason }
feed-remove-question = Remove the feed { $feed }? Its articles stay.
feed-removed = Removed: { $feed }. Its articles stay.
feed-gone = That feed is no longer there.
button-feed-poll = Poll now
button-feed-pause = Pause
button-feed-resume = Resume
button-feed-remove = Remove
button-feeds = All feeds
feeds-failing =
    { $count ->
        [one] One feed has failed for a week:
       *[other] { $count } feeds have failed for a week:
    }
feed-failing = { $feed }: { $error }

## Subscribing to briefings

draft-heading-new = A new briefing
draft-heading-change = Change this briefing
draft-topic = Topic: { $value }
draft-outlets = Outlets: { $value }
draft-languages = Languages of the articles: { $value }
draft-quoted = Quoted outlets: { $value }
draft-when = When: { $days }, { $time }
draft-zone = Time zone: { $value }
draft-length = Length: at most { $count } stories
draft-language = Language of the briefing: { $value }
draft-empty-line = On a day without news: one line
draft-empty-silence = On a day without news: nothing
draft-everything = everything
draft-any = any
draft-every-day = every day
draft-zone-missing = not known yet
draft-gone = This dialog has ended. Send /subscribe for a new one.
button-topic = Topic
button-outlets = Outlets
button-languages = Languages
button-quoted = Quoted outlets
button-days = Days
button-time = Time
button-zone = Time zone
button-length = Length
button-briefing-language = Language of the briefing
button-empty-day = Days without news
button-preview = Preview
button-subscribe = ✅ Subscribe
button-save = ✅ Save
button-back = ← Back
button-everything = Everything
button-any = Any
button-every-day = Every day
button-working-days = Monday to Friday
button-location = 📍 Share my location
button-line = One line
button-silence = Nothing
ask-topic = What should it be about? Write some words, such as: floods in Europe
ask-outlets = Which outlets? Choose some, or write their names with commas between them.
ask-languages = Articles in which languages?
ask-quoted = Only articles that quote certain outlets? Choose some, or write their names with commas between them.
ask-days = On which days?
ask-time = At what time? Choose one, or write it, such as 06:45
ask-zone = Where are you? Write a city or a time zone such as Europe/Berlin, or choose a part of the world.
ask-length = How many stories at most?
ask-briefing-language = In which language should I write it? The quotes stay in that of their article.
ask-empty-day = What should come on a day without news?
ask-location = Press the button below to share your location. I use it to find your time zone, and do not keep it.
ask-by-reply = Here I read only replies: reply to this message.
zone-none = I do not know a place “{ $value }”. Try a larger city nearby.
zone-several = Which one do you mean by “{ $value }”?
zone-set = Your time zone: { $zone }
time-bad = “{ $value }” is no time of day. Write it like this: 06:45
subscribed = Subscribed. The first briefing comes on { $when }.
subscription-saved = Saved. The next briefing comes on { $when }.
subscription-saved-paused = Saved. It stays paused.
subscriptions-full = There can be at most { $count } briefings here. Delete one with /subscriptions first.
group-admins-only = In a group only its admins can do that.

## Subscriptions

subscriptions-heading =
    { $count ->
        [one] One briefing
       *[other] { $count } briefings
    }
subscriptions-none = No briefings come here. /subscribe begins one.
subscription-gone = This briefing does not exist any more.
subscription-next = Next: { $when }
subscription-is-paused = Paused
button-change = Change
button-pause = Pause
button-resume = Resume
button-delete = Delete
button-send-now = Send now
delete-question = Delete the briefing on { $topic }?
subscription-deleted = Deleted.

## Briefings

briefing-which = Which one?
preview-heading = Preview: this is what would be sent now.
briefing-pick = Choose a story by its number for its sources, to ask about it, or to get less like it.
button-markdown = As Markdown
button-pdf = As PDF
briefing-no-pdf = Not as PDF: there is no font for { $characters }. Markdown holds any text.
button-ask-story = Ask about this
button-less = Less of this
story-gone = This story is no longer there.
story-ask = Write your question; I look for the answer in the articles of this story alone: { $headline }
less-noted = Noted: there will be less of this from the next briefing on.

## Briefings that may not have arrived

undecided-heading =
    { $count ->
        [one] One briefing may not have arrived: the connection or the program ended while it was being sent. I do not send it again by myself, for nobody shall get it twice.
       *[other] { $count } briefings may not have arrived: the connection or the program ended while they were being sent. I do not send them again by myself, for nobody shall get one twice.
    }
button-send-again = Send again
button-let-be = Let be
undecided-again =
    { $count ->
        [one] One briefing is sent again.
       *[other] { $count } briefings are sent again.
    }
undecided-left =
    { $count ->
        [one] One briefing was left as it is.
       *[other] { $count } briefings were left as they are.
    }
undecided-none = Somebody has decided on them already.

## Refusals

role-needed = That needs the role { $role }.
private-only = That works only in our private chat.
press-of-another = These buttons were made for somebody else. Ask me yourself.
press-stale = This button no longer works.
command-unknown = I do not know this command. /help lists those that I know.
nothing-to-read = I can read text messages, and documents that analysts send. Write me a question.
