# What the Telegram bot says, in Arabic. The pattern is en.ftl.
# Commands and dates that stand inside a line are isolated (U+2066 to U+2069), or their signs would be shown in another order.
# A line that is a command to be copied is not: a command begins its message. Names and links are isolated by the program.

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = طرح سؤال عن الأخبار
command-search = البحث عن مقاطع: كلمات ⁦outlet:… lang:… quoting:…⁩
command-excerpt = فتح مقطع برابطه الدائم، مثل ⁦A12.3⁩
command-sources = وسائل الإعلام واللغات المتاحة
command-briefing = موجز الآن
command-subscribe = تلقّي الموجز بانتظام
command-subscriptions = تغيير الموجزات أو إيقافها أو حذفها
command-add = إضافة مقال
command-members = من يمكنه استخدام هذا البوت
command-invite = دعوة شخص
command-feeds = الخلاصات التي تأتي منها المقالات؛ والعنوان يضيف خلاصة
command-settings = لغة البوت
command-help = ما أستطيع فعله
command-privacy = ما يُحفظ عنك
command-forget = حذف ما يُحفظ عنك
command-stop = إيقاف ما أعمل عليه

## First contact

welcome =
    اسألني عن الأخبار بأي لغة. أجيب بمقاطع مقتبسة حرفيًا، وأذكر لكل مقطع وسيلة الإعلام التي نشرته، ولغته، ووسيلة الإعلام التي نقلت عنها بدورها.
welcome-corpus =
    { $articles ->
        [zero] لا توجد مقالات بعد.
        [one] يوجد هنا مقال واحد.
       *[other] يوجد هنا { $articles ->
            [two] مقالان
            [few] { $articles } مقالات
            [many] { $articles } مقالًا
           *[other] { $articles } مقال
        } من { $outlets ->
            [zero] وسائل إعلام غير معروفة
            [one] وسيلة إعلام واحدة
            [two] وسيلتي إعلام
            [few] { $outlets } وسائل إعلام
           *[other] { $outlets } وسيلة إعلام
        }.
    }
welcome-example = مثلًا: { $question }
example-question = كم عدد العائدين الذين طلبوا المساعدة؟
joined = مرحبًا بك، { $name }. دورك: { $role }.
already-member = لديك هذا الدور، أو دور بصلاحيات أوسع: { $role }.
invitation-invalid = هذه الدعوة استُخدمت أو انتهت صلاحيتها. اطلب دعوة جديدة.
not-invited = لا يجيب هذا البوت إلا المدعوّين. يمكن لمالكه أن يرسل إليك دعوة.

## Roles

role-reader = قارئ
role-analyst = محلل
role-admin = مشرف
role-owner = مالك

## Groups

group-welcome = اسألني هنا بالأمر ⁦/ask⁩ متبوعًا بسؤال، أو بالإشارة إليّ، أو بالرد على إحدى رسائلي.

## Questions

question-missing = اكتب السؤال بعد الأمر: ⁦/ask { $question }⁩
question-too-long =
    هذا السؤال طويل جدًا: أستطيع قراءة { $units ->
        [one] حرف واحد
        [two] حرفين
        [few] { $units } أحرف
        [many] { $units } حرفًا
       *[other] { $units } حرف
    } على الأكثر.
questions-waiting =
    { $questions ->
        [one] ما زلت أعمل على سؤالك الأخير.
        [two] ما زلت أعمل على سؤالين من أسئلتك.
       *[other] ما زلت أعمل على { $questions } من أسئلتك.
    } اسأل من جديد عندما أنتهي، أو أرسل ⁦/stop⁩.
limit-reached =
    { $minutes ->
        [zero] بلغت حدّ الأسئلة في الوقت الحالي. اسأل من جديد بعد لحظات.
        [one] بلغت حدّ الأسئلة في الوقت الحالي. اسأل من جديد بعد دقيقة.
        [two] بلغت حدّ الأسئلة في الوقت الحالي. اسأل من جديد بعد دقيقتين.
        [few] بلغت حدّ الأسئلة في الوقت الحالي. اسأل من جديد بعد { $minutes } دقائق.
       *[other] بلغت حدّ الأسئلة في الوقت الحالي. اسأل من جديد بعد { $minutes } دقيقة.
    }
