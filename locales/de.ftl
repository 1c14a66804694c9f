# What the Telegram bot says, in German. The pattern is en.ftl.

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = Eine Frage zu den Nachrichten stellen
command-search = Stellen suchen: Wörter outlet:… lang:… quoting:…
command-excerpt = Eine Stelle über ihren Permalink öffnen, etwa A12.3
command-sources = Welche Medien und Sprachen es gibt
command-briefing = Ein Briefing, jetzt gleich
command-subscribe = Regelmäßig Briefings bekommen
command-subscriptions = Briefings ändern, anhalten oder löschen
command-add = Einen Artikel hinzufügen
command-members = Wer diesen Bot benutzen darf
command-invite = Jemanden einladen
command-feeds = Feeds, aus denen Artikel kommen; eine Adresse fügt einen hinzu
command-settings = Sprache des Bots
command-help = Was ich kann
command-privacy = Was über Sie gespeichert ist
command-forget = Löschen, was über Sie gespeichert ist
command-stop = Abbrechen, woran ich gerade arbeite

## First contact

welcome =
    Fragen Sie mich nach den Nachrichten, in jeder Sprache. Ich antworte mit wörtlich zitierten Stellen und nenne zu jeder das Medium, die Sprache und das Medium, auf das es sich seinerseits beruft.
welcome-corpus =
    { $articles ->
        [0] Noch gibt es keine Artikel.
        [one] Hier gibt es einen Artikel.
       *[other] Hier gibt es { $articles } Artikel aus { $outlets ->
            [0] unbekannten Medien
            [one] einem Medium
           *[other] { $outlets } Medien
        }.
    }
welcome-example = Zum Beispiel: { $question }
example-question = Wie viele Rückkehrer haben um Hilfe gebeten?
joined = Willkommen, { $name }. Ihre Rolle: { $role }.
already-member = Sie haben diese Rolle schon oder eine mit mehr Rechten: { $role }.
invitation-invalid = Diese Einladung wurde schon benutzt oder ist abgelaufen. Bitten Sie um eine neue.
not-invited = Dieser Bot antwortet nur eingeladenen Personen. Sein Eigentümer kann Ihnen eine Einladung schicken.

## Roles

role-reader = Leser
role-analyst = Analyst
role-admin = Admin
role-owner = Eigentümer

## Groups

group-welcome = Fragen Sie mich hier mit /ask und einer Frage, indem Sie mich erwähnen oder indem Sie auf eine meiner Nachrichten antworten.

## Questions

question-missing = Schreiben Sie die Frage hinter den Befehl: /ask { $question }
question-too-long = Diese Frage ist zu lang; ich kann höchstens { $units } Zeichen lesen.
questions-waiting =
    { $questions ->
        [one] Ich arbeite noch an Ihrer letzten Frage.
       *[other] Ich arbeite noch an { $questions } Ihrer Fragen.
    } Fragen Sie wieder, wenn das erledigt ist, oder senden Sie /stop.
limit-reached =
    { $minutes ->
        [one] Mehr Fragen sind im Moment nicht möglich. Fragen Sie in einer Minute wieder.
       *[other] Mehr Fragen sind im Moment nicht möglich. Fragen Sie in { $minutes } Minuten wieder.
    }
limit-reached-hours =
    { $hours ->
        [one] Mehr Fragen sind heute nicht möglich. Fragen Sie in einer Stunde wieder.
       *[other] Mehr Fragen sind heute nicht möglich. Fragen Sie in { $hours } Stunden wieder.
    }
no-articles = Noch gibt es keine Artikel, aus denen ich antworten könnte.
failed = Etwas ist schiefgegangen, und es liegt nicht an Ihnen. Im Protokoll steht es unter { $reference }.

## Excerpts

excerpt-usage = Schreiben Sie den Permalink hinter den Befehl: /excerpt A12.3
excerpt-missing = Eine Stelle { $passage } gibt es nicht.
excerpt-changed = Der Artikel wurde seitdem geändert. Dies ist Fassung { $version }, aus der zitiert wurde; die neueste ist Fassung { $newest }.
excerpt-quote-stands = Auch die neueste Fassung enthält diese Stelle wörtlich.
excerpt-quote-gone = Die neueste Fassung enthält diese Stelle nicht mehr wörtlich.
button-changes = Was sich geändert hat
changes-heading = { $article }, wie zitiert und seit { $date }: Entferntes ist durchgestrichen, Neues fett.
changes-none = Nur die Angaben zum Artikel haben sich geändert; Titel und Text sind dieselben.
button-more-before = ↑ Mehr davor
button-more-after = ↓ Mehr danach
button-original = Original
button-copy = { $passage } kopieren

