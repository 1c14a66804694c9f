# What the Telegram bot says, in Russian. The pattern is en.ftl.

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = Задать вопрос о новостях
command-search = Найти отрывки: слова outlet:… lang:… quoting:…
command-excerpt = Открыть отрывок по постоянной ссылке, например A12.3
command-sources = Какие есть издания и языки
command-briefing = Сводка прямо сейчас
command-subscribe = Получать сводки регулярно
command-subscriptions = Изменить, приостановить или удалить сводки
command-add = Добавить статью
command-members = Кому доступен этот бот
command-invite = Пригласить человека
command-feeds = Ленты, из которых приходят статьи; адрес добавляет новую
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
button-changes = Что изменилось
changes-heading = { $article }: как было процитировано и с { $date }. Убранное зачёркнуто, новое выделено жирным.
changes-none = Изменились только сведения о статье; заголовок и текст те же.
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
help-briefings = Сводки: /subscribe присылает сюжеты дня в выбранное вами время, /briefing показывает их сразу.
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
    ваши подписки на сводки, чего вы хотите меньше и когда пришла каждая сводка;
    что вы меня заблокировали или что Telegram велит мне подождать, прежде чем писать вам, пока это так.
privacy-not-stored = Вопросы и ответы не сохраняются: вопрос удаляется, как только на него дан ответ, а ответ — как только отправлен. Добавленные вами статьи остаются, без вашего имени.
privacy-nobody = Никому, кроме Telegram, ничего не передаётся.
privacy-chat-model = Чтобы сформулировать ответ, ваш вопрос, вопросы, заданные вами за полчаса до него, и отрывки статей передаются языковой модели на { $host }; ваше имя и идентификатор не передаются. Для сводок передаются только отрывки статей. Эти вопросы полчаса остаются в памяти, чтобы вы могли спрашивать дальше, а число токенов ваших ответов хранится в течение дня. Больше никому, кроме Telegram, ничего не передаётся.
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
forgotten-subscriptions =
    { $count ->
        [one] { $count } сводка, на которую вы были подписаны
        [few] { $count } сводки, на которые вы были подписаны
       *[other] { $count } сводок, на которые вы были подписаны
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

## Feeds

feeds-none = Лент пока нет. /feeds и адрес добавляют ленту; достаточно адреса страницы, на которой она указана.
feeds-heading =
    { $count ->
        [one] { $count } лента
        [few] { $count } ленты
        [many] { $count } лент
       *[other] { $count } ленты
    }
feed-last-success = Последний успех: { $moment }
feed-no-success = Успеха ещё не было
feed-next-poll = Следующий опрос: { $moment }
feed-paused = Приостановлена
feed-taken-away = Удалена сервером; больше не опрашивается
feed-articles-a-day = Статей в день: { $articles }
feed-error = Ошибка: { $error }
feed-added = Добавлено: { $feed }. Опрос начнётся в ближайшие секунды.
feed-known = Уже известна: { $feed }
feed-not-found = Лента не найдена: { $reason }
feed-remove-question = Удалить ленту { $feed }? Её статьи останутся.
feed-removed = Удалено: { $feed }. Статьи остаются.
feed-gone = Этой ленты больше нет.
button-feed-poll = Опросить сейчас
button-feed-pause = Приостановить
button-feed-resume = Возобновить
button-feed-remove = Удалить
button-feeds = Все ленты
feeds-failing =
    { $count ->
        [one] Уже неделю не удаётся опросить { $count } ленту:
        [few] Уже неделю не удаётся опросить { $count } ленты:
        [many] Уже неделю не удаётся опросить { $count } лент:
       *[other] Уже неделю не удаётся опросить { $count } ленты:
    }
feed-failing = { $feed }: { $error }

## Subscribing to briefings

draft-heading-new = Новая сводка
draft-heading-change = Изменение сводки
draft-topic = Тема: { $value }
draft-outlets = Издания: { $value }
draft-languages = Языки статей: { $value }
draft-quoted = Цитируемые издания: { $value }
draft-when = Когда: { $days }, { $time }
draft-zone = Часовой пояс: { $value }
draft-length = Длина: не больше { $count } сюжетов
draft-language = Язык сводки: { $value }
draft-empty-line = В день без новостей: одна строка
draft-empty-silence = В день без новостей: ничего
draft-everything = всё
draft-any = любые
draft-every-day = каждый день
draft-zone-missing = пока неизвестен
draft-gone = Этот диалог завершён. Отправьте /subscribe, чтобы начать новый.
button-topic = Тема
button-outlets = Издания
button-languages = Языки
button-quoted = Цитируемые издания
button-days = Дни
button-time = Время
button-zone = Часовой пояс
button-length = Длина
button-briefing-language = Язык сводки
button-empty-day = Дни без новостей
button-preview = Предпросмотр
button-subscribe = ✅ Подписаться
button-save = ✅ Сохранить
button-back = ← Назад
button-everything = Всё
button-any = Любые
button-every-day = Каждый день
button-working-days = С понедельника по пятницу
button-location = 📍 Отправить местоположение
button-line = Одна строка
button-silence = Ничего
ask-topic = О чём она должна быть? Напишите несколько слов, например: наводнения в Европе
ask-outlets = Какие издания? Выберите или напишите их названия через запятую.
ask-languages = Статьи на каких языках?
ask-quoted = Только статьи, которые цитируют определённые издания? Выберите или напишите их названия через запятую.
ask-days = В какие дни?
ask-time = Во сколько? Выберите время или напишите его, например 06:45
ask-zone = Где вы? Напишите город или часовой пояс, например Europe/Berlin, или выберите часть света.
ask-length = Сколько сюжетов самое большее?
ask-briefing-language = На каком языке писать? Цитаты остаются на языке своей статьи.
ask-empty-day = Что присылать в день без новостей?
ask-location = Нажмите кнопку внизу, чтобы отправить местоположение. Я определю по нему часовой пояс и не сохраню его.
ask-by-reply = Здесь я читаю только ответы: ответьте на это сообщение.
zone-none = Я не знаю места «{ $value }». Попробуйте крупный город поблизости.
zone-several = Какое место вы имеете в виду: «{ $value }»?
zone-set = Ваш часовой пояс: { $zone }
time-bad = «{ $value }» — не время. Напишите так: 06:45
subscribed = Подписка оформлена. Первая сводка придёт: { $when }.
subscription-saved = Сохранено. Следующая сводка придёт: { $when }.
subscription-saved-paused = Сохранено. Она остаётся приостановленной.
subscriptions-full = Здесь может быть не больше { $count } сводок. Сначала удалите одну: /subscriptions.
group-admins-only = В группе это могут только её администраторы.

## Subscriptions

subscriptions-heading =
    { $count ->
        [one] { $count } сводка
        [few] { $count } сводки
       *[other] { $count } сводок
    }
subscriptions-none = Сюда не приходят сводки. Начните с /subscribe.
subscription-gone = Этой сводки больше нет.
subscription-next = Следующая: { $when }
subscription-is-paused = Приостановлена
button-change = Изменить
button-pause = Приостановить
button-resume = Возобновить
button-delete = Удалить
button-send-now = Прислать сейчас
delete-question = Удалить сводку: { $topic }?
subscription-deleted = Удалено.

## Briefings

briefing-which = Какую?
preview-heading = Предпросмотр: вот что было бы отправлено сейчас.
briefing-pick = Выберите сюжет по номеру: источники, вопрос о нём или меньше подобного.
button-markdown = В Markdown
button-pdf = В PDF
briefing-no-pdf = Не в PDF: нет шрифта для { $characters }. В Markdown может быть любой текст.
button-ask-story = Спросить об этом
button-less = Меньше такого
story-gone = Этого сюжета больше нет.
story-ask = Напишите вопрос; ответ я ищу только в статьях этого сюжета: { $headline }
less-noted = Учтено: со следующей сводки такого будет меньше.

## Briefings that may not have arrived

undecided-heading =
    { $count ->
        [one] Возможно, не дошла { $count } сводка: связь или программа прервалась при отправке. Сам я её не повторю: никто не должен получить её дважды.
        [few] Возможно, не дошли { $count } сводки: связь или программа прервалась при отправке. Сам я их не повторю: никто не должен получить сводку дважды.
       *[other] Возможно, не дошли { $count } сводок: связь или программа прервалась при отправке. Сам я их не повторю: никто не должен получить сводку дважды.
    }
button-send-again = Отправить ещё раз
button-let-be = Оставить как есть
undecided-again =
    { $count ->
        [one] Отправляется ещё раз { $count } сводка.
        [few] Отправляются ещё раз { $count } сводки.
       *[other] Отправляются ещё раз { $count } сводок.
    }
undecided-left =
    { $count ->
        [one] { $count } сводка оставлена как есть.
        [few] { $count } сводки оставлены как есть.
       *[other] { $count } сводок оставлено как есть.
    }
undecided-none = Об этом уже решено.

## Refusals

role-needed = Для этого нужна роль «{ $role }».
private-only = Это возможно только в нашем личном чате.
press-of-another = Эти кнопки предназначены другому человеку. Задайте вопрос сами.
press-stale = Эта кнопка больше не работает.
command-unknown = Я не знаю такой команды. Те, что знаю, покажет /help.
nothing-to-read = Я читаю текстовые сообщения, а от аналитиков — и документы. Напишите мне вопрос.
