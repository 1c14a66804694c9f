# What the Telegram bot says, in French. The pattern is en.ftl.
# A narrow no-break space (U+202F) stands before ; : ! and ?, and inside « ».

## Commands, as Telegram lists them (at most 256 characters each)

command-ask = Poser une question sur l’actualité
command-search = Chercher des passages : mots outlet:… lang:… quoting:…
command-excerpt = Ouvrir un passage par son permalien, par exemple A12.3
command-sources = Les médias et les langues disponibles
command-briefing = Un briefing tout de suite
command-subscribe = Recevoir des briefings régulièrement
command-subscriptions = Modifier, suspendre ou supprimer des briefings
command-add = Ajouter un article
command-members = Qui peut utiliser ce bot
command-invite = Inviter quelqu’un
command-feeds = Les flux d’où viennent les articles ; une adresse en ajoute un
command-settings = Langue du bot
command-help = Ce que je sais faire
command-privacy = Ce qui est conservé à votre sujet
command-forget = Supprimer ce qui est conservé à votre sujet
command-stop = Arrêter ce que je suis en train de faire

## First contact

welcome =
    Interrogez-moi sur l’actualité, dans n’importe quelle langue. Je réponds par des passages cités mot pour mot et j’indique pour chacun quel média l’a publié, dans quelle langue, et quel média celui-ci cite à son tour.
welcome-corpus =
    { $articles ->
        [0] Il n’y a pas encore d’articles.
        [1] Il y a un article ici.
       *[other] Il y a { $articles } articles ici, provenant { $outlets ->
            [0] de médias inconnus
            [1] d’un seul média
           *[other] de { $outlets } médias
        }.
    }
welcome-example = Par exemple : { $question }
example-question = Combien de personnes ont demandé de l’aide pour rentrer ?
joined = Bienvenue, { $name }. Votre rôle : { $role }.
already-member = Vous avez déjà ce rôle, ou un rôle plus étendu : { $role }.
invitation-invalid = Cette invitation a déjà été utilisée ou a expiré. Demandez-en une nouvelle.
not-invited = Ce bot ne répond qu’aux personnes invitées. Son propriétaire peut vous envoyer une invitation.

## Roles

role-reader = lecteur
role-analyst = analyste
role-admin = administrateur
role-owner = propriétaire

## Groups

group-welcome = Ici, interrogez-moi avec /ask et une question, en me mentionnant ou en répondant à l’un de mes messages.

## Questions

question-missing = Écrivez la question après la commande : /ask { $question }
question-too-long = Cette question est trop longue : je peux lire au plus { $units } caractères.
questions-waiting =
    { $questions ->
        [one] Je travaille encore sur votre dernière question.
       *[other] Je travaille encore sur { $questions } de vos questions.
    } Posez la suivante quand ce sera fait, ou envoyez /stop.
limit-reached =
    { $minutes ->
        [one] Vous avez atteint la limite de questions pour le moment. Réessayez dans une minute.
       *[other] Vous avez atteint la limite de questions pour le moment. Réessayez dans { $minutes } minutes.
    }
limit-reached-hours =
    { $hours ->
        [one] Vous avez atteint la limite de questions pour aujourd’hui. Réessayez dans { $hours } heure.
       *[other] Vous avez atteint la limite de questions pour aujourd’hui. Réessayez dans { $hours } heures.
    }
no-articles = Il n’y a pas encore d’articles d’où tirer une réponse.
failed = Une erreur s’est produite, et vous n’y êtes pour rien. Elle figure dans le journal sous { $reference }.

## Excerpts

excerpt-usage = Écrivez le permalien après la commande : /excerpt A12.3
excerpt-missing = Il n’y a pas de passage { $passage }.
excerpt-changed = L’article a changé depuis. Voici la version { $version }, celle qui a été citée ; la plus récente est la version { $newest }.
excerpt-quote-stands = La version la plus récente contient toujours ce passage mot pour mot.
excerpt-quote-gone = La version la plus récente ne contient plus ce passage mot pour mot.
button-changes = Ce qui a changé
changes-heading = { $article } tel que cité, et depuis le { $date } : ce qui a été retiré est barré, ce qui est nouveau est en gras.
changes-none = Seules les informations sur l’article ont changé ; le titre et le texte sont les mêmes.
button-more-before = ↑ Ce qui précède
button-more-after = ↓ Ce qui suit
button-original = Original
button-copy = Copier { $passage }