## Search

search-usage =
    Schreiben Sie Wörter hinter den Befehl, und Bedingungen, wo Sie wollen:
    /search Rückkehrer Botschaft lang:de quoting:WSJ from:2016-06 to:2016-07
    /search Hochwasser outlet:"The Guardian"
search-none = Nichts gefunden.
search-page = Seite { $page }
search-bad-date = { $value } ist kein Datum. Schreiben Sie es so: 2016-06-04, 2016-06 oder 2016.
search-bad-language = { $value } ist kein Sprachcode. Beispiele: de, en.
search-bad-period = Das Datum hinter from: ist später als das hinter to:
search-bad-name = Es steht nichts hinter { $value }
search-unclosed = Das Anführungszeichen hinter { $value } wird nicht geschlossen.
search-repeated = { $value } kann nur einmal angegeben werden.
search-gone = Diese Suche ist nicht mehr gespeichert. Senden Sie sie noch einmal.
button-previous = ← Zurück
button-next = Weiter →

## Sources

sources-heading =
    { $articles ->
        [one] Ein Artikel
       *[other] { $articles } Artikel
    }, { $passages ->
        [one] eine Stelle
       *[other] { $passages } Stellen
    }
sources-newest = Neuester Artikel: { $date }
sources-languages = Sprachen
sources-outlets = Medien
sources-tally = { $name }: { $articles } Artikel
sources-tally-dated =
    { $articles ->
        [one] { $name }: 1 Artikel, { $date }
       *[other] { $name }: { $articles } Artikel, der neueste { $date }
    }
sources-unnamed = Medium unbekannt: { $articles } Artikel
sources-quotations = Wer wen zitiert
sources-quotation = { $outlet } zitiert { $quoted }: { $articles } Artikel

## Settings

settings-followed = Ich spreche { $language } und richte mich nach Ihrem Telegram, soweit ich kann. Hier können Sie eine andere Sprache wählen. Fragen können Sie immer in jeder Sprache.
settings-fixed = Ich spreche { $language }, wie Sie es gewählt haben. Fragen können Sie immer in jeder Sprache.
button-follow-telegram = Wie in Telegram

## Help

help-ask = Schreiben Sie einfach eine Frage. In der Antwort führt ein Zeichen wie [1] zur zitierten Stelle; die Schaltfläche mit seiner Nummer öffnet die Stelle in ihrem Zusammenhang.
help-commands = Befehle
help-groups = In Gruppen: /ask und eine Frage, eine Erwähnung oder eine Antwort auf eine meiner Nachrichten.
help-briefings = Briefings: /subscribe schickt Ihnen die Themen des Tages zu einer Zeit Ihrer Wahl, /briefing zeigt sie sofort.
help-add = Um Artikel hinzuzufügen, senden Sie ein Dokument (txt, md, html, jsonl) oder einen Text hinter /add. Als Antwort gesendet, übernimmt /add die Nachricht, auf die es antwortet.
help-correct = Einen Artikel berichtigen: /outlet A12 Name oder /lang A12 de
help-permalinks = A12.3 bezeichnet auf Dauer Stelle 3 von Artikel 12. /excerpt A12.3 öffnet sie.

## Privacy

privacy-stored =
    Über Sie ist gespeichert:
    Ihre Telegram-ID, Ihr Name und Benutzername, Ihre Rolle und seit wann Sie eine haben, und Ihre Sprache, wenn Sie eingeladen wurden oder eine Sprache gewählt haben;
    die Einladungen, die Sie ausgestellt haben, bis sie benutzt werden oder ablaufen;
    wie viele Fragen Sie in dieser Stunde und heute gestellt haben, wo eine Grenze gilt;
    wann Ihnen Nachrichten gesendet wurden, zwei Tage lang, damit keine doppelt kommt;
    Ihre Suchen, eine Woche lang, damit Sie darin blättern können;
    Ihre Abonnements von Briefings, wovon Sie weniger wollen, und wann jedes Briefing kam;
    dass Sie mich blockiert haben oder dass Telegram mich warten lässt, bevor ich Ihnen schreibe, solange das so ist.
