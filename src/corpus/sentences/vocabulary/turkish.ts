import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const turkish = vocabulary(
  {
    unfinished: `
      Dr Prof Doç Yrd Av Sn Alb Gen Org Korg Tümg Tuğg Yzb Bnb Müh Uzm Öğr Gör Arş Ord Op Hz Bşk Yard Müd Dz Ecz Mim
      T.C t.c bkz krş örn ör m.ö m.s i.ö i.s mah cad sok bul apt`,
    beforeNumbers: 'no s ss sf md tel fak çev cilt',
    ambiguous: 'Ltd Şti A.Ş a.ş yy vd a.b.d k.k.t.c kg km cm dk sn',
    plain: 'vs vb',
    openers: `
      bu şu o bunlar şunlar onlar ben sen biz siz ve ama ancak fakat lakin bir birçok bazı her hem ne nasıl neden niçin niye kim
      hangi daha sonra önce ayrıca bunun onun böylece böyle çünkü eğer ilk son şimdi dün bugün yarın burada orada öte diğer
      dolayısıyla bununla buna ona bunu onu yine gene yani artık hatta henüz tüm bütün hiç için gibi ile ise`,
    lettered: 'plan b vitamini grup sınıf tip',
    ordinals: { rule: 'always' },
  },
  international,
);
