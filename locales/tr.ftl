# What the Telegram bot says, in Turkish. The pattern is en.ftl.

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = Haberler hakkında soru sorun
command-search = Bölüm arayın: kelimeler outlet:… lang:… quoting:…
command-excerpt = Bir bölümü A12.3 gibi kalıcı bağlantısıyla açın
command-sources = Hangi yayınlar ve diller var
command-briefing = Hemen bir bülten
command-subscribe = Düzenli bülten alma
command-subscriptions = Bültenleri değiştirme, durdurma veya silme
command-add = Haber ekleyin
command-members = Bu botu kimler kullanabilir
command-invite = Birini davet edin
command-feeds = Haberlerin geldiği akışlar; bir adres yenisini ekler
command-settings = Botun dili
command-help = Neler yapabilirim
command-privacy = Hakkınızda neler saklanıyor
command-forget = Hakkınızda saklananları silin
command-stop = Üzerinde çalıştığım işi durdurun

## First contact

welcome =
    Haberler hakkında istediğiniz dilde soru sorun. Kelimesi kelimesine alıntılanmış bölümlerle yanıt veririm; her bölümü hangi yayının, hangi dilde yayımladığını ve o yayının hangi yayından aktardığını belirtirim.
welcome-corpus =
    { $articles ->
        [0] Burada henüz haber yok.
       *[other] Burada { $outlets ->
            [0] bilinmeyen yayınlardan
           *[other] { $outlets } yayından
        } { $articles } haber var.
    }
welcome-example = Örneğin: { $question }
example-question = Geri dönenlerden kaç kişi yardım istedi?
joined = Hoş geldiniz, { $name }. Rolünüz: { $role }.
already-member = Bu role ya da daha yetkili bir role zaten sahipsiniz: { $role }.
invitation-invalid = Bu davet kullanılmış ya da süresi dolmuş. Yeni bir davet isteyin.
not-invited = Bu bot yalnızca davet edilen kişilere yanıt verir. Botun sahibi size davet gönderebilir.

## Roles

role-reader = okur
role-analyst = analist
role-admin = yönetici
role-owner = sahip

## Groups

group-welcome = Bana burada /ask ve bir soru yazarak, benden bahsederek ya da mesajlarımdan birini yanıtlayarak soru sorabilirsiniz.

## Questions

question-missing = Soruyu komuttan sonra yazın: /ask { $question }
question-too-long = Bu soru çok uzun: en fazla { $units } karakter okuyabilirim.
questions-waiting =
    { $questions ->
        [one] Son sorunuz üzerinde hâlâ çalışıyorum.
       *[other] { $questions } sorunuz üzerinde hâlâ çalışıyorum.
    } Bitince yeniden sorun ya da /stop gönderin.
limit-reached =
    { $minutes ->
        [one] Şimdilik soru sınırına ulaştınız. Bir dakika sonra yeniden sorun.
       *[other] Şimdilik soru sınırına ulaştınız. { $minutes } dakika sonra yeniden sorun.
    }
limit-reached-hours =
    { $hours ->
        [one] Bugünkü soru sınırına ulaştınız. Bir saat sonra yeniden sorun.
       *[other] Bugünkü soru sınırına ulaştınız. { $hours } saat sonra yeniden sorun.
    }
no-articles = Yanıt verebileceğim bir haber henüz yok.
failed = Bir sorun oluştu; sizden kaynaklanmıyor. Günlükteki kaydı: { $reference }.

## Excerpts

excerpt-usage = Kalıcı bağlantıyı komuttan sonra yazın: /excerpt A12.3
excerpt-missing = { $passage } adlı bir bölüm yok.
excerpt-changed = Haber o zamandan beri değişti. Bu, alıntılanan { $version }. sürüm; en yenisi { $newest }. sürüm.
excerpt-quote-stands = En yeni sürüm bu bölümü hâlâ kelimesi kelimesine içeriyor.
excerpt-quote-gone = En yeni sürüm bu bölümü artık kelimesi kelimesine içermiyor.
button-changes = Neler değişti
changes-heading = { $article }: alıntılandığı hâli ve { $date } tarihinden beri. Çıkarılanların üstü çizili, yeniler kalın.
changes-none = Yalnızca haber hakkındaki bilgiler değişti; başlık ve metin aynı.
button-more-before = ↑ Öncesi
button-more-after = ↓ Sonrası
button-original = Orijinal
button-copy = Kopyala: { $passage }

