# What the Telegram bot says, in Spanish. The pattern is en.ftl.

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = Hacer una pregunta sobre las noticias
command-search = Buscar pasajes: palabras outlet:… lang:… quoting:…
command-excerpt = Abrir un pasaje por su enlace permanente, como A12.3
command-sources = Qué medios e idiomas hay
command-briefing = Un resumen ahora mismo
command-subscribe = Recibir resúmenes con regularidad
command-subscriptions = Cambiar, pausar o borrar resúmenes
command-add = Añadir un artículo
command-members = Quién puede usar este bot
command-invite = Invitar a alguien
command-feeds = Canales de los que llegan artículos; una dirección añade uno
command-settings = Idioma del bot
command-help = Lo que sé hacer
command-privacy = Qué datos suyos se guardan
command-forget = Borrar los datos suyos que se guardan
command-stop = Detener lo que estoy haciendo

## First contact

welcome =
    Pregúnteme por las noticias, en cualquier idioma. Respondo con pasajes citados palabra por palabra e indico de cada uno qué medio lo publicó, en qué idioma y a qué otro medio cita.
welcome-corpus =
    { $articles ->
        [0] Todavía no hay artículos.
        [one] Aquí hay un artículo.
       *[other] Aquí hay { $articles } artículos de { $outlets ->
            [0] medios desconocidos
            [one] un solo medio
           *[other] { $outlets } medios
        }.
    }
welcome-example = Por ejemplo: { $question }
example-question = ¿Cuántos retornados pidieron ayuda?
joined = Le doy la bienvenida, { $name }. Su rol: { $role }.
already-member = Ya tiene este rol, o uno con más permisos: { $role }.
invitation-invalid = Esta invitación ya se usó o ha caducado. Pida una nueva.
not-invited = Este bot solo responde a personas invitadas. Su propietario puede enviarle una invitación.

## Roles

role-reader = lector
role-analyst = analista
role-admin = administrador
role-owner = propietario

## Groups

group-welcome = Pregúnteme aquí con /ask y una pregunta, mencionándome o respondiendo a uno de mis mensajes.

## Questions

question-missing = Escriba la pregunta después del comando: /ask { $question }
question-too-long = La pregunta es demasiado larga: puedo leer { $units } caracteres como máximo.
questions-waiting =
    { $questions ->
        [one] Sigo trabajando en su última pregunta.
       *[other] Sigo trabajando en { $questions } de sus preguntas.
    } Haga la siguiente cuando termine, o envíe /stop.
limit-reached =
    { $minutes ->
        [one] Ha llegado al límite de preguntas por ahora. Vuelva a preguntar dentro de un minuto.
       *[other] Ha llegado al límite de preguntas por ahora. Vuelva a preguntar dentro de { $minutes } minutos.
    }
limit-reached-hours =
    { $hours ->
        [one] Ha llegado al límite de preguntas por hoy. Vuelva a preguntar dentro de una hora.
       *[other] Ha llegado al límite de preguntas por hoy. Vuelva a preguntar dentro de { $hours } horas.
    }
no-articles = Todavía no hay artículos de los que sacar una respuesta.
failed = Algo ha fallado, y no es culpa suya. Consta en el registro como { $reference }.

## Excerpts

excerpt-usage = Escriba el enlace permanente después del comando: /excerpt A12.3
excerpt-missing = No hay ningún pasaje { $passage }.
excerpt-changed = El artículo ha cambiado desde entonces. Esta es la versión { $version }, la que se citó; la más reciente es la versión { $newest }.
excerpt-quote-stands = La versión más reciente sigue conteniendo este pasaje palabra por palabra.
excerpt-quote-gone = La versión más reciente ya no contiene este pasaje palabra por palabra.
button-changes = Qué ha cambiado
changes-heading = { $article } tal como se citó y desde el { $date }: lo eliminado está tachado, lo nuevo en negrita.
changes-none = Solo han cambiado los datos del artículo; el título y el texto son los mismos.
button-more-before = ↑ Más arriba
button-more-after = ↓ Más abajo
button-original = Original
button-copy = Copiar { $passage }

