import type { ModalWords } from './modal-words.js';

export const turkishModalWords: ModalWords = {
  words: {
    possibility: 'belki, olası, olasılığ*, olasılık*, muhtemel*, mümkün, ihtimal*, galiba',
    intention:
      'planlıyor*, planladı*, planlan*, planlar*, planı, planına, niyet*, amaçlıyor*, amaçla*, hedefliyor*, hedefle*, umuyor*, umut*, tehdit*, söz verdi*, söz verm*, vaat*, vadet*, taahhüt*, hazırlanıyor*, hazır, kararlı*, arzul*, düşünüyor*, düşündüğ*',
    proposal:
      'değerlendiriyor*, değerlendirdiğ*, değerlendiril*, öneriyor*, önerdi*, talep*, çağırdı*, çağrıda bulun*, çağrısında, teklif*, müzakere*, tartışıl*, rica*, tavsiye*, dava açtı*, pazarlık*, gündeminde',
    expectation:
      'bekleniyor*, beklen*, bekliyor*, öngör*, tahmin*, muhtemelen, planlanıyor*, uyardı*, uyarıyor*, uyarısın*, geçici*',
    suspicion:
      'iddia*, şüphe*, zanlı*, suçla*, sözde, öne sür*, ileri sür*, söylenti*, sanılan*, sanılıyor*, itham*, kuşku*, doğrulanma*, teyit edilme*, güya',
    condition: 'eğer, halinde, hâlinde, takdirde, şartıyla, koşuluyla, şartı, koşulu, sürece, durumunda, aksi halde',
    future: '',
    claim:
      'iddia*, savundu, savunuyor*, savunan, savunarak, öne sür*, ileri sür*, ısrar*, yalanladı*, yalanlıyor*, suçla*, sorumlu tut*, inkâr*, şüphelen*, kuşkulan*, itham*',
  },
  forms: {
    possibility: /\p{L}[ae]bil(?:i|e|m|s|d)/u,
    intention: /^iste(?:di|me|ye|r)|^istiyor/u,
    future: /^\p{L}{2,}(?:[ae]ca[kğ]|[ae]ce[kğ])/u,
    condition: /^\p{Ll}{2,}(?:[ıiuüae]rs[ae]|m[ae]zs[ae])(?:lar|ler)?$/u,
    expectation: /\p{L}m[ae]l[ıi](?:$|lar|ler|yd)/u,
  },
  keeping:
    'üzere, için, amaç*, amac*, hedef*, gerek*, zorunda, lazım, proje*, plan*, öner*, teklif*, olabilir*, girişim*, çalışıyor*, çalıştı*, denedi*, hazırlan*, açıkla*, değerlendir*, çağrı*, görüş*, tartış*, başvur*, dava*, mahkeme*, gündem*, oylan*, oylama*, itiraz*, incele*, şikayet*, şikâyet*, risk*, kork*, endişe*, tehlike*, taslak*, taslağ*, soruştur*, sanık*, yargılan*, reddet*, yorumla*, gelecek, önümüzdeki, yarın, yakında, yoksa, karar*, söz, sorumlu*, uyar*, şart*, koşul*, inan*, ilan*',
  saying:
    'görünüyor*, söyle*, dedi*, diyor*, diye, demiş*, ekle*, kabul et*, kabul ed*, itiraf*, doğrula*, açıkla*, vurgula*, belirt*, ifade*, kaydet*, anlat*, aktar*, hatırlat*, yanıt*, cevap*, ısrar*, savun*, iddia*, öne sür*, ileri sür*, yalanla*, reddet*, inkar*, inkâr*, suçla*, sorumlu*, bağla*, bağlı*, eleştir*, şikayet*, şikâyet*, yakın*, uyar*, inan*, düşün*, san*, kanaat*, kanı*, görüş*, gör*, nitele*, nitelen*, nitelendir*, tanımla*, adlandır*, göre, bakılırsa, gözünde, ağzından, sözleri*, sözüne, ifadesi*, beyan*, tanık*, röportaj*, kork*, endişe*, şüphe*, kuşku*, varsay*, emin, kına*, özür*, yemin*, konuş*, bildir*, duyur*, yaz*, işaret et*, işaret ed*, karşı çık*, itiraz*, protesto*, tepki*, gerekçe*, ileri, suçlu, yorum*, nezdinde, say*, mektup*, rapor*, ortaya koy*, üstlen*, haber*, raporla*, alıntıla*, doğrultusunda, duyum*',
  done: 'artık, çoktan, zaten, oldu, etti, verdi, aldı, yaptı',
  doneForms: /\p{L}{2}(?:d[ıiuü]|t[ıiuü])(?:lar|ler)?$/u,
};