## Search

search-usage =
    Komuttan sonra kelimeleri, istediğiniz yere de koşulları yazın:
    /search geri dönenler büyükelçilik lang:de quoting:WSJ from:2016-06 to:2016-07
    /search sel outlet:"The Guardian"
search-none = Hiçbir şey bulunamadı.
search-page = Sayfa { $page }
search-bad-date = { $value } bir tarih değil. Şöyle yazın: 2016-06-04, 2016-06 ya da 2016.
search-bad-language = { $value } bir dil kodu değil. Örnekler: de, en.
search-bad-period = from: tarihi, to: tarihinden sonra.
search-bad-name = Şundan sonra bir şey yazılmamış: { $value }
search-unclosed = { $value } sonrasındaki tırnak işareti kapatılmamış.
search-repeated = { $value } yalnızca bir kez yazılabilir.
search-gone = Bu arama artık saklanmıyor. Yeniden gönderin.
button-previous = ← Önceki
button-next = Sonraki →

## Sources

sources-heading = { $articles } haber, { $passages } bölüm
sources-newest = En yeni haber: { $date }
sources-languages = Diller
sources-outlets = Yayınlar
sources-tally = { $name }: { $articles } haber
sources-tally-dated =
    { $articles ->
        [one] { $name }: 1 haber, { $date }
       *[other] { $name }: { $articles } haber, en yenisi: { $date }
    }
sources-unnamed = Yayını bilinmeyen: { $articles } haber
sources-quotations = Kim kimi kaynak gösteriyor
sources-quotation = { $outlet } → { $quoted }: { $articles } haber

## Settings

settings-followed = { $language } konuşuyorum; olabildiğince Telegram’ınızın dilini kullanıyorum. Burada başka bir dil seçebilirsiniz. Sorularınız her zaman istediğiniz dilde olabilir.
settings-fixed = Seçtiğiniz gibi { $language } konuşuyorum. Sorularınız her zaman istediğiniz dilde olabilir.
button-follow-telegram = Telegram’daki gibi

## Help

help-ask = Bir soru yazmanız yeterli. Yanıtta [1] gibi bir işaret alıntılanan bölüme götürür; aynı numaralı düğme bölümü bağlamı içinde açar.
help-commands = Komutlar
help-groups = Gruplarda: /ask ve bir soru, benden bahseden bir mesaj ya da mesajlarımdan birine yanıt.
help-briefings = Bültenler: /subscribe günün haberlerini seçtiğiniz saatte gönderir, /briefing hemen gösterir.
help-add = Haber eklemek için bir belge (txt, md, html, jsonl) ya da /add komutundan sonra bir metin gönderin. Bir mesaja yanıt olarak gönderilen /add o mesajı ekler.
help-correct = Bir haberi düzeltmek için: /outlet A12 Ad ya da /lang A12 de
help-permalinks = A12.3 her zaman 12. haberin 3. bölümüdür. /excerpt A12.3 bu bölümü açar.

## Privacy

privacy-stored =
    Hakkınızda saklananlar:
    davet edildiyseniz ya da bir dil seçtiyseniz Telegram kimliğiniz, adınız, kullanıcı adınız, rolünüz, ne zamandan beri bir rolünüz olduğu ve diliniz;
    oluşturduğunuz davetler, kullanılana ya da süreleri dolana kadar;
    sınır varsa, bu saat içinde ve bugün kaç soru sorduğunuz;
    size ne zaman mesaj gönderildiği, hiçbiri iki kez gönderilmesin diye iki gün boyunca;
    aramalarınız, sayfalarını çevirebilmeniz için bir hafta boyunca;
    bülten abonelikleriniz, neyi daha az istediğiniz ve her bültenin ne zaman geldiği;
    beni engellediğiniz ya da Telegram’ın size yazmadan önce beklememi istediği, bu sürdüğü sürece.