privacy-not-stored = Fragen und Antworten werden nicht aufbewahrt: Eine Frage wird gelöscht, sobald sie beantwortet ist, eine Antwort, sobald sie gesendet ist. Artikel, die Sie hinzufügen, bleiben, ohne Ihren Namen.
privacy-nobody = Nichts geht an andere als Telegram.
privacy-chat-model = Um eine Antwort zu formulieren, gehen Ihre Frage, die Fragen, die Sie in der halben Stunde davor gestellt haben, und Stellen aus Artikeln an ein Sprachmodell bei { $host }; Ihr Name und Ihre Kennung nicht. Für Briefings sind es allein Stellen aus Artikeln. Diese Fragen bleiben eine halbe Stunde lang im Arbeitsspeicher, damit Sie nachfragen können, und die Zahl der Token Ihrer Antworten wird für den Tag gespeichert. Sonst geht nichts an andere als Telegram.
privacy-forget = /forget löscht das alles. Nur der Vermerk über die Antwort darauf bleibt, zwei Tage lang, und eine Wartezeit, die Telegram verlangt.

## Forget

forget-question = Alles löschen, was über Sie gespeichert ist? Um wieder zu fragen, brauchen Sie danach eine neue Einladung.
forget-question-open = Alles löschen, was über Sie gespeichert ist?
forget-question-owner = Alles löschen, was über Sie gespeichert ist? Sie sind der Eigentümer: Danach gibt es keinen, bis der Bot neu gestartet wird und einen Link für einen neuen ausgibt.
button-forget = Alles löschen
button-cancel = Abbrechen
cancelled = Es wurde nichts geändert.
forgotten = Gelöscht:
forgotten-person = Ihr Name, Ihre Rolle ({ $role }) und Ihre Einstellungen
forgotten-settings = Ihre Einstellungen
forgotten-invitations =
    { $count ->
        [one] eine offene Einladung
       *[other] { $count } offene Einladungen
    }
forgotten-searches =
    { $count ->
        [one] eine Suche
       *[other] { $count } Suchen
    }
forgotten-subscriptions =
    { $count ->
        [one] ein Briefing, das Sie abonniert hatten
       *[other] { $count } Briefings, die Sie abonniert hatten
    }
forgotten-counts = die Zählung Ihrer Fragen
forgotten-messages =
    { $count ->
        [one] der Vermerk über eine Nachricht
       *[other] die Vermerke über { $count } Nachrichten
    }
forgotten-nothing = Über Sie war nichts gespeichert.

## Stop

stopped =
    { $count ->
        [one] Abgebrochen. Eine Antwort entfällt.
       *[other] Abgebrochen. { $count } Antworten entfallen.
    }
stopped-nothing = Es gibt nichts abzubrechen.

## Members

invite-usage = Schreiben Sie die Rolle hinter den Befehl: { $roles }
invite-link =
    Eine Einladung für eine Person, Rolle: { $role }. Sie kann einmal benutzt werden, bis { $until }:
    { $link }
members-heading =
    { $count ->
        [one] Ein Mitglied
       *[other] { $count } Mitglieder
    }
members-line = { $name }: { $role }, seit { $date }
button-remove = { $name } entfernen
remove-question = { $name } entfernen?
button-remove-yes = Entfernen
removed = { $name } wurde entfernt.
remove-refused = Sie können { $name } nicht entfernen.
member-gone = Diese Person ist kein Mitglied mehr.

## Adding articles

add-usage = Senden Sie ein Dokument (txt, md, html, jsonl), schreiben Sie einen Text hinter /add oder antworten Sie mit /add auf die Nachricht, in der der Text steht.
add-short = Das ist zu kurz für einen Artikel.
add-too-large = Diese Datei ist zu groß: Telegram gibt Bots höchstens { $megabytes } MB.
add-bad-type = Ich kann Dateien vom Typ txt, md, html und jsonl lesen.
add-not-fetched = { $source }: Telegram hat mir die Datei nicht gegeben. Senden Sie sie noch einmal.
add-failed = { $source }: { $reason }
add-failed-more =
    { $count ->
        [one] Ein weiterer Artikel war nicht lesbar.
       *[other] { $count } weitere Artikel waren nicht lesbar.
    }
add-done = Hinzugefügt: { $added }, neue Fassungen: { $updated }, schon bekannt: { $unchanged }, nicht lesbar: { $failed }
receipt-added = Hinzugefügt als { $article }
receipt-updated = Neue Fassung von { $article }
receipt-unchanged = Schon bekannt als { $article }
receipt-outlet = Medium: { $outlet }
receipt-language = Sprache: { $language }
receipt-quoting = Beruft sich auf: { $outlets }
receipt-quoting-none = Beruft sich auf kein anderes Medium
receipt-passages = Stellen: { $passages }
receipt-more =
    { $count ->
        [one] und ein weiterer Artikel
       *[other] und { $count } weitere Artikel
    }