## Search

search-usage =
    Escriba palabras después del comando, y condiciones donde quiera:
    /search retornados embajada lang:de quoting:WSJ from:2016-06 to:2016-07
    /search inundaciones outlet:"The Guardian"
search-none = No se ha encontrado nada.
search-page = Página { $page }
search-bad-date = { $value } no es una fecha. Escríbala así: 2016-06-04, 2016-06 o 2016.
search-bad-language = { $value } no es un código de idioma. Ejemplos: de, en.
search-bad-period = La fecha de from: es posterior a la de to:
search-bad-name = No hay nada después de { $value }
search-unclosed = Las comillas después de { $value } no se cierran.
search-repeated = { $value } solo puede indicarse una vez.
search-gone = Esta búsqueda ya no está guardada. Envíela de nuevo.
button-previous = ← Anterior
button-next = Siguiente →

## Sources

sources-heading =
    { $articles ->
        [one] Un artículo
       *[other] { $articles } artículos
    }, { $passages ->
        [one] un pasaje
       *[other] { $passages } pasajes
    }
sources-newest = Artículo más reciente: { $date }
sources-languages = Idiomas
sources-outlets = Medios
sources-tally =
    { $articles ->
        [one] { $name }: 1 artículo
       *[other] { $name }: { $articles } artículos
    }
sources-tally-dated =
    { $articles ->
        [one] { $name }: 1 artículo, { $date }
       *[other] { $name }: { $articles } artículos, el último: { $date }
    }
sources-unnamed =
    { $articles ->
        [one] Medio desconocido: 1 artículo
       *[other] Medio desconocido: { $articles } artículos
    }
sources-quotations = Quién cita a quién
sources-quotation =
    { $articles ->
        [one] { $outlet } cita a { $quoted }: 1 artículo
       *[other] { $outlet } cita a { $quoted }: { $articles } artículos
    }

## Settings

settings-followed = Hablo { $language }: sigo el idioma de su Telegram cuando puedo. Aquí puede elegir otro. Las preguntas pueden ser siempre en cualquier idioma.
settings-fixed = Hablo { $language }, como usted eligió. Las preguntas pueden ser siempre en cualquier idioma.
button-follow-telegram = Como Telegram

## Help

help-ask = Basta con escribir una pregunta. En la respuesta, una marca como [1] lleva al pasaje citado; el botón con su número abre el pasaje en su contexto.
help-commands = Comandos
help-groups = En grupos: /ask y una pregunta, una mención o una respuesta a uno de mis mensajes.
help-briefings = Resúmenes: /subscribe le envía las noticias del día a la hora que elija, /briefing las muestra al momento.
help-add = Para añadir artículos, envíe un documento (txt, md, html, jsonl) o un texto después de /add. Enviado como respuesta, /add toma el mensaje al que responde.
help-correct = Para corregir un artículo: /outlet A12 Nombre o /lang A12 de
help-permalinks = A12.3 designa para siempre el pasaje 3 del artículo 12. /excerpt A12.3 lo abre.

## Privacy

privacy-stored =
    Qué datos suyos se guardan:
    su identificador de Telegram, su nombre y nombre de usuario, su rol y desde cuándo tiene uno, y su idioma, si recibió una invitación o eligió un idioma;
    las invitaciones que usted creó, hasta que se usen o caduquen;
    cuántas preguntas ha hecho en esta hora y hoy, donde haya un límite;
    cuándo se le enviaron mensajes, durante dos días, para que ninguno se envíe dos veces;
    sus búsquedas, durante una semana, para que pueda pasar sus páginas;
    sus suscripciones a resúmenes, de qué quiere menos y cuándo llegó cada resumen;
    que usted me ha bloqueado, o que Telegram me hace esperar antes de escribirle, mientras dure.