privacy-not-stored = Sorular ve yanıtlar saklanmaz: Soru yanıtlanınca, yanıt gönderilince silinir. Eklediğiniz haberler adınız olmadan kalır.
privacy-nobody = Telegram dışında kimseye hiçbir şey gönderilmez.
privacy-chat-model = Bir yanıtı yazmak için sorunuz, ondan önceki yarım saatte sorduklarınız ve haberlerden bölümler { $host } adresindeki bir dil modeline gönderilir; adınız ve kimliğiniz gönderilmez. Bültenler için yalnızca haberlerden bölümler gönderilir. Bu sorular, sormaya devam edebilmeniz için yarım saat bellekte tutulur; yanıtlarınızın kaç token tuttuğu o gün için saklanır. Bunun dışında Telegram’dan başka kimseye hiçbir şey gönderilmez.
privacy-forget = /forget bunların hepsini siler. Yalnızca bu komutun yanıtının kaydı iki gün boyunca ve Telegram’ın istediği bir bekleme kalır.

## Forget

forget-question = Hakkınızda saklanan her şey silinsin mi? Yeniden soru sormak için yeni bir davete ihtiyacınız olacak.
forget-question-open = Hakkınızda saklanan her şey silinsin mi?
forget-question-owner = Hakkınızda saklanan her şey silinsin mi? Botun sahibi sizsiniz: bot yeniden başlatılıp yeni bir sahip için bağlantı gösterene kadar sahibi olmayacak.
button-forget = Her şeyi sil
button-cancel = Vazgeç
cancelled = Hiçbir şey değiştirilmedi.
forgotten = Silinenler:
forgotten-person = adınız, rolünüz ({ $role }) ve ayarlarınız
forgotten-settings = ayarlarınız
forgotten-invitations = { $count } açık davet
forgotten-searches = { $count } arama
forgotten-subscriptions =
    { $count ->
       *[other] abone olduğunuz { $count } bülten
    }
forgotten-counts = sorularınızın sayısı
forgotten-messages = { $count } mesajın kaydı
forgotten-nothing = Hakkınızda saklanan bir şey yoktu.

## Stop

stopped =
    { $count ->
        [one] Durduruldu. Bir yanıt iptal edildi.
       *[other] Durduruldu. { $count } yanıt iptal edildi.
    }
stopped-nothing = Durdurulacak bir şey yok.

## Members

invite-usage = Rolü komuttan sonra yazın: { $roles }
invite-link =
    Tek kişilik davet, rol: { $role }. Bir kez kullanılabilir, son kullanım: { $until }
    { $link }
members-heading = { $count } üye
members-line = { $name }: { $role }, katılım: { $date }
button-remove = Çıkar: { $name }
remove-question = { $name } çıkarılsın mı?
button-remove-yes = Çıkar
removed = { $name } çıkarıldı.
remove-refused = { $name } adlı kişiyi çıkaramazsınız.
member-gone = Bu kişi artık üye değil.

## Adding articles

add-usage = Bir belge (txt, md, html, jsonl) gönderin, /add komutundan sonra bir metin yazın ya da metnin bulunduğu mesajı /add ile yanıtlayın.
add-short = Bu, bir haber için çok kısa.
add-too-large = Bu dosya çok büyük: Telegram botlara en fazla { $megabytes } MB veriyor.
add-bad-type = txt, md, html ve jsonl dosyalarını okuyabilirim.
add-not-fetched = { $source }: Telegram dosyayı bana vermedi. Yeniden gönderin.
add-failed = { $source }: { $reason }
add-failed-more = { $count } haber daha okunamadı.
add-done = Eklenen: { $added }, yeni sürüm: { $updated }, zaten bilinen: { $unchanged }, okunamayan: { $failed }
receipt-added = { $article } olarak eklendi
receipt-updated = Yeni sürüm: { $article }
receipt-unchanged = { $article } olarak zaten var
receipt-outlet = Yayın: { $outlet }
receipt-language = Dil: { $language }
receipt-quoting = Aktardığı kaynak: { $outlets }
receipt-quoting-none = Başka bir yayından aktarmıyor
receipt-passages = Bölüm sayısı: { $passages }
receipt-more = ve { $count } haber daha
not-found = bulunamadı
button-correct-outlet = Yayını düzelt
button-correct-language = Dili düzelt
correct-outlet = { $article } hangi yayında çıktı? Birini seçin ya da yazın: /outlet { $article } Ad
correct-language = { $article } hangi dilde? Birini seçin ya da yazın: /lang { $article } de
outlet-usage = Haberi ve yayınını komuttan sonra yazın: /outlet A12 The Wall Street Journal
language-usage = Haberi ve dil kodunu komuttan sonra yazın: /lang A12 de
article-missing = { $article } adlı bir haber yok.

