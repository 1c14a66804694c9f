# What the Telegram bot says, in Russian. The pattern is en.ftl.

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = Задать вопрос о новостях
command-search = Найти отрывки: слова outlet:… lang:… quoting:…
command-excerpt = Открыть отрывок по постоянной ссылке, например A12.3
command-sources = Какие есть издания и языки
command-add = Добавить статью
command-members = Кому доступен этот бот
command-invite = Пригласить человека
command-settings = Язык бота
command-help = Что я умею
command-privacy = Что о вас хранится
command-forget = Удалить то, что о вас хранится
command-stop = Остановить текущую работу

## First contact

welcome =
    Спрашивайте меня о новостях на любом языке. Я отвечаю дословно процитированными отрывками и для каждого указываю издание, язык и то, на какое издание оно само ссылается.
welcome-corpus =
    { $articles ->
        [0] Статей пока нет.
        [1] Здесь одна статья.
       *[other] Здесь { $articles ->
            [one] { $articles } статья
            [few] { $articles } статьи
           *[many] { $articles } статей
        } из { $outlets ->
            [0] неизвестных изданий
            [1] одного издания
            [one] { $outlets } издания
           *[other] { $outlets } изданий
        }.
    }
welcome-example = Например: { $question }
example-question = Сколько вернувшихся попросили о помощи?
joined = Добро пожаловать, { $name }. Ваша роль: { $role }.
already-member = У вас уже есть эта роль или роль с более широкими правами: { $role }.
invitation-invalid = Это приглашение уже использовано или истекло. Попросите новое.
not-invited = Этот бот отвечает только приглашённым. Приглашение может прислать его владелец.

## Roles

role-reader = читатель
role-analyst = аналитик
role-admin = администратор
role-owner = владелец

## Groups

group-welcome = Спрашивайте меня здесь: командой /ask с вопросом, упоминанием или ответом на одно из моих сообщений.

## Questions

question-missing = Напишите вопрос после команды: /ask { $question }
question-too-long =
    Вопрос слишком длинный: я могу прочитать не больше { $units ->
        [one] { $units } символа
       *[other] { $units } символов
    }.
questions-waiting =
    { $questions ->
        [1] Я ещё работаю над вашим предыдущим вопросом.
        [one] Я ещё работаю над { $questions } вашим вопросом.
       *[other] Я ещё работаю над { $questions } вашими вопросами.
    } Спросите снова, когда я закончу, или отправьте /stop.