## Search

search-usage =
    Écrivez des mots après la commande, et des conditions où vous voulez :
    /search retour ambassade lang:de quoting:WSJ from:2016-06 to:2016-07
    /search inondations outlet:"The Guardian"
search-none = Aucun résultat.
search-page = Page { $page }
search-bad-date = { $value } n’est pas une date. Écrivez-la ainsi : 2016-06-04, 2016-06 ou 2016.
search-bad-language = { $value } n’est pas un code de langue. Exemples : de, en.
search-bad-period = La date après from: est postérieure à celle après to:
search-bad-name = Il n’y a rien après { $value }
search-unclosed = Le guillemet après { $value } n’est pas fermé.
search-repeated = { $value } ne peut être indiqué qu’une fois.
search-gone = Cette recherche n’est plus conservée. Envoyez-la de nouveau.
button-previous = ← Précédent
button-next = Suivant →

## Sources

sources-heading =
    { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $passages ->
        [one] { $passages } passage
       *[other] { $passages } passages
    }
sources-newest = Article le plus récent : { $date }
sources-languages = Langues
sources-outlets = Médias
sources-tally =
    { $articles ->
        [one] { $name } : { $articles } article
       *[other] { $name } : { $articles } articles
    }
sources-tally-dated =
    { $articles ->
        [one] { $name } : { $articles } article, { $date }
       *[other] { $name } : { $articles } articles, le dernier : { $date }
    }
sources-unnamed =
    { $articles ->
        [one] Média inconnu : { $articles } article
       *[other] Média inconnu : { $articles } articles
    }
sources-quotations = Qui cite qui
sources-quotation =
    { $articles ->
        [one] { $outlet } cite { $quoted } : { $articles } article
       *[other] { $outlet } cite { $quoted } : { $articles } articles
    }

## Settings

settings-followed = Je parle { $language } : je suis la langue de votre Telegram quand je le peux. Vous pouvez en choisir une autre ici. Vos questions peuvent être dans n’importe quelle langue.
settings-fixed = Je parle { $language }, comme vous l’avez choisi. Vos questions peuvent être dans n’importe quelle langue.
button-follow-telegram = Comme Telegram

## Help

help-ask = Écrivez simplement une question. Dans la réponse, un repère comme [1] mène au passage cité ; le bouton qui porte son numéro ouvre le passage dans son contexte.
help-commands = Commandes
help-groups = Dans les groupes : /ask et une question, une mention, ou une réponse à l’un de mes messages.
help-briefings = Briefings : /subscribe vous envoie les sujets du jour à l’heure de votre choix, /briefing les montre tout de suite.
help-add = Pour ajouter des articles, envoyez un document (txt, md, html, jsonl) ou un texte après /add. Envoyé en réponse à un message, /add reprend ce message.
help-correct = Pour corriger un article : /outlet A12 Nom ou /lang A12 de
help-permalinks = A12.3 désigne pour toujours le passage 3 de l’article 12. /excerpt A12.3 l’ouvre.

## Privacy

privacy-stored =
    Ce qui est conservé à votre sujet :
    votre identifiant Telegram, votre nom et votre nom d’utilisateur, votre rôle et depuis quand vous en avez un, et votre langue, si vous avez reçu une invitation ou choisi une langue ;
    les invitations que vous avez créées, jusqu’à leur utilisation ou leur expiration ;
    le nombre de vos questions dans l’heure et dans la journée, là où il est limité ;
    l’heure des messages qui vous ont été envoyés, pendant deux jours, pour qu’aucun ne le soit deux fois ;
    vos recherches, pendant une semaine, pour que vous puissiez en tourner les pages ;
    vos abonnements aux briefings, ce dont vous voulez moins, et quand chaque briefing est arrivé ;
    que vous m’avez bloqué, ou que Telegram me fait attendre avant de vous écrire, tant que cela dure.