## Feeds

feeds-none = Henüz akış yok. /feeds ve bir adres yenisini ekler; akışı gösteren bir sayfanın adresi yeterlidir.
feeds-heading =
    { $count ->
        [one] Bir akış
       *[other] { $count } akış
    }
feed-last-success = Son başarı: { $moment }
feed-no-success = Henüz başarılı olmadı
feed-next-poll = Sonraki okuma: { $moment }
feed-paused = Duraklatıldı
feed-taken-away = Sunucusu kaldırdı; artık okunmuyor
feed-articles-a-day = Günde haber: { $articles }
feed-error = Hata: { $error }
feed-added = Eklendi: { $feed }. Birkaç saniye içinde okunacak.
feed-known = Zaten biliniyor: { $feed }
feed-not-found = Akış bulunamadı: { $reason }
feed-remove-question = { $feed } akışı kaldırılsın mı? Haberleri kalır.
feed-removed = Kaldırıldı: { $feed }. Haberleri kalır.
feed-gone = Bu akış artık yok.
button-feed-poll = Şimdi oku
button-feed-pause = Duraklat
button-feed-resume = Sürdür
button-feed-remove = Kaldır
button-feeds = Tüm akışlar
feeds-failing =
    { $count ->
        [one] Bir akış bir haftadır okunamıyor:
       *[other] { $count } akış bir haftadır okunamıyor:
    }
feed-failing = { $feed }: { $error }

## Subscribing to briefings

draft-heading-new = Yeni bülten
draft-heading-change = Bu bülteni değiştirme
draft-topic = Konu: { $value }
draft-outlets = Yayınlar: { $value }
draft-languages = Haberlerin dilleri: { $value }
draft-quoted = Alıntılanan yayınlar: { $value }
draft-when = Ne zaman: { $days }, { $time }
draft-zone = Saat dilimi: { $value }
draft-length = Uzunluk: en çok { $count } haber
draft-language = Bültenin dili: { $value }
draft-empty-line = Haber olmayan günde: tek satır
draft-empty-silence = Haber olmayan günde: hiçbir şey
draft-everything = her şey
draft-any = tümü
draft-every-day = her gün
draft-zone-missing = henüz bilinmiyor
draft-gone = Bu işlem sona erdi. Yenisi için /subscribe gönderin.
button-topic = Konu
button-outlets = Yayınlar
button-languages = Diller
button-quoted = Alıntılananlar
button-days = Günler
button-time = Saat
button-zone = Saat dilimi
button-length = Uzunluk
button-briefing-language = Bültenin dili
button-empty-day = Haber olmayan günler
button-preview = Önizleme
button-subscribe = ✅ Abone ol
button-save = ✅ Kaydet
button-back = ← Geri
button-everything = Her şey
button-any = Tümü
button-every-day = Her gün
button-working-days = Pazartesiden cumaya
button-location = 📍 Konumumu paylaş
button-line = Tek satır
button-silence = Hiçbir şey
ask-topic = Ne hakkında olsun? Birkaç kelime yazın, örneğin: Avrupa’daki seller
ask-outlets = Hangi yayınlar? Seçin ya da adlarını virgülle ayırarak yazın.
ask-languages = Hangi dillerdeki haberler?
ask-quoted = Yalnızca belirli yayınlardan alıntı yapan haberler mi? Seçin ya da adlarını virgülle ayırarak yazın.
ask-days = Hangi günler?
ask-time = Saat kaçta? Birini seçin ya da yazın, örneğin 06:45
ask-zone = Neredesiniz? Bir şehir ya da Europe/Berlin gibi bir saat dilimi yazın veya dünyanın bir bölümünü seçin.
ask-length = En çok kaç haber?
ask-briefing-language = Hangi dilde yazayım? Alıntılar kendi haberlerinin dilinde kalır.
ask-empty-day = Haber olmayan bir günde ne göndereyim?
ask-location = Konumunuzu paylaşmak için aşağıdaki düğmeye basın. Saat diliminizi bulmak için kullanırım, saklamam.
ask-by-reply = Burada yalnızca yanıtları okurum: bu mesajı yanıtlayın.
zone-none = “{ $value }” diye bir yer bilmiyorum. Yakındaki daha büyük bir şehri deneyin.
zone-several = “{ $value }” ile hangisini kastediyorsunuz?
zone-set = Saat diliminiz: { $zone }
time-bad = “{ $value }” bir saat değil. Şöyle yazın: 06:45
subscribed = Abone olundu. İlk bülten: { $when }.
subscription-saved = Kaydedildi. Sonraki bülten: { $when }.
subscription-saved-paused = Kaydedildi. Duraklatılmış kalıyor.
subscriptions-full = Burada en çok { $count } bülten olabilir. Önce /subscriptions ile birini silin.
group-admins-only = Bir grupta bunu yalnızca yöneticileri yapabilir.