limit-reached-hours =
    { $hours ->
        [zero] بلغت حدّ الأسئلة لهذا اليوم. اسأل من جديد بعد قليل.
        [one] بلغت حدّ الأسئلة لهذا اليوم. اسأل من جديد بعد ساعة.
        [two] بلغت حدّ الأسئلة لهذا اليوم. اسأل من جديد بعد ساعتين.
        [few] بلغت حدّ الأسئلة لهذا اليوم. اسأل من جديد بعد { $hours } ساعات.
       *[other] بلغت حدّ الأسئلة لهذا اليوم. اسأل من جديد بعد { $hours } ساعة.
    }
no-articles = لا توجد بعد مقالات أجيب منها.
failed = حدث خطأ لا ذنب لك فيه. تجده في السجل تحت { $reference }.

## Excerpts

excerpt-usage = اكتب الرابط الدائم بعد الأمر: ⁦/excerpt A12.3⁩
excerpt-missing = لا يوجد مقطع { $passage }.
excerpt-changed = تغيّر المقال منذ ذلك الحين. هذه هي النسخة { $version } التي اقتُبس منها، وأحدثها النسخة { $newest }.
excerpt-quote-stands = لا تزال أحدث نسخة تتضمن هذا المقطع حرفيًا.
excerpt-quote-gone = لم تعد أحدث نسخة تتضمن هذا المقطع حرفيًا.
button-changes = ما الذي تغيّر
changes-heading = { $article } كما اقتُبس ومنذ { $date }: المحذوف مشطوب والجديد بخط عريض.
changes-none = لم تتغير إلا البيانات عن المقال؛ العنوان والنص كما هما.
button-more-before = ↑ ما قبله
button-more-after = ↓ ما بعده
button-original = المقال الأصلي
button-copy = نسخ { $passage }

## Search

search-usage =
    اكتب كلمات بعد الأمر، وأضف الشروط حيث تشاء:
    /search العائدون السفارة lang:de quoting:WSJ from:2016-06 to:2016-07
    /search فيضان outlet:"The Guardian"
search-none = لم يُعثر على شيء.
search-page = صفحة { $page }
search-bad-date = { $value } ليس تاريخًا. اكتبه هكذا: ⁦2016-06-04⁩ أو ⁦2016-06⁩ أو ⁦2016⁩.
search-bad-language = { $value } ليس رمز لغة. من الأمثلة: ⁦de, en⁩.
search-bad-period = التاريخ بعد ⁦from:⁩ لاحق للتاريخ بعد ⁦to:⁩
search-bad-name = لا يوجد شيء بعد { $value }
search-unclosed = علامة الاقتباس بعد { $value } لم تُغلق.
search-repeated = لا يمكن ذكر { $value } إلا مرة واحدة.
search-gone = لم يعد هذا البحث محفوظًا. أرسله من جديد.
button-previous = → السابق
button-next = التالي ←

## Sources

sources-heading =
    { $articles ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $articles } مقالات
        [many] { $articles } مقالًا
       *[other] { $articles } مقال
    }، { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }
sources-newest = أحدث مقال: { $date }
sources-languages = اللغات
sources-outlets = وسائل الإعلام
sources-tally =
    { $articles ->
        [zero] { $name }: لا مقالات
        [one] { $name }: مقال واحد
        [two] { $name }: مقالان
        [few] { $name }: { $articles } مقالات
        [many] { $name }: { $articles } مقالًا
       *[other] { $name }: { $articles } مقال
    }
sources-tally-dated =
    { $articles ->
        [one] { $name }: مقال واحد، { $date }
        [two] { $name }: مقالان، أحدثهما: { $date }
        [few] { $name }: { $articles } مقالات، أحدثها: { $date }
        [many] { $name }: { $articles } مقالًا، أحدثها: { $date }
       *[other] { $name }: { $articles } مقال، أحدثها: { $date }
    }
sources-unnamed =
    { $articles ->
        [zero] وسيلة إعلام غير معروفة: لا مقالات
        [one] وسيلة إعلام غير معروفة: مقال واحد
        [two] وسيلة إعلام غير معروفة: مقالان
        [few] وسيلة إعلام غير معروفة: { $articles } مقالات
        [many] وسيلة إعلام غير معروفة: { $articles } مقالًا
       *[other] وسيلة إعلام غير معروفة: { $articles } مقال
    }
sources-quotations = مَن ينقل عن مَن
sources-quotation =
    { $articles ->
        [one] { $outlet } نقلًا عن { $quoted }: مقال واحد
        [two] { $outlet } نقلًا عن { $quoted }: مقالان
        [few] { $outlet } نقلًا عن { $quoted }: { $articles } مقالات
        [many] { $outlet } نقلًا عن { $quoted }: { $articles } مقالًا
       *[other] { $outlet } نقلًا عن { $quoted }: { $articles } مقال
    }

