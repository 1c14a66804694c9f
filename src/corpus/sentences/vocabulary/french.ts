import { international } from './international.js';
import { vocabulary } from './vocabulary.js';

export const french = vocabulary(
  {
    unfinished:
      'M MM Mme Mmes Mlle Mlles Mgr Me Dr Pr Prof St Ste Sts gén col cap cf p.ex c.-à-d env av apr boul bd tél réf ex',
    beforeNumbers: 'n no nos art p pp vol t chap fig al',
    ambiguous: 'j.-c s.a s.a.r.l Cie min sec h km hab dép janv févr avr juil sept oct nov déc éd coll',
    plain: 'etc',
    openers: `
      le la les l' un une des du de d' ce cet cette ces c' il elle ils elles on nous vous je tu j' son sa ses leur leurs mon ma mes
      notre nos votre vos qui que quoi quand où comment pourquoi si s' lorsque depuis pendant après avant avec sans sous sur dans en
      au aux par pour contre entre chez vers selon et mais ou donc or ni car ainsi alors aussi cependant toutefois pourtant néanmoins
      enfin ensuite puis hier aujourd'hui demain ici là tous toutes tout toute plusieurs certains quelques aucun aucune chaque
      malgré même outre parmi d'après interrogé interrogée à n' qu'`,
    lettered: 'plan vitamine hépatite groupe classe type catégorie',
  },
  international,
);
