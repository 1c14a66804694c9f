import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const spanish = vocabulary(
  {
    unfinished: `
      Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa D Dña Lic Ing Arq Gral Cnel Cap Tte Sgto Mons Sto Sta Excmo Ilmo Hno
      p.ej cf aprox av avda dpto prov tel tlf fdo gob`,
    beforeNumbers: 'n núm nro no nº pág págs p pp art arts vol vols cap fig t ed',
    ambiguous:
      'ee.uu ff.aa rr.hh jj.oo cc.oo Ud Uds Vd Vds S.A S.L S.A.U Cía a.c d.c a.m p.m km kg cm min seg h hab máx mín',
    plain: 'etc',
    openers: `
      el la los las un una unos unas lo este esta estos estas ese esa esos esas esto eso aquel él ella ellos ellas nosotros yo tú
      usted ustedes su sus mi mis nuestro nuestra que qué quien quién cuando cuándo donde dónde como cómo por para porque aunque
      si mientras desde hasta durante tras ante bajo con contra de del en entre hacia según sin sobre al a y e o u pero sino
      luego después antes entonces así además también tampoco no ya hoy ayer mañana aquí allí ahora todo toda todos
      todas algunos algunas muchos muchas varios cada ningún ninguna otro otra otros`,
    lettered: 'plan vitamina hepatitis grupo clase tipo categoría serie',
  },
  international,
);