## Settings

settings-followed = لغة البوت: { $language }، وفق لغة تيليغرام لديك متى أمكن. يمكنك اختيار لغة أخرى هنا، وطرح الأسئلة بأي لغة في كل الأحوال.
settings-fixed = لغة البوت: { $language }، كما اخترت. يمكنك طرح الأسئلة بأي لغة في كل الأحوال.
button-follow-telegram = مثل تيليغرام

## Help

help-ask = اكتب سؤالك فحسب. في الإجابة تقود علامة مثل [1] إلى المقطع المقتبس، ويفتح الزر الذي يحمل رقمها المقطع في سياقه.
help-commands = الأوامر
help-groups = في المجموعات: ⁦/ask⁩ متبوعًا بسؤال، أو إشارة إليّ، أو رد على إحدى رسائلي.
help-briefings = الموجزات: يرسل /subscribe إليك أخبار اليوم في الوقت الذي تختاره، ويعرضها /briefing فورًا.
help-add = لإضافة مقالات أرسل مستندًا (⁦txt, md, html, jsonl⁩) أو نصًا بعد ⁦/add⁩. وإذا أرسلت ⁦/add⁩ ردًّا على رسالة أُضيفت تلك الرسالة.
help-correct = لتصحيح بيانات مقال: ⁦/outlet A12 الاسم⁩ أو ⁦/lang A12 de⁩
help-permalinks = يدلّ ⁦A12.3⁩ دائمًا على المقطع 3 من المقال 12، ويفتحه ⁦/excerpt A12.3⁩.

## Privacy

privacy-stored =
    ما يُحفظ عنك:
    معرّفك في تيليغرام واسمك واسم المستخدم ودورك ومنذ متى هو لك، ولغتك، إن تلقيت دعوة أو اخترت لغة؛
    الدعوات التي أنشأتها، إلى أن تُستخدم أو تنتهي صلاحيتها؛
    عدد أسئلتك في هذه الساعة وهذا اليوم، حيث يوجد حدّ لها؛
    أوقات إرسال الرسائل إليك، مدة يومين، كي لا تُرسل أي رسالة مرتين؛
    عمليات بحثك، مدة أسبوع، لتتمكن من تصفّح نتائجها؛
    اشتراكاتك في الموجزات، وما تريد تقليله، ومتى وصل كل موجز؛
    أنك حظرتني، أو أن تيليغرام يطلب مني الانتظار قبل أن أكتب إليك، ما دام ذلك قائمًا.
privacy-not-stored = لا تُحفظ الأسئلة والإجابات: يُحذف السؤال متى أُجيب عنه، والإجابة متى أُرسلت. وتبقى المقالات التي تضيفها، من دون اسمك.
privacy-nobody = لا يُرسل شيء إلى أي جهة غير تيليغرام.
privacy-chat-model = لصياغة الإجابة يُرسل سؤالك والأسئلة التي طرحتها في نصف الساعة السابقة ومقاطع من المقالات إلى نموذج لغوي على { $host }، من دون اسمك ومعرّفك. أما الموجزات فلا يُرسل من أجلها إلا مقاطع من المقالات. وتبقى تلك الأسئلة في الذاكرة نصف ساعة لتتمكن من متابعة السؤال، ويُحفظ عدد الرموز التي استهلكتها إجاباتك لليوم نفسه. ولا يُرسل أي شيء آخر إلى أي جهة غير تيليغرام.
privacy-forget = يحذف ⁦/forget⁩ كل ذلك. ولا يبقى إلا سجل الرد عليه، مدة يومين، وانتظار يطلبه تيليغرام.

## Forget

forget-question = هل تريد حذف كل ما يُحفظ عنك؟ ستحتاج بعدها إلى دعوة جديدة لطرح الأسئلة.
forget-question-open = هل تريد حذف كل ما يُحفظ عنك؟
forget-question-owner = هل تريد حذف كل ما يُحفظ عنك؟ أنت المالك: لن يكون للبوت مالك بعد ذلك، إلى أن يُعاد تشغيله ويعرض رابطًا لمالك جديد.
button-forget = حذف كل شيء
button-cancel = إلغاء
cancelled = لم يتغيّر شيء.
forgotten = حُذف ما يلي:
forgotten-person = اسمك ودورك ({ $role }) وإعداداتك
forgotten-settings = إعداداتك
forgotten-invitations =
    { $count ->
        [one] دعوة مفتوحة واحدة
        [two] دعوتان مفتوحتان
        [few] { $count } دعوات مفتوحة
       *[other] { $count } دعوة مفتوحة
    }