not-found = nicht gefunden
button-correct-outlet = Medium berichtigen
button-correct-language = Sprache berichtigen
correct-outlet = Welches Medium hat { $article } veröffentlicht? Wählen Sie eines oder schreiben Sie: /outlet { $article } Name
correct-language = In welcher Sprache ist { $article }? Wählen Sie eine oder schreiben Sie: /lang { $article } de
outlet-usage = Schreiben Sie den Artikel und sein Medium hinter den Befehl: /outlet A12 The Wall Street Journal
language-usage = Schreiben Sie den Artikel und seinen Sprachcode hinter den Befehl: /lang A12 de
article-missing = Einen Artikel { $article } gibt es nicht.

## Feeds

feeds-none = Noch gibt es keine Feeds. /feeds und eine Adresse fügen einen hinzu; die Adresse einer Seite, die einen Feed nennt, genügt.
feeds-heading =
    { $count ->
        [one] Ein Feed
       *[other] { $count } Feeds
    }
feed-last-success = Zuletzt gelungen: { $moment }
feed-no-success = Noch nie gelungen
feed-next-poll = Nächster Abruf: { $moment }
feed-paused = Angehalten
feed-taken-away = Vom Server entfernt; wird nicht mehr abgerufen
feed-articles-a-day = Artikel am Tag: { $articles }
feed-error = Fehler: { $error }
feed-added = Hinzugefügt: { $feed }. Der Abruf beginnt in den nächsten Sekunden.
feed-known = Schon bekannt: { $feed }
feed-not-found = Kein Feed gefunden: { $reason }
feed-remove-question = Den Feed { $feed } entfernen? Seine Artikel bleiben.
feed-removed = Entfernt: { $feed }. Seine Artikel bleiben.
feed-gone = Diesen Feed gibt es nicht mehr.
button-feed-poll = Jetzt abrufen
button-feed-pause = Anhalten
button-feed-resume = Fortsetzen
button-feed-remove = Entfernen
button-feeds = Alle Feeds
feeds-failing =
    { $count ->
        [one] Ein Feed schlägt seit einer Woche fehl:
       *[other] { $count } Feeds schlagen seit einer Woche fehl:
    }
feed-failing = { $feed }: { $error }

## Subscribing to briefings

draft-heading-new = Ein neues Briefing
draft-heading-change = Dieses Briefing ändern
draft-topic = Thema: { $value }
draft-outlets = Medien: { $value }
draft-languages = Sprachen der Artikel: { $value }
draft-quoted = Zitierte Medien: { $value }
draft-when = Wann: { $days }, { $time }
draft-zone = Zeitzone: { $value }
draft-length = Länge: höchstens { $count } Themen
draft-language = Sprache des Briefings: { $value }
draft-empty-line = An Tagen ohne Neues: eine Zeile
draft-empty-silence = An Tagen ohne Neues: nichts
draft-everything = alles
draft-any = alle
draft-every-day = jeden Tag
draft-zone-missing = noch nicht bekannt
draft-gone = Dieser Dialog ist beendet. Senden Sie /subscribe für einen neuen.
button-topic = Thema
button-outlets = Medien
button-languages = Sprachen
button-quoted = Zitierte Medien
button-days = Tage
button-time = Uhrzeit
button-zone = Zeitzone
button-length = Länge
button-briefing-language = Sprache des Briefings
button-empty-day = Tage ohne Neues
button-preview = Vorschau
button-subscribe = ✅ Abonnieren
button-save = ✅ Speichern
button-back = ← Zurück
button-everything = Alles
button-any = Alle
button-every-day = Jeden Tag
button-working-days = Montag bis Freitag
button-location = 📍 Standort senden
button-line = Eine Zeile
button-silence = Nichts
ask-topic = Worum soll es gehen? Schreiben Sie einige Wörter, etwa: Hochwasser in Europa
ask-outlets = Welche Medien? Wählen Sie einige oder schreiben Sie ihre Namen, durch Kommas getrennt.
ask-languages = Artikel in welchen Sprachen?
ask-quoted = Nur Artikel, die bestimmte Medien zitieren? Wählen Sie einige oder schreiben Sie ihre Namen, durch Kommas getrennt.
ask-days = An welchen Tagen?
ask-time = Um welche Uhrzeit? Wählen Sie eine oder schreiben Sie sie, etwa 06:45
ask-zone = Wo sind Sie? Schreiben Sie eine Stadt oder eine Zeitzone wie Europe/Berlin, oder wählen Sie einen Teil der Welt.
ask-length = Wie viele Themen höchstens?
ask-briefing-language = In welcher Sprache soll ich es schreiben? Die Zitate bleiben in der ihres Artikels.
ask-empty-day = Was soll an einem Tag ohne Neues kommen?
ask-location = Drücken Sie den Knopf unten, um Ihren Standort zu senden. Ich finde damit Ihre Zeitzone und bewahre ihn nicht auf.
ask-by-reply = Hier lese ich nur Antworten: Antworten Sie auf diese Nachricht.
zone-none = Einen Ort „{ $value }“ kenne ich nicht. Versuchen Sie eine größere Stadt in der Nähe.
zone-several = Was meinen Sie mit „{ $value }“?
zone-set = Ihre Zeitzone: { $zone }
time-bad = „{ $value }“ ist keine Uhrzeit. Schreiben Sie sie so: 06:45
subscribed = Abonniert. Das erste Briefing kommt am { $when }.
subscription-saved = Gespeichert. Das nächste Briefing kommt am { $when }.
subscription-saved-paused = Gespeichert. Es bleibt angehalten.
subscriptions-full = Hier kann es höchstens { $count } Briefings geben. Löschen Sie erst eines mit /subscriptions.
group-admins-only = In einer Gruppe können das nur ihre Admins.