## Subscriptions

subscriptions-heading =
    { $count ->
       *[other] { $count } bülten
    }
subscriptions-none = Buraya bülten gelmiyor. Başlamak için /subscribe.
subscription-gone = Bu bülten artık yok.
subscription-next = Sonraki: { $when }
subscription-is-paused = Duraklatıldı
button-change = Değiştir
button-pause = Duraklat
button-resume = Sürdür
button-delete = Sil
button-send-now = Şimdi gönder
delete-question = Şu bülten silinsin mi: { $topic }?
subscription-deleted = Silindi.

## Briefings

briefing-which = Hangisi?
preview-heading = Önizleme: şimdi bu gönderilirdi.
briefing-pick = Kaynakları görmek, soru sormak ya da benzerini azaltmak için haberi numarasıyla seçin.
button-markdown = Markdown olarak
button-pdf = PDF olarak
briefing-no-pdf = PDF olarak değil: { $characters } için yazı tipi yok. Markdown her metni içerir.
button-ask-story = Bunu sor
button-less = Bundan daha az
story-gone = Bu haber artık yok.
story-ask = Sorunuzu yazın; yanıtı yalnızca bu haberin yazılarında ararım: { $headline }
less-noted = Not edildi: sonraki bültenden itibaren bundan daha az olacak.

## Briefings that may not have arrived

undecided-heading =
    { $count ->
       *[other] { $count } bülten ulaşmamış olabilir: gönderilirken bağlantı ya da program kesildi. Kimse iki kez almasın diye kendiliğimden yeniden göndermem.
    }
button-send-again = Yeniden gönder
button-let-be = Olduğu gibi bırak
undecided-again =
    { $count ->
       *[other] { $count } bülten yeniden gönderiliyor.
    }
undecided-left =
    { $count ->
       *[other] { $count } bülten olduğu gibi bırakıldı.
    }
undecided-none = Bunlara zaten karar verilmiş.

## Refusals

role-needed = Bunun için “{ $role }” rolü gerekiyor.
private-only = Bu yalnızca özel sohbetimizde mümkün.
press-of-another = Bu düğmeler başka biri için. Bana siz de sorabilirsiniz.
press-stale = Bu düğme artık çalışmıyor.
command-unknown = Bu komutu bilmiyorum. Bildiklerimi /help gösterir.
nothing-to-read = Metin mesajlarını ve analistlerin gönderdiği belgeleri okuyabilirim. Bana bir soru yazın.