privacy-not-stored = Las preguntas y las respuestas no se conservan: una pregunta se borra cuando está respondida; una respuesta, cuando está enviada. Los artículos que usted añade se conservan, sin su nombre.
privacy-nobody = Nada se transmite a nadie más que a Telegram.
privacy-chat-model = Para redactar una respuesta, su pregunta, las que hizo en la media hora anterior y pasajes de artículos se envían a un modelo de lenguaje en { $host }; su nombre y su identificador, no. Para los resúmenes se envían solo pasajes de artículos. Esas preguntas se guardan en memoria durante media hora, para que pueda seguir preguntando, y el número de tokens de sus respuestas se guarda durante el día. Nada más se transmite a nadie más que a Telegram.
privacy-forget = /forget lo borra todo. Solo quedan el registro de su propia respuesta, durante dos días, y una espera que Telegram imponga.

## Forget

forget-question = ¿Borrar todos los datos suyos que se guardan? Para volver a preguntar necesitará una nueva invitación.
forget-question-open = ¿Borrar todos los datos suyos que se guardan?
forget-question-owner = ¿Borrar todos los datos suyos que se guardan? Usted es el propietario: no habrá ninguno hasta que el bot se reinicie y muestre un enlace para uno nuevo.
button-forget = Borrar todo
button-cancel = Cancelar
cancelled = No se ha cambiado nada.
forgotten = Borrado:
forgotten-person = su nombre, su rol ({ $role }) y sus ajustes
forgotten-settings = sus ajustes
forgotten-invitations =
    { $count ->
        [one] una invitación abierta
       *[other] { $count } invitaciones abiertas
    }
forgotten-searches =
    { $count ->
        [one] una búsqueda
       *[other] { $count } búsquedas
    }
forgotten-subscriptions =
    { $count ->
        [one] un resumen al que estaba suscrito
       *[other] { $count } resúmenes a los que estaba suscrito
    }
forgotten-counts = el recuento de sus preguntas
forgotten-messages =
    { $count ->
        [one] el registro de un mensaje
       *[other] los registros de { $count } mensajes
    }
forgotten-nothing = No se guardaba ningún dato suyo.

## Stop

stopped =
    { $count ->
        [one] Detenido. Se ha descartado una respuesta.
       *[other] Detenido. Se han descartado { $count } respuestas.
    }
stopped-nothing = No hay nada que detener.

## Members

invite-usage = Escriba el rol después del comando: { $roles }
invite-link =
    Una invitación para una persona, rol: { $role }. Se puede usar una vez, hasta el { $until }:
    { $link }
members-heading =
    { $count ->
        [one] Un miembro
       *[other] { $count } miembros
    }
members-line = { $name }: { $role }, desde el { $date }
button-remove = Quitar a { $name }
remove-question = ¿Quitar a { $name }?
button-remove-yes = Quitar
removed = { $name } ya no es miembro.
remove-refused = No puede quitar a { $name }.
member-gone = Esa persona ya no es miembro.

## Adding articles

add-usage = Envíe un documento (txt, md, html, jsonl), escriba un texto después de /add o responda con /add al mensaje que contiene el texto.
add-short = Es demasiado corto para ser un artículo.
add-too-large = El archivo es demasiado grande: Telegram da a los bots { $megabytes } MB como máximo.
add-bad-type = Puedo leer archivos txt, md, html y jsonl.
add-not-fetched = { $source }: Telegram no me ha dado el archivo. Envíelo de nuevo.
add-failed = { $source }: { $reason }
add-failed-more =
    { $count ->
        [one] Otro artículo no se pudo leer.
       *[other] Otros { $count } artículos no se pudieron leer.
    }
add-done = Añadidos: { $added }, versiones nuevas: { $updated }, ya conocidos: { $unchanged }, no leídos: { $failed }
receipt-added = Añadido como { $article }
receipt-updated = Nueva versión de { $article }
receipt-unchanged = Ya conocido como { $article }
receipt-outlet = Medio: { $outlet }
receipt-language = Idioma: { $language }
receipt-quoting = Cita a: { $outlets }
receipt-quoting-none = No cita a ningún otro medio
receipt-passages = Pasajes: { $passages }
receipt-more =
    { $count ->
        [one] y un artículo más
       *[other] y { $count } artículos más
    }
