import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const english = vocabulary(
  {
    unfinished: `
      Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Gens Col Lt Sgt Cpl Pvt Capt Cmdr Adm Maj Brig Rep Reps Sen Sens Gov Rev Hon Pres Supt
      Insp Fr Msgr Mt Ft v vs e.g i.e cf viz approx ca incl esp est`,
    beforeNumbers: `
      no nos p pp vol vols fig figs ch sec art op pt ex eq ver Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
    ambiguous: `
      Inc Ltd Corp Co Cos Bros Jr Sr Esq LLC PLC Ph.D M.D B.A M.A M.B.A J.D D.Phil a.m p.m a.d b.c dept univ assn assoc
      Ave Blvd Rd Sq Ln Hwy St Ed Eds al ibid
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
      Wash Wis Wyo Ont Que`,
    plain: `
      etc me may ok ill id in is am us it so go fed pa ma la con den del dec det dist fin ft ext gen ind ing loc med mar mix miss
      mo mont ord ore pen per pro re ref rep res rev sat sen sep sun tan ten tex ut va van min mid ala ave cal can cit ken mass
      mt nb pl ps rd st ark wash ed`,
    openers: `
      the a an this that these those he she it they we i you his her its their our my your there here what who whom whose when
      where why how which while although though because since if unless until after before during despite in on at by for from
      with without as of to into over under between among against about and but or nor so yet however therefore thus hence
      meanwhile moreover furthermore nevertheless also then now once still even both each every some many most several few all
      any no not one two three another other such only just according instead today yesterday tomorrow last earlier later`,
    lettered:
      'plan vitamin hepatitis group class type category grade schedule section appendix exhibit series option team',
  },
  international,
);
