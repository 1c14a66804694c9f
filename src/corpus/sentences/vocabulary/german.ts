import { international } from './international.js';
import { vocabulary, words } from './vocabulary.js';

export const german = vocabulary(
  {
    unfinished: `
      Dr Prof Dipl Ing med phil jur rer nat h.c Mag MMag DDr Hr Fr Hrn Univ-Prof Priv Doz Pfr Bgm Abg St Hl hl Gebr Fa Frhr Ew Bez Reg
      z.b d.h d.i u.ä i.e v.a z.t z.zt z.h zz zzt z.z i.a i.v i.s i.d i.d.r m.e n.b o.g s.g u.u v.l n.l i.h.v a.d
      ca bzw vgl sog sogen geb gest verh gesch ehem evtl eventl ggf gegr inkl exkl zzgl abzgl bzgl betr lt gem gez mind rd
      dt öst engl frz franz russ lat griech ital span türk österr schweiz schwed dän evang ev kath röm jüd
      allg amtl anm bes durchschn einschl entspr erw insb insbes jew kgl lfd nam näml nördl südl östl westl offiz
      orig resp spez stellv stv teilw urspr ugs verf vermutl versch vorl zw zit Tel Nr Nrn Ltg Vors Präs Gen`,
    beforeNumbers: `
      Abs Abb Abt Anl Art Bd Bde Bl Fn Kap Lit Pkt Pos Rn Rz Tab Tz Ziff Zi Zl S Sp Z max min Max Min Aug Zim Top Kl Gr Bj`,
    ambiguous: `
      u.a u.ö u.dgl u.dergl s.o s.u o.ä v.chr n.chr Chr Jh Jhd Jhdt Jhs Jg Hrsg Hg Red Std Stdn Sek Mio Mrd Tsd Bio
      Mill MwSt USt Str Pl Bhf Hbf Aufl Ausg Co Ges m.b.h Übers ff jun sen i.r a.d.r a.m Jan Feb Febr Sept Okt Nov Dez
      Mo Di Mi Do Sa Verl Inst Fam Kfz Lkr Bsp`,
    plain: 'etc usw usf u.s.w u.s.f u.v.m u.v.a.m uvm uva dgl dergl v.i.s.d.p mag con di gen no op res ens ass',
    openers: `
      der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man wer was wie wo wann warum wenn weil
      dies diese dieser dieses diesen diesem jene jener jenes dabei dafür dagegen daher damit damals danach daneben dann daran
      darauf daraufhin daraus darin darüber darum darunter davon davor dazu denn dennoch deshalb deswegen doch dort durch ebenso
      einige erst etwa für gegen hier hierbei hierfür hingegen hinter im in indes insgesamt inzwischen ist jede jeder jedes
      jedoch jetzt kein keine laut mehrere mit mittlerweile nach nachdem natürlich neben nicht noch nun nur ob obwohl oder ohne
      schließlich schon seit seitdem sein seine ihre sind so sobald solche somit sondern sonst sowohl später statt stattdessen trotz
      trotzdem über um und unser unsere unter viele vielmehr vom von vor während war waren weder wegen weiter weitere welche
      wird würde wurde wurden zu zudem zuletzt zum zur zwar zwischen zuvor auch auf aus außerdem bei beide beim bereits bis
      bisher aber alle allein allerdings als also am an andere anders anschließend ansonsten anstatt`,
    lettered:
      'plan vitamin hepatitis gruppe klasse typ kategorie punkt block phase buchstabe serie linie variante teil',
    ordinals: {
      rule: 'inContext',
      determiners: words(`
        der die das dem den des am im zum zur vom beim ins ans fürs jeder jede jedes jedem jeden dieser diese dieses diesem diesen
        sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres mein meine meinem meinen meiner unser unsere unserem
        unseren unserer dein deine deinem deinen deiner anfang mitte ende frühen späten ausgehenden beginnenden`),
      nouns: words(`
        Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrtausend
        Jh Jhdt Geburtstag Todestag Jahrestag Weltkrieg Bundesliga Liga Spieltag Spielminute Minute Runde Platz Mal Auflage
        Quartal Halbjahr Semester Klasse Instanz Stock Etage Bezirk Staffel Folge Kammer Advent Sieg Niederlage Spiel Tor Treffer Titel FC`),
    },
  },
  international,
);