## Subscriptions

subscriptions-heading =
    { $count ->
        [one] Ein Briefing
       *[other] { $count } Briefings
    }
subscriptions-none = Hierher kommen keine Briefings. /subscribe beginnt eines.
subscription-gone = Dieses Briefing gibt es nicht mehr.
subscription-next = Das nächste: { $when }
subscription-is-paused = Angehalten
button-change = Ändern
button-pause = Anhalten
button-resume = Fortsetzen
button-delete = Löschen
button-send-now = Jetzt senden
delete-question = Das Briefing zu { $topic } löschen?
subscription-deleted = Gelöscht.

## Briefings

briefing-which = Welches?
preview-heading = Vorschau: Das würde jetzt gesendet.
briefing-pick = Wählen Sie ein Thema nach seiner Nummer: für seine Quellen, um danach zu fragen oder um weniger davon zu bekommen.
button-markdown = Als Markdown
button-pdf = Als PDF
briefing-no-pdf = Nicht als PDF: Für { $characters } gibt es keine Schrift. Markdown enthält jeden Text.
button-ask-story = Danach fragen
button-less = Weniger davon
story-gone = Dieses Thema gibt es nicht mehr.
story-ask = Schreiben Sie Ihre Frage; ich suche die Antwort nur in den Artikeln zu diesem Thema: { $headline }
less-noted = Notiert: Ab dem nächsten Briefing gibt es weniger davon.

## Briefings that may not have arrived

undecided-heading =
    { $count ->
        [one] Ein Briefing ist vielleicht nicht angekommen: Die Verbindung oder das Programm endete beim Senden. Von selbst sende ich es nicht noch einmal, denn niemand soll es doppelt bekommen.
       *[other] { $count } Briefings sind vielleicht nicht angekommen: Die Verbindung oder das Programm endete beim Senden. Von selbst sende ich sie nicht noch einmal, denn niemand soll eines doppelt bekommen.
    }
button-send-again = Noch einmal senden
button-let-be = Dabei belassen
undecided-again =
    { $count ->
        [one] Ein Briefing wird noch einmal gesendet.
       *[other] { $count } Briefings werden noch einmal gesendet.
    }
undecided-left =
    { $count ->
        [one] Ein Briefing bleibt, wie es ist.
       *[other] { $count } Briefings bleiben, wie sie sind.
    }
undecided-none = Darüber ist schon entschieden.

## Refusals

role-needed = Dafür ist die Rolle „{ $role }“ nötig.
private-only = Das geht nur in unserem privaten Chat.
press-of-another = Diese Schaltflächen sind für jemand anderen. Fragen Sie mich selbst.
press-stale = Diese Schaltfläche ist nicht mehr gültig.
command-unknown = Diesen Befehl kenne ich nicht. /help nennt alle, die ich kenne.
nothing-to-read = Ich kann Textnachrichten lesen, und Dokumente, die Analysten senden. Schreiben Sie mir eine Frage.