forgotten-searches =
    { $count ->
        [one] عملية بحث واحدة
        [two] عمليتا بحث
        [few] { $count } عمليات بحث
       *[other] { $count } عملية بحث
    }
forgotten-subscriptions =
    { $count ->
        [one] موجز واحد كنت مشتركًا فيه
       *[other] موجزات كنت مشتركًا فيها: { $count }
    }
forgotten-counts = تعداد أسئلتك
forgotten-messages =
    { $count ->
        [one] سجل رسالة واحدة
        [two] سجل رسالتين
        [few] سجل { $count } رسائل
       *[other] سجل { $count } رسالة
    }
forgotten-nothing = لم يكن يُحفظ عنك شيء.

## Stop

stopped =
    { $count ->
        [zero] تم الإيقاف. لم تُلغَ أي إجابة.
        [one] تم الإيقاف. أُلغيت إجابة واحدة.
        [two] تم الإيقاف. أُلغيت إجابتان.
        [few] تم الإيقاف. أُلغيت { $count } إجابات.
       *[other] تم الإيقاف. أُلغيت { $count } إجابة.
    }
stopped-nothing = لا يوجد ما يمكن إيقافه.

## Members

invite-usage = اكتب الدور بعد الأمر: { $roles }
invite-link =
    دعوة لشخص واحد، الدور: { $role }. يمكن استخدامها مرة واحدة، حتى { $until }:
    { $link }
members-heading =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضو
    }
members-line = { $name }: { $role }، منذ { $date }
button-remove = إزالة { $name }
remove-question = هل تريد إزالة { $name }؟
button-remove-yes = إزالة
removed = تمت إزالة { $name }.
remove-refused = لا يمكنك إزالة { $name }.
member-gone = لم يعد هذا الشخص عضوًا.

## Adding articles

add-usage = أرسل مستندًا (⁦txt, md, html, jsonl⁩)، أو اكتب نصًا بعد ⁦/add⁩، أو أرسل ⁦/add⁩ ردًّا على الرسالة التي تضم النص.
add-short = هذا النص أقصر من أن يكون مقالًا.
add-too-large = هذا الملف كبير جدًا: أقصى ما يتيحه تيليغرام للبوتات { $megabytes } ميغابايت.
add-bad-type = أستطيع قراءة ملفات ⁦txt, md, html, jsonl⁩.
add-not-fetched = { $source }: لم يسلّمني تيليغرام الملف. أرسله مرة أخرى.
add-failed = { $source }: { $reason }
add-failed-more =
    { $count ->
        [one] تعذّرت قراءة مقال آخر.
        [two] تعذّرت قراءة مقالين آخرين.
        [few] تعذّرت قراءة { $count } مقالات أخرى.
        [many] تعذّرت قراءة { $count } مقالًا آخر.
       *[other] تعذّرت قراءة { $count } مقال آخر.
    }
add-done = أُضيف: { $added }، نسخ جديدة: { $updated }، معروف سابقًا: { $unchanged }، تعذّرت قراءته: { $failed }
receipt-added = أُضيف بالرقم { $article }
receipt-updated = نسخة جديدة من { $article }
receipt-unchanged = معروف سابقًا بالرقم { $article }
receipt-outlet = وسيلة الإعلام: { $outlet }
receipt-language = اللغة: { $language }
receipt-quoting = ينقل عن: { $outlets }
receipt-quoting-none = لا ينقل عن وسيلة إعلام أخرى
receipt-passages = عدد المقاطع: { $passages }
receipt-more =
    { $count ->
        [one] ومقال آخر
        [two] ومقالان آخران
        [few] و{ $count } مقالات أخرى
        [many] و{ $count } مقالًا آخر
       *[other] و{ $count } مقال آخر
    }
not-found = غير محددة
button-correct-outlet = تصحيح وسيلة الإعلام
button-correct-language = تصحيح اللغة
correct-outlet = أي وسيلة إعلام نشرت { $article }؟ اختر واحدة، أو اكتب: ⁦/outlet { $article } الاسم⁩
correct-language = بأي لغة كُتب { $article }؟ اختر لغة، أو اكتب: ⁦/lang { $article } de⁩
outlet-usage = اكتب المقال ووسيلة إعلامه بعد الأمر: ⁦/outlet A12 The Wall Street Journal⁩
language-usage = اكتب المقال ورمز لغته بعد الأمر: ⁦/lang A12 de⁩
article-missing = لا يوجد مقال { $article }.