privacy-not-stored = Les questions et les réponses ne sont pas conservées : une question est supprimée dès qu’elle a sa réponse, une réponse dès qu’elle est envoyée. Les articles que vous ajoutez restent, sans votre nom.
privacy-nobody = Rien n’est transmis à d’autres que Telegram.
privacy-chat-model = Pour rédiger une réponse, votre question, celles que vous avez posées dans la demi-heure précédente et des passages d’articles sont transmis à un modèle de langage chez { $host } ; votre nom et votre identifiant ne le sont pas. Pour les briefings, seuls des passages d’articles le sont. Ces questions restent en mémoire pendant une demi-heure, pour que vous puissiez poursuivre, et le nombre de jetons de vos réponses est conservé pour la journée. Rien d’autre n’est transmis à d’autres que Telegram.
privacy-forget = /forget supprime tout cela. Seules restent la trace de sa propre réponse, pendant deux jours, et un délai que Telegram impose.

## Forget

forget-question = Supprimer tout ce qui est conservé à votre sujet ? Il vous faudra une nouvelle invitation pour poser d’autres questions.
forget-question-open = Supprimer tout ce qui est conservé à votre sujet ?
forget-question-owner = Supprimer tout ce qui est conservé à votre sujet ? Vous êtes le propriétaire : il n’y en aura plus jusqu’à ce que le bot redémarre et affiche un lien pour un nouveau.
button-forget = Tout supprimer
button-cancel = Annuler
cancelled = Rien n’a été modifié.
forgotten = Supprimé :
forgotten-person = votre nom, votre rôle ({ $role }) et vos réglages
forgotten-settings = vos réglages
forgotten-invitations =
    { $count ->
        [one] { $count } invitation en attente
       *[other] { $count } invitations en attente
    }
forgotten-searches =
    { $count ->
        [one] { $count } recherche
       *[other] { $count } recherches
    }
forgotten-subscriptions =
    { $count ->
        [one] { $count } briefing auquel vous étiez abonné
       *[other] { $count } briefings auxquels vous étiez abonné
    }
forgotten-counts = le décompte de vos questions
forgotten-messages =
    { $count ->
        [one] la trace de { $count } message
       *[other] la trace de { $count } messages
    }
forgotten-nothing = Rien n’était conservé à votre sujet.

## Stop

stopped =
    { $count ->
        [0] Arrêté. Aucune réponse n’a été abandonnée.
        [1] Arrêté. Une réponse a été abandonnée.
       *[other] Arrêté. { $count } réponses ont été abandonnées.
    }
stopped-nothing = Il n’y a rien à arrêter.

## Members

invite-usage = Écrivez le rôle après la commande : { $roles }
invite-link =
    Une invitation pour une personne, rôle : { $role }. Elle peut servir une fois, jusqu’au { $until } :
    { $link }