not-found = no encontrado
button-correct-outlet = Corregir el medio
button-correct-language = Corregir el idioma
correct-outlet = ¿Qué medio publicó { $article }? Elija uno o escriba: /outlet { $article } Nombre
correct-language = ¿En qué idioma está { $article }? Elija uno o escriba: /lang { $article } de
outlet-usage = Escriba el artículo y su medio después del comando: /outlet A12 The Wall Street Journal
language-usage = Escriba el artículo y su código de idioma después del comando: /lang A12 de
article-missing = No hay ningún artículo { $article }.

## Feeds

feeds-none = Todavía no hay canales. /feeds y una dirección añaden uno; basta la dirección de una página que nombre un canal.
feeds-heading =
    { $count ->
        [one] Un canal
       *[other] { $count } canales
    }
feed-last-success = Último éxito: { $moment }
feed-no-success = Todavía sin éxito
feed-next-poll = Próxima consulta: { $moment }
feed-paused = En pausa
feed-taken-away = Retirado por su servidor; ya no se consulta
feed-articles-a-day = Artículos al día: { $articles }
feed-error = Error: { $error }
feed-added = Añadido: { $feed }. Se consultará en los próximos segundos.
feed-known = Ya conocido: { $feed }
feed-not-found = No se encontró ningún canal: { $reason }
feed-remove-question = ¿Eliminar el canal { $feed }? Sus artículos se conservan.
feed-removed = Eliminado: { $feed }. Sus artículos se conservan.
feed-gone = Ese canal ya no existe.
button-feed-poll = Consultar ahora
button-feed-pause = Pausar
button-feed-resume = Reanudar
button-feed-remove = Eliminar
button-feeds = Todos los canales
feeds-failing =
    { $count ->
        [one] Un canal lleva una semana fallando:
       *[other] { $count } canales llevan una semana fallando:
    }
feed-failing = { $feed }: { $error }

## Subscribing to briefings

draft-heading-new = Un nuevo resumen
draft-heading-change = Cambiar este resumen
draft-topic = Tema: { $value }
draft-outlets = Medios: { $value }
draft-languages = Idiomas de los artículos: { $value }
draft-quoted = Medios citados: { $value }
draft-when = Cuándo: { $days }, { $time }
draft-zone = Zona horaria: { $value }
draft-length = Extensión: { $count } noticias como máximo
draft-language = Idioma del resumen: { $value }
draft-empty-line = En un día sin novedades: una línea
draft-empty-silence = En un día sin novedades: nada
draft-everything = todo
draft-any = todos
draft-every-day = todos los días
draft-zone-missing = aún desconocida
draft-gone = Este diálogo ha terminado. Envíe /subscribe para empezar otro.
button-topic = Tema
button-outlets = Medios
button-languages = Idiomas
button-quoted = Medios citados
button-days = Días
button-time = Hora
button-zone = Zona horaria
button-length = Extensión
button-briefing-language = Idioma del resumen
button-empty-day = Días sin novedades
button-preview = Vista previa
button-subscribe = ✅ Suscribirse
button-save = ✅ Guardar
button-back = ← Volver
button-everything = Todo
button-any = Todos
button-every-day = Todos los días
button-working-days = De lunes a viernes
button-location = 📍 Compartir mi ubicación
button-line = Una línea
button-silence = Nada
ask-topic = ¿De qué debe tratar? Escriba unas palabras, por ejemplo: inundaciones en Europa
ask-outlets = ¿Qué medios? Elija algunos o escriba sus nombres separados por comas.
ask-languages = ¿Artículos en qué idiomas?
ask-quoted = ¿Solo artículos que citan determinados medios? Elija algunos o escriba sus nombres separados por comas.
ask-days = ¿Qué días?
ask-time = ¿A qué hora? Elija una o escríbala, por ejemplo 06:45
ask-zone = ¿Dónde está? Escriba una ciudad o una zona horaria como Europe/Berlin, o elija una parte del mundo.
ask-length = ¿Cuántas noticias como máximo?
ask-briefing-language = ¿En qué idioma lo escribo? Las citas quedan en el de su artículo.
ask-empty-day = ¿Qué envío en un día sin novedades?
ask-location = Pulse el botón de abajo para compartir su ubicación. La uso para hallar su zona horaria y no la guardo.
ask-by-reply = Aquí solo leo respuestas: responda a este mensaje.
zone-none = No conozco ningún lugar «{ $value }». Pruebe con una ciudad mayor cercana.
zone-several = ¿Cuál quiere decir con «{ $value }»?
zone-set = Su zona horaria: { $zone }
time-bad = «{ $value }» no es una hora. Escríbala así: 06:45
subscribed = Suscrito. El primer resumen llegará el { $when }.
subscription-saved = Guardado. El próximo resumen llegará el { $when }.
subscription-saved-paused = Guardado. Sigue en pausa.
subscriptions-full = Aquí puede haber como máximo { $count } resúmenes. Borre antes uno con /subscriptions.
group-admins-only = En un grupo solo pueden hacerlo sus administradores.