## Feeds

feeds-none = لا توجد خلاصات بعد. يضيف الأمر /feeds مع عنوانٍ خلاصةً، ويكفي عنوان صفحة تذكر خلاصة.
feeds-heading =
    { $count ->
        [zero] لا خلاصات
        [one] خلاصة واحدة
        [two] خلاصتان
        [few] { $count } خلاصات
        [many] { $count } خلاصة
       *[other] { $count } خلاصة
    }
feed-last-success = آخر نجاح: { $moment }
feed-no-success = لم تنجح بعد
feed-next-poll = القراءة التالية: { $moment }
feed-paused = موقوفة مؤقتًا
feed-taken-away = أزالها خادمها؛ لم تعد تُقرأ
feed-articles-a-day = المقالات في اليوم: { $articles }
feed-error = خطأ: { $error }
feed-added = أُضيفت: { $feed }. ستُقرأ خلال الثواني القادمة.
feed-known = معروفة من قبل: { $feed }
feed-not-found = لم يُعثر على خلاصة: { $reason }
feed-remove-question = هل تُزال الخلاصة { $feed }؟ تبقى مقالاتها.
feed-removed = أُزيلت: { $feed }. تبقى مقالاتها.
feed-gone = لم تعد هذه الخلاصة موجودة.
button-feed-poll = اقرأ الآن
button-feed-pause = إيقاف مؤقت
button-feed-resume = استئناف
button-feed-remove = إزالة
button-feeds = كل الخلاصات
feeds-failing =
    { $count ->
        [zero] لا خلاصات متعثرة منذ أسبوع:
        [one] خلاصة واحدة متعثرة منذ أسبوع:
        [two] خلاصتان متعثرتان منذ أسبوع:
        [few] { $count } خلاصات متعثرة منذ أسبوع:
        [many] { $count } خلاصة متعثرة منذ أسبوع:
       *[other] { $count } خلاصة متعثرة منذ أسبوع:
    }
feed-failing = { $feed }: { $error }

## Subscribing to briefings

draft-heading-new = موجز جديد
draft-heading-change = تغيير هذا الموجز
draft-topic = الموضوع: { $value }
draft-outlets = المصادر: { $value }
draft-languages = لغات المقالات: { $value }
draft-quoted = المصادر المنقول عنها: { $value }
draft-when = متى: { $days }، { $time }
draft-zone = المنطقة الزمنية: { $value }
draft-length = الطول: { $count } أخبار على الأكثر
draft-language = لغة الموجز: { $value }
draft-empty-line = في يوم بلا أخبار: سطر واحد
draft-empty-silence = في يوم بلا أخبار: لا شيء
draft-everything = كل شيء
draft-any = أيًّا كانت
draft-every-day = كل يوم
draft-zone-missing = غير معروفة بعد
draft-gone = انتهى هذا الحوار. أرسل /subscribe لبدء حوار جديد.
button-topic = الموضوع
button-outlets = المصادر
button-languages = اللغات
button-quoted = المنقول عنها
button-days = الأيام
button-time = الوقت
button-zone = المنطقة الزمنية
button-length = الطول
button-briefing-language = لغة الموجز
button-empty-day = أيام بلا أخبار
button-preview = معاينة
button-subscribe = ✅ اشترك
button-save = ✅ حفظ
button-back = → رجوع
button-everything = كل شيء
button-any = الكل
button-every-day = كل يوم
button-working-days = من الإثنين إلى الجمعة
button-location = 📍 مشاركة موقعي
button-line = سطر واحد
button-silence = لا شيء
ask-topic = عمّ يكون الموجز؟ اكتب بضع كلمات، مثل: الفيضانات في أوروبا
ask-outlets = أي مصادر؟ اختر بعضها أو اكتب أسماءها مفصولة بفواصل.
ask-languages = مقالات بأي لغات؟
ask-quoted = المقالات التي تنقل عن مصادر معيّنة فقط؟ اختر بعضها أو اكتب أسماءها مفصولة بفواصل.
ask-days = في أي أيام؟
ask-time = في أي وقت؟ اختر وقتًا أو اكتبه، مثل 06:45
ask-zone = أين أنت؟ اكتب مدينة أو منطقة زمنية مثل Europe/Berlin، أو اختر جزءًا من العالم.
ask-length = كم خبرًا على الأكثر؟
ask-briefing-language = بأي لغة أكتبه؟ تبقى الاقتباسات بلغة مقالاتها.
ask-empty-day = ماذا أرسل في يوم بلا أخبار؟
ask-location = اضغط الزر في الأسفل لمشاركة موقعك. أستخدمه لمعرفة منطقتك الزمنية ولا أحتفظ به.
ask-by-reply = هنا لا أقرأ إلا الردود: ردّ على هذه الرسالة.
zone-none = لا أعرف مكانًا باسم «{ $value }». جرّب مدينة أكبر قريبة.
zone-several = أيّها تقصد بـ«{ $value }»؟
zone-set = منطقتك الزمنية: { $zone }
time-bad = «{ $value }» ليس وقتًا. اكتبه هكذا: 06:45
subscribed = تم الاشتراك. يصل أول موجز: { $when }.
subscription-saved = تم الحفظ. يصل الموجز التالي: { $when }.
subscription-saved-paused = تم الحفظ. يبقى متوقفًا مؤقتًا.
subscriptions-full = لا يمكن أن يزيد عدد الموجزات هنا على { $count }. احذف أحدها أولًا عبر /subscriptions.
group-admins-only = في المجموعة لا يستطيع ذلك إلا مشرفوها.