members-heading =
    { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
members-line = { $name } : { $role }, depuis le { $date }
button-remove = Retirer { $name }
remove-question = Retirer { $name } ?
button-remove-yes = Retirer
removed = { $name } ne fait plus partie des membres.
remove-refused = Vous ne pouvez pas retirer { $name }.
member-gone = Cette personne n’est plus membre.

## Adding articles

add-usage = Envoyez un document (txt, md, html, jsonl), écrivez un texte après /add, ou répondez par /add au message qui contient le texte.
add-short = C’est trop court pour un article.
add-too-large = Ce fichier est trop volumineux : Telegram ne donne aux bots que { $megabytes } Mo au plus.
add-bad-type = Je peux lire les fichiers txt, md, html et jsonl.
add-not-fetched = { $source } : Telegram ne m’a pas donné le fichier. Envoyez-le de nouveau.
add-failed = { $source } : { $reason }
add-failed-more =
    { $count ->
        [one] { $count } autre article n’a pas pu être lu.
       *[other] { $count } autres articles n’ont pas pu être lus.
    }
add-done = Ajoutés : { $added }, nouvelles versions : { $updated }, déjà connus : { $unchanged }, non lus : { $failed }
receipt-added = Ajouté sous { $article }
receipt-updated = Nouvelle version de { $article }
receipt-unchanged = Déjà connu sous { $article }
receipt-outlet = Média : { $outlet }
receipt-language = Langue : { $language }
receipt-quoting = Cite : { $outlets }
receipt-quoting-none = Ne cite aucun autre média
receipt-passages = Passages : { $passages }
receipt-more =
    { $count ->
        [one] et { $count } autre article
       *[other] et { $count } autres articles
    }
not-found = introuvable
button-correct-outlet = Corriger le média
button-correct-language = Corriger la langue
correct-outlet = Quel média a publié { $article } ? Choisissez-en un ou écrivez : /outlet { $article } Nom
correct-language = Dans quelle langue est { $article } ? Choisissez-en une ou écrivez : /lang { $article } de
outlet-usage = Écrivez l’article et son média après la commande : /outlet A12 The Wall Street Journal
language-usage = Écrivez l’article et son code de langue après la commande : /lang A12 de
article-missing = Il n’y a pas d’article { $article }.

## Feeds

feeds-none = Il n’y a pas encore de flux. /feeds et une adresse en ajoutent un ; l’adresse d’une page qui nomme un flux suffit.
feeds-heading =
    { $count ->
        [one] Un flux
       *[other] { $count } flux
    }
feed-last-success = Dernier succès : { $moment }
feed-no-success = Pas encore de succès
feed-next-poll = Prochaine lecture : { $moment }
feed-paused = En pause
feed-taken-away = Retiré par son serveur ; il n’est plus lu
feed-articles-a-day = Articles par jour : { $articles }
feed-error = Erreur : { $error }
feed-added = Ajouté : { $feed }. Il sera lu dans les prochaines secondes.
feed-known = Déjà connu : { $feed }
feed-not-found = Aucun flux trouvé : { $reason }
feed-remove-question = Retirer le flux { $feed } ? Ses articles restent.
feed-removed = Retiré : { $feed }. Ses articles restent.
feed-gone = Ce flux n’existe plus.
button-feed-poll = Lire maintenant
button-feed-pause = Mettre en pause
button-feed-resume = Reprendre
button-feed-remove = Retirer
button-feeds = Tous les flux
feeds-failing =
    { $count ->
        [one] Un flux échoue depuis une semaine :
       *[other] { $count } flux échouent depuis une semaine :
    }
feed-failing = { $feed } : { $error }

## Subscribing to briefings

draft-heading-new = Un nouveau briefing
draft-heading-change = Modifier ce briefing
draft-topic = Sujet : { $value }
draft-outlets = Médias : { $value }
draft-languages = Langues des articles : { $value }
draft-quoted = Médias cités : { $value }
draft-when = Quand : { $days }, { $time }
draft-zone = Fuseau horaire : { $value }
draft-length = Longueur : { $count } sujets au plus
draft-language = Langue du briefing : { $value }
draft-empty-line = Un jour sans nouvelles : une ligne
draft-empty-silence = Un jour sans nouvelles : rien
draft-everything = tout
draft-any = toutes
draft-every-day = tous les jours
draft-zone-missing = encore inconnu
draft-gone = Ce dialogue est terminé. Envoyez /subscribe pour en ouvrir un autre.
button-topic = Sujet
button-outlets = Médias
button-languages = Langues
button-quoted = Médias cités
button-days = Jours
button-time = Heure
button-zone = Fuseau horaire
button-length = Longueur
button-briefing-language = Langue du briefing
button-empty-day = Jours sans nouvelles
button-preview = Aperçu
button-subscribe = ✅ S’abonner
button-save = ✅ Enregistrer
button-back = ← Retour
button-everything = Tout
button-any = Toutes
button-every-day = Tous les jours
button-working-days = Du lundi au vendredi
button-location = 📍 Partager ma position
button-line = Une ligne
button-silence = Rien
ask-topic = De quoi doit-il parler ? Écrivez quelques mots, par exemple : inondations en Europe
ask-outlets = Quels médias ? Choisissez-en ou écrivez leurs noms, séparés par des virgules.
ask-languages = Des articles en quelles langues ?
ask-quoted = Seulement les articles qui citent certains médias ? Choisissez-en ou écrivez leurs noms, séparés par des virgules.
ask-days = Quels jours ?
ask-time = À quelle heure ? Choisissez-en une ou écrivez-la, par exemple 06:45
ask-zone = Où êtes-vous ? Écrivez une ville ou un fuseau comme Europe/Berlin, ou choisissez une partie du monde.
ask-length = Combien de sujets au plus ?
ask-briefing-language = Dans quelle langue dois-je l’écrire ? Les citations restent dans celle de leur article.
ask-empty-day = Que dois-je envoyer un jour sans nouvelles ?
ask-location = Appuyez sur le bouton ci-dessous pour partager votre position. Elle me sert à trouver votre fuseau horaire ; je ne la conserve pas.
ask-by-reply = Ici, je ne lis que les réponses : répondez à ce message.
zone-none = Je ne connais pas de lieu « { $value } ». Essayez une plus grande ville voisine.
zone-several = Lequel entendez-vous par « { $value } » ?
zone-set = Votre fuseau horaire : { $zone }
time-bad = « { $value } » n’est pas une heure. Écrivez-la ainsi : 06:45
subscribed = C’est fait. Le premier briefing arrivera le { $when }.
subscription-saved = Enregistré. Le prochain briefing arrivera le { $when }.
subscription-saved-paused = Enregistré. Il reste suspendu.
subscriptions-full = Il peut y avoir au plus { $count } briefings ici. Supprimez-en d’abord un avec /subscriptions.
group-admins-only = Dans un groupe, seuls ses administrateurs le peuvent.

## Subscriptions

subscriptions-heading =
    { $count ->
        [one] Un briefing
       *[other] { $count } briefings
    }
subscriptions-none = Aucun briefing n’arrive ici. /subscribe en crée un.
subscription-gone = Ce briefing n’existe plus.
subscription-next = Prochain : { $when }
subscription-is-paused = Suspendu
button-change = Modifier
button-pause = Suspendre
button-resume = Reprendre
button-delete = Supprimer
button-send-now = Envoyer maintenant
delete-question = Supprimer le briefing sur { $topic } ?
subscription-deleted = Supprimé.

## Briefings

briefing-which = Lequel ?
preview-heading = Aperçu : voici ce qui serait envoyé maintenant.
briefing-pick = Choisissez un sujet par son numéro : pour ses sources, pour poser une question ou pour en recevoir moins.
button-markdown = En Markdown
button-pdf = En PDF
briefing-no-pdf = Pas en PDF : aucune police ne contient { $characters }. Le Markdown contient tout texte.
button-ask-story = Poser une question
button-less = Moins de cela
story-gone = Ce sujet n’est plus là.
story-ask = Écrivez votre question ; je cherche la réponse dans les seuls articles de ce sujet : { $headline }
less-noted = C’est noté : il y en aura moins dès le prochain briefing.

## Briefings that may not have arrived

undecided-heading =
    { $count ->
        [one] { $count } briefing n’est peut-être pas arrivé : la connexion ou le programme s’est arrêté pendant l’envoi. Je ne le renvoie pas de moi-même, car personne ne doit le recevoir deux fois.
       *[other] { $count } briefings ne sont peut-être pas arrivés : la connexion ou le programme s’est arrêté pendant l’envoi. Je ne les renvoie pas de moi-même, car personne ne doit en recevoir un deux fois.
    }
button-send-again = Renvoyer
button-let-be = Laisser ainsi
undecided-again =
    { $count ->
        [one] { $count } briefing est renvoyé.
       *[other] { $count } briefings sont renvoyés.
    }
undecided-left =
    { $count ->
        [one] { $count } briefing est laissé tel quel.
       *[other] { $count } briefings sont laissés tels quels.
    }
undecided-none = Quelqu’un en a déjà décidé.

## Refusals

role-needed = Il faut pour cela le rôle « { $role } ».
private-only = Ce n’est possible que dans notre conversation privée.
press-of-another = Ces boutons sont destinés à quelqu’un d’autre. Posez-moi votre propre question.
press-stale = Ce bouton ne fonctionne plus.
command-unknown = Je ne connais pas cette commande. /help donne celles que je connais.
nothing-to-read = Je peux lire les messages écrits, et les documents qu’envoient les analystes. Écrivez-moi une question.