limit-reached =
    Пока вопросов больше задать нельзя. Спросите снова через { $minutes ->
        [1] минуту
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
limit-reached-hours =
    Сегодня вопросов больше задать нельзя. Спросите снова через { $hours ->
        [1] час
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }.
no-articles = Пока нет статей, по которым можно ответить.
failed = Что-то пошло не так, и это не ваша вина. Запись в журнале: { $reference }.

## Excerpts

excerpt-usage = Напишите постоянную ссылку после команды: /excerpt A12.3
excerpt-missing = Отрывка { $passage } нет.
excerpt-changed = С тех пор статья изменилась. Это версия { $version }, которая цитировалась; самая новая — версия { $newest }.
excerpt-quote-stands = Самая новая версия по-прежнему содержит этот отрывок слово в слово.
excerpt-quote-gone = В самой новой версии этого отрывка слово в слово больше нет.
button-more-before = ↑ Что до этого
button-more-after = ↓ Что дальше
button-original = Оригинал
button-copy = Скопировать { $passage }

## Search

search-usage =
    Напишите слова после команды, а условия — где угодно:
    /search вернувшиеся посольство lang:de quoting:WSJ from:2016-06 to:2016-07
    /search наводнение outlet:"The Guardian"
search-none = Ничего не найдено.
search-page = Страница { $page }
search-bad-date = { $value } — не дата. Пишите так: 2016-06-04, 2016-06 или 2016.
search-bad-language = { $value } — не код языка. Примеры: de, en.
search-bad-period = Дата после from: позже даты после to:
search-bad-name = Ничего не указано после { $value }
search-unclosed = Кавычка после { $value } не закрыта.
search-repeated = { $value } можно указать только один раз.
search-gone = Этот поиск больше не хранится. Отправьте его ещё раз.
button-previous = ← Назад
button-next = Далее →

## Sources

sources-heading =
    { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
       *[many] { $articles } статей
    }, { $passages ->
        [one] { $passages } отрывок
        [few] { $passages } отрывка
       *[many] { $passages } отрывков
    }
sources-newest = Самая новая статья: { $date }
sources-languages = Языки
sources-outlets = Издания
sources-tally =
    { $articles ->
        [one] { $name }: { $articles } статья
        [few] { $name }: { $articles } статьи
       *[many] { $name }: { $articles } статей
    }
sources-tally-dated =
    { $articles ->
        [1] { $name }: 1 статья, { $date }
        [one] { $name }: { $articles } статья, последняя: { $date }
        [few] { $name }: { $articles } статьи, последняя: { $date }
       *[many] { $name }: { $articles } статей, последняя: { $date }
    }
sources-unnamed =
    { $articles ->
        [one] Издание неизвестно: { $articles } статья
        [few] Издание неизвестно: { $articles } статьи
       *[many] Издание неизвестно: { $articles } статей
    }
sources-quotations = Кто на кого ссылается
sources-quotation =
    { $articles ->
        [one] { $outlet } ссылается на { $quoted }: { $articles } статья
        [few] { $outlet } ссылается на { $quoted }: { $articles } статьи
       *[many] { $outlet } ссылается на { $quoted }: { $articles } статей
    }

## Settings

settings-followed = Язык бота: { $language }, по возможности как в вашем Telegram. Здесь можно выбрать другой. Вопросы всегда можно задавать на любом языке.
settings-fixed = Язык бота: { $language }, как вы выбрали. Вопросы всегда можно задавать на любом языке.
button-follow-telegram = Как в Telegram

## Help

help-ask = Просто напишите вопрос. Знак вида [1] в ответе ведёт к процитированному отрывку; кнопка с его номером открывает отрывок в контексте.
help-commands = Команды
help-groups = В группах: /ask и вопрос, упоминание или ответ на одно из моих сообщений.
help-add = Чтобы добавить статьи, отправьте документ (txt, md, html, jsonl) или текст после /add. Если отправить /add в ответ на сообщение, добавится это сообщение.
help-correct = Исправить данные статьи: /outlet A12 Название или /lang A12 de
help-permalinks = A12.3 — это навсегда отрывок 3 статьи 12. Его открывает /excerpt A12.3

## Privacy

privacy-stored =
    Что о вас хранится:
    ваш идентификатор в Telegram, имя, имя пользователя, роль, с каких пор она у вас есть, и язык, если вас пригласили или вы выбрали язык;
    созданные вами приглашения, пока их не используют или пока они не истекут;
    сколько вопросов вы задали за этот час и за сегодня, если действует ограничение;
    время отправленных вам сообщений, два дня, чтобы ни одно не пришло дважды;
    ваши поиски, неделю, чтобы можно было листать их страницы;
    что вы меня заблокировали или что Telegram велит мне подождать, прежде чем писать вам, пока это так.
privacy-not-stored = Вопросы и ответы не сохраняются: вопрос удаляется, как только на него дан ответ, а ответ — как только отправлен. Добавленные вами статьи остаются, без вашего имени.
privacy-nobody = Никому, кроме Telegram, ничего не передаётся.
privacy-chat-model = Чтобы сформулировать ответ, ваш вопрос, вопросы, заданные вами за полчаса до него, и отрывки статей передаются языковой модели на { $host }; ваше имя и идентификатор не передаются. Эти вопросы полчаса остаются в памяти, чтобы вы могли спрашивать дальше, а число токенов ваших ответов хранится в течение дня. Больше никому, кроме Telegram, ничего не передаётся.
privacy-forget = /forget удаляет всё это. Остаются только запись об ответе на эту команду, два дня, и ожидание, которого требует Telegram.

## Forget

forget-question = Удалить всё, что о вас хранится? Чтобы снова задавать вопросы, понадобится новое приглашение.
forget-question-open = Удалить всё, что о вас хранится?
forget-question-owner = Удалить всё, что о вас хранится? Вы владелец: владельца не будет, пока бот не запустят снова и он не выдаст ссылку для нового.
button-forget = Удалить всё
button-cancel = Отмена
cancelled = Ничего не изменено.
forgotten = Удалено:
forgotten-person = ваше имя, роль ({ $role }) и настройки
forgotten-settings = ваши настройки
forgotten-invitations =
    { $count ->
        [one] { $count } открытое приглашение
        [few] { $count } открытых приглашения
       *[many] { $count } открытых приглашений
    }
forgotten-searches =
    { $count ->
        [one] { $count } поиск
        [few] { $count } поиска
       *[many] { $count } поисков
    }
forgotten-counts = подсчёт ваших вопросов
forgotten-messages =
    { $count ->
        [one] запись об { $count } сообщении
       *[other] записи о { $count } сообщениях
    }
forgotten-nothing = О вас ничего не хранилось.

## Stop

stopped =
    { $count ->
        [1] Остановлено. Один ответ отменён.
        [one] Остановлено. Отменён { $count } ответ.
        [few] Остановлено. Отменены { $count } ответа.
       *[many] Остановлено. Отменено { $count } ответов.
    }
stopped-nothing = Останавливать нечего.

## Members

invite-usage = Напишите роль после команды: { $roles }
invite-link =
    Приглашение для одного человека, роль: { $role }. Им можно воспользоваться один раз, до { $until }:
    { $link }
members-heading =
    { $count ->
        [one] { $count } участник
        [few] { $count } участника
       *[many] { $count } участников
    }
members-line = { $name }: { $role }, с { $date }
button-remove = Исключить: { $name }
remove-question = Исключить участника «{ $name }»?
button-remove-yes = Исключить
removed = Участник «{ $name }» исключён.
remove-refused = Вы не можете исключить участника «{ $name }».
member-gone = Этот человек больше не участник.

## Adding articles

add-usage = Отправьте документ (txt, md, html, jsonl), напишите текст после /add или ответьте командой /add на сообщение с текстом.
add-short = Для статьи это слишком коротко.
add-too-large = Файл слишком большой: Telegram передаёт ботам не больше { $megabytes } МБ.
add-bad-type = Я читаю файлы txt, md, html и jsonl.
add-not-fetched = { $source }: Telegram не передал мне файл. Отправьте его ещё раз.
add-failed = { $source }: { $reason }
add-failed-more =
    { $count ->
        [1] Ещё одну статью прочитать не удалось.
        [one] Ещё { $count } статью прочитать не удалось.
        [few] Ещё { $count } статьи прочитать не удалось.
       *[many] Ещё { $count } статей прочитать не удалось.
    }
add-done = Добавлено: { $added }, новых версий: { $updated }, уже известно: { $unchanged }, не прочитано: { $failed }
receipt-added = Добавлено как { $article }
receipt-updated = Новая версия { $article }
receipt-unchanged = Уже есть как { $article }
receipt-outlet = Издание: { $outlet }
receipt-language = Язык: { $language }
receipt-quoting = Ссылается на: { $outlets }
receipt-quoting-none = Не ссылается на другие издания
receipt-passages = Отрывков: { $passages }
receipt-more =
    { $count ->
        [1] и ещё одна статья
        [one] и ещё { $count } статья
        [few] и ещё { $count } статьи
       *[many] и ещё { $count } статей
    }
not-found = не удалось определить
button-correct-outlet = Исправить издание
button-correct-language = Исправить язык
correct-outlet = Какое издание опубликовало { $article }? Выберите его или напишите: /outlet { $article } Название
correct-language = На каком языке { $article }? Выберите язык или напишите: /lang { $article } de
outlet-usage = Напишите статью и её издание после команды: /outlet A12 The Wall Street Journal
language-usage = Напишите статью и код её языка после команды: /lang A12 de
article-missing = Статьи { $article } нет.

## Refusals

role-needed = Для этого нужна роль «{ $role }».
private-only = Это возможно только в нашем личном чате.
press-of-another = Эти кнопки предназначены другому человеку. Задайте вопрос сами.
press-stale = Эта кнопка больше не работает.
command-unknown = Я не знаю такой команды. Те, что знаю, покажет /help.
nothing-to-read = Я читаю текстовые сообщения, а от аналитиков — и документы. Напишите мне вопрос.