## Subscriptions

subscriptions-heading =
    { $count ->
        [one] موجز واحد
        [two] موجزان
        [few] { $count } موجزات
       *[other] { $count } موجزًا
    }
subscriptions-none = لا تصل أي موجزات إلى هنا. أرسل /subscribe للبدء.
subscription-gone = لم يعد هذا الموجز موجودًا.
subscription-next = التالي: { $when }
subscription-is-paused = متوقف مؤقتًا
button-change = تغيير
button-pause = إيقاف مؤقت
button-resume = استئناف
button-delete = حذف
button-send-now = أرسل الآن
delete-question = حذف الموجز عن { $topic }؟
subscription-deleted = تم الحذف.

## Briefings

briefing-which = أيّها؟
preview-heading = معاينة: هذا ما كان سيُرسَل الآن.
briefing-pick = اختر خبرًا برقمه لرؤية مصادره أو السؤال عنه أو تقليل ما يشبهه.
button-markdown = بصيغة Markdown
button-pdf = بصيغة PDF
briefing-no-pdf = ليس بصيغة PDF: لا يوجد خط لعرض { $characters }. أما Markdown فيتسع لأي نص.
button-ask-story = اسأل عن هذا
button-less = أقل من هذا
story-gone = لم يعد هذا الخبر موجودًا.
story-ask = اكتب سؤالك؛ أبحث عن الجواب في مقالات هذا الخبر وحدها: { $headline }
less-noted = تم: سيقل هذا ابتداءً من الموجز التالي.

## Briefings that may not have arrived

undecided-heading =
    { $count ->
        [one] قد لا يكون موجز واحد قد وصل: انقطع الاتصال أو البرنامج أثناء الإرسال. لا أعيد إرساله من تلقاء نفسي كي لا يتلقاه أحد مرتين.
       *[other] قد لا تكون بعض الموجزات قد وصلت ({ $count }): انقطع الاتصال أو البرنامج أثناء الإرسال. لا أعيد إرسالها من تلقاء نفسي كي لا يتلقى أحد موجزًا مرتين.
    }
button-send-again = أعد الإرسال
button-let-be = اتركها
undecided-again =
    { $count ->
        [one] يُعاد إرسال موجز واحد.
       *[other] يُعاد إرسال الموجزات: { $count }.
    }
undecided-left =
    { $count ->
        [one] تُرك موجز واحد كما هو.
       *[other] تُركت الموجزات كما هي: { $count }.
    }
undecided-none = لقد بُتّ فيها من قبل.

## Refusals

role-needed = يلزم لذلك دور «{ $role }».
private-only = لا يمكن ذلك إلا في محادثتنا الخاصة.
press-of-another = هذه الأزرار تخص شخصًا آخر. اسألني بنفسك.
press-stale = لم يعد هذا الزر يعمل.
command-unknown = لا أعرف هذا الأمر. يعرض ⁦/help⁩ ما أعرفه من أوامر.
nothing-to-read = أقرأ الرسائل النصية، والمستندات التي يرسلها المحللون. اكتب لي سؤالًا.