## Subscriptions

subscriptions-heading =
    { $count ->
        [one] Un resumen
       *[other] { $count } resúmenes
    }
subscriptions-none = Aquí no llega ningún resumen. /subscribe crea uno.
subscription-gone = Este resumen ya no existe.
subscription-next = Próximo: { $when }
subscription-is-paused = En pausa
button-change = Cambiar
button-pause = Pausar
button-resume = Reanudar
button-delete = Borrar
button-send-now = Enviar ahora
delete-question = ¿Borrar el resumen sobre { $topic }?
subscription-deleted = Borrado.

## Briefings

briefing-which = ¿Cuál?
preview-heading = Vista previa: esto se enviaría ahora.
briefing-pick = Elija una noticia por su número: para ver sus fuentes, preguntar sobre ella o recibir menos como esa.
button-markdown = En Markdown
button-pdf = En PDF
briefing-no-pdf = No en PDF: ninguna fuente tiene { $characters }. El Markdown admite cualquier texto.
button-ask-story = Preguntar sobre esto
button-less = Menos de esto
story-gone = Esta noticia ya no está.
story-ask = Escriba su pregunta; busco la respuesta solo en los artículos de esta noticia: { $headline }
less-noted = Anotado: habrá menos de esto a partir del próximo resumen.

## Briefings that may not have arrived

undecided-heading =
    { $count ->
        [one] Puede que un resumen no haya llegado: la conexión o el programa se interrumpió durante el envío. No lo reenvío por mi cuenta, porque nadie debe recibirlo dos veces.
       *[other] Puede que { $count } resúmenes no hayan llegado: la conexión o el programa se interrumpió durante el envío. No los reenvío por mi cuenta, porque nadie debe recibir uno dos veces.
    }
button-send-again = Enviar de nuevo
button-let-be = Dejarlo así
undecided-again =
    { $count ->
        [one] Se envía de nuevo un resumen.
       *[other] Se envían de nuevo { $count } resúmenes.
    }
undecided-left =
    { $count ->
        [one] Un resumen queda como está.
       *[other] { $count } resúmenes quedan como están.
    }
undecided-none = Alguien ya lo ha decidido.

## Refusals

role-needed = Para eso hace falta el rol «{ $role }».
private-only = Eso solo es posible en nuestro chat privado.
press-of-another = Estos botones son para otra persona. Pregúnteme usted.
press-stale = Este botón ya no funciona.
command-unknown = No conozco este comando. /help muestra los que conozco.
nothing-to-read = Puedo leer mensajes de texto, y documentos que envíen los analistas. Escríbame una pregunta.
