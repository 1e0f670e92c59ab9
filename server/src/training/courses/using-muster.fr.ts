import type { CourseText } from '@muster/shared/training/course-text';

/** How to work with Muster, in French. */
export const usingMusterFr: CourseText = {
  key: 'using-muster',
  language: 'fr',
  title: 'Travailler avec Muster',
  summary:
    'Pour tous ceux qui participent à une opération : comment vit une opération et ce que prépare votre service, comment se connecter en sûreté, ce qui vous attend aujourd’hui, comment répondre à une alerte, enregistrer un contrôle et signaler une saisie quand la ligne est mauvaise, qui voit ce que vous écrivez, et comment interroger et informer les autres.',
  passMarkPercent: 80,
  attempts: 3,
  edition: '2026-11',
  lessons: [
    {
      key: 'life-of-an-operation',
      title: 'La vie d’une opération, et comment y être prêt',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'Dans Muster, tout appartient à une opération : les cibles, les messages, les contrôles et les rapports. Elle a un service pilote, des coordinateurs, des participants, des jours et des phases. À côté d’elle existent des groupes permanents : des réseaux sans fin fixée, où les services s’alertent entre deux opérations.',
        },
        {
          kind: 'picture',
          picture: 'operation-life',
          alt: 'Huit cercles numérotés reliés par des flèches ; une flèche en tirets revient du deuxième au premier, une boucle en tirets accompagne le cinquième.',
          caption: '1 Brouillon, 2 Proposée (elle peut être rendue), 3 Approuvée, 4 En préparation, 5 En cours (elle peut être suspendue puis reprise), 6 En consolidation, 7 Clôturée, 8 Archivée. Avant sa clôture, elle peut aussi être annulée.',
        },
        {
          kind: 'table',
          head: ['État', 'Ce que vous pouvez faire'],
          rows: [
            ['Brouillon, Proposée, Approuvée', 'Les coordinateurs écrivent le plan. Qui la propose ne l’approuve pas : il faut une deuxième paire d’yeux.'],
            ['En préparation', 'Votre service est invité, répond, désigne ses personnes, écrit son plan. Messages et premières cibles sont possibles.'],
            ['En cours', 'Alertes, contrôles, réponses, saisies.'],
            ['Suspendue', 'Les contrôles attendent. Ce qui a déjà été trouvé peut encore être signalé.'],
            ['En consolidation', 'Les jours opérationnels sont terminés ; les rapports tardifs sont encore reçus, et chaque rapport est validé. Jusque-là, les chiffres sont provisoires.'],
            ['Clôturée, Archivée', 'Les chiffres sont définitifs. Plus rien ne peut être ajouté.'],
          ],
        },
        {
          kind: 'text',
          text: 'Vous avez un rôle dans chaque opération : coordinateur, point de contact national, agent, analyste, responsable ou observateur. Les points de contact, les agents et les coordinateurs signalent et écrivent ; le service d’un pays a un seul point de contact national, qui répond de lui. La liste « Opérations » dit quel est votre rôle.',
        },
        {
          kind: 'text',
          text: 'Une invitation apparaît sur votre page « Aujourd’hui ». La personne qui répond de votre service lit le plan, puis accepte et désigne le point de contact, ou décline en donnant le motif.',
        },
        {
          kind: 'steps',
          items: [
            'Ouvrez « Participants » et veillez à ce que toute personne qui contrôlera ou signalera ait un rôle.',
            'Ouvrez « Plan », puis « Votre plan national » : contacts, lieux, jours et heures, sélection et contrôle, personnel et moyens, autres autorités, stockage, analyses et retour. Appuyez sur « Envoyer aux coordinateurs ». Ils l’acceptent, ou le rendent avec des remarques. Les autres participants ne le lisent jamais.',
            'Regardez dans « Tâches » ce qui vous revient, et appuyez sur « Commencer » puis « Faite » au fur et à mesure.',
            'Appuyez sur « Essayer la connexion » là où vous travaillerez : sur le quai, avec le téléphone. Vous saurez si les nouvelles arrivent en direct et si l’appareil garde un rapport tant que la ligne manque.',
            'Terminez votre formation. Regardez ensuite « Préparation » : on y voit pour chaque service ce qui est là, ce qui manque et ce qui est en retard.',
          ],
        },
        {
          kind: 'text',
          text: 'Une opération commence quand tous sont prêts, ou quand un coordinateur dit, avec une trace, pourquoi elle commence sans certains. La mention « Exercice » en haut signifie que ses rapports ne sont pas réels.',
        },
      ],
    },
    {
      key: 'signing-in',
      title: 'La connexion, et le second facteur',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'Les comptes s’ouvrent sur invitation. Le lien sert une seule fois et pour un temps limité ; vous choisissez la langue de vos écrans et un mot de passe d’au moins dix caractères. Le mieux : plusieurs mots que personne ne devinerait ; signes et chiffres ne sont pas nécessaires. Certains services se connectent par leur propre fournisseur : un bouton à son nom se trouve alors sous « Par votre service ».',
        },
        {
          kind: 'text',
          text: 'Un mot de passe peut être appris par d’autres. Un second facteur les laisse malgré tout dehors. Il en existe deux sortes, et vous pouvez avoir les deux.',
        },
        {
          kind: 'table',
          head: ['Second facteur', 'Comment il marche', 'Bon à savoir'],
          rows: [
            ['Application d’authentification', 'Votre téléphone affiche un code de six chiffres, nouveau toutes les trente secondes, sans réseau.', 'L’horloge du téléphone doit être juste.'],
            ['Clé d’accès', 'Une clé sur l’appareil, ou une clé de sécurité, déverrouillée par le doigt, le visage ou un code.', 'Elle vous connecte sans mot de passe, et ne peut pas être saisie dans une fausse page.'],
            ['Codes de secours', 'Ils remplacent l’application ou la clé d’accès. Chacun sert une fois.', 'Ils ne s’affichent qu’une fois : imprimez-les, et gardez-les à part de votre téléphone.'],
          ],
        },
        {
          kind: 'steps',
          items: [
            'Ouvrez le menu à votre nom, puis « Compte et réglages ».',
            'Sous « Second facteur », appuyez sur « Configurer une application d’authentification » ou sur « Ajouter une clé d’accès », et suivez la page.',
            'Gardez les codes de secours.',
            'Si application, clé d’accès et codes sont tous perdus, un administrateur peut retirer le second facteur, et vous en configurez un nouveau.',
          ],
        },
        {
          kind: 'text',
          text: 'Certains rôles exigent un second facteur. Sur un serveur en service réel, ce sont, sauf décision contraire de ses administrateurs, les coordinateurs, les personnes qui répondent d’un service et les administrateurs. Tant qu’il n’est pas en place, rien d’autre ne s’ouvre ; ce que vous n’aviez pas envoyé est conservé.',
        },
        {
          kind: 'text',
          text: 'Une session dure douze heures. Avant une étape grave, Muster demande « Est-ce toujours vous ? » ; pendant cinq minutes, il ne le redemande pas. Après plusieurs erreurs, un compte est bloqué pour un moment : attendez quelques minutes. « Mot de passe oublié ? » envoie un lien qui sert une seule fois, pendant une heure.',
        },
        {
          kind: 'list',
          items: [
            'Sur un appareil partagé, déconnectez-vous en partant. Les rapports que vous n’aviez pas envoyés restent sur l’appareil pour vous seul ; la personne suivante ne les voit pas.',
            'Sous « Où vous êtes connecté », vous voyez chaque navigateur. Pour celui que vous ne connaissez pas : « Déconnecter », puis changez le mot de passe.',
            'Un appareil est perdu ? « Se déconnecter partout » depuis un autre, et prévenez votre point de contact.',
            'Ne partagez jamais un compte. Chaque étape est enregistrée au nom de la personne connectée.',
          ],
        },
      ],
    },
    {
      key: 'today-and-clocks',
      title: 'Aujourd’hui, et les échéances',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'Une fois connecté, vous voyez « Aujourd’hui ». La page pose une seule question : qu’est-ce qui vous attend ? Ce qui est vide ne s’affiche pas ; une page courte est donc bon signe.',
        },
        {
          kind: 'table',
          head: ['Sur la page', 'Que faire'],
          rows: [
            ['Invitations qui attendent une réponse', 'La personne qui répond de votre service lit le plan, puis accepte ou décline.'],
            ['Alertes qui attendent votre réponse', 'Ouvrez chacune, accusez réception, faites contrôler, répondez.'],
            ['À coordonner', 'Pour les coordinateurs : une opération à approuver, des rapports à valider.'],
            ['Personnes à connaître', 'Quelqu’un vous a mis en relation avec un expert : lisez pourquoi, et écrivez.'],
            ['Rapports à terminer', 'Les brouillons de votre service, et les rapports renvoyés avec une question.'],
            ['Services qui s’intéressent à vos fiches', 'Un autre service regarde le même envoi : répondez si vous montrez votre fiche.'],
            ['Cibles à contrôler', 'Ce qui arrive chez vous, avec son arrivée et l’échéance du contrôle.'],
            ['Mes opérations', 'Où vous participez, avec les dernières nouvelles.'],
          ],
        },
        {
          kind: 'text',
          text: 'Chaque service qui reçoit une alerte a ses propres échéances : l’une pour accuser réception, l’autre pour répondre. Si l’expéditeur n’en fixe pas d’autres, voici celles qui valent. Pour une alerte, nuits et fins de semaine comptent comme les autres jours, car les navires n’attendent pas ; les autres délais laissent de côté les jours de repos de votre pays.',
        },
        {
          kind: 'table',
          head: ['Message', 'Accuser réception dans', 'Répondre dans'],
          rows: [
            ['Alerte', '4 heures ; plus tôt si l’arrivée est proche', '72 heures ; si l’arrivée est connue, 24 heures après elle'],
            ['Demande d’information', '1 jour ouvré', '5 jours ouvrés'],
            ['Demande d’assistance mutuelle', '1 jour ouvré', '10 jours ouvrés'],
            ['Vérification de consentement', '1 jour ouvré', '3 jours ouvrés'],
            ['Message à tous', '2 jours ouvrés', 'aucune réponse n’est attendue'],
          ],
        },
        {
          kind: 'table',
          head: ['Échéance', 'Ce qu’elle signifie'],
          rows: [
            ['Dans les temps', 'Il reste du temps.'],
            ['Bientôt dû', 'Il reste un quart du temps ou moins.'],
            ['En retard', 'Le temps est passé. Faites-le maintenant ; mieux vaut tard que jamais.'],
            ['Très en retard', 'L’unité de coordination s’en saisit : attendez-vous à une question.'],
            ['Terminé', 'On n’attend plus rien de vous.'],
          ],
        },
        {
          kind: 'text',
          text: 'En haut des pages vivantes se lit leur fraîcheur : « En direct », « Rattrapage en cours », ou « Figé depuis » avec une heure. Figé signifie que ce que vous voyez est peut-être ancien, non que rien ne se passe. Quand la ligne revient, la page reprend là où elle s’était arrêtée.',
        },
      ],
    },
    {
      key: 'answering-a-warning',
      title: 'Répondre à une alerte',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'Une alerte dit : surveillez cet envoi, ou ce mode opératoire. C’est le début d’une boucle, et elle vaut par ses suites. L’expéditeur voit où en est chaque service.',
        },
        {
          kind: 'picture',
          picture: 'warning-loop',
          alt: 'Une lettre, une coche, une loupe et une bulle côte à côte, reliées par des flèches ; une ligne ramène de la dernière à la première, et une ligne en tirets partant de la loupe la rejoint.',
          caption: '1 Envoyé, 2 Reçu, 3 Contrôlé, 4 Répondu, 5 retour à l’expéditeur. En tirets : un contrôle signalé sur la cible répond de lui-même.',
        },
        {
          kind: 'steps',
          items: [
            'Ouvrez l’alerte depuis « Aujourd’hui » ou depuis « Messages », boîte « Reçus ».',
            'Appuyez sur « Accuser réception ». Cela veut dire : nous l’avons, quelqu’un s’en occupe. Cela ne promet aucun résultat : n’attendez donc pas.',
            'Lisez ce qu’il faut surveiller, pourquoi, et quand c’est attendu. Ouvrez la cible : les numéros et les noms auxquels la reconnaître y sont.',
            'Faites-la contrôler.',
            'Répondez sous « Quelle suite ? ». S’il y a quelque chose à dire, écrivez d’abord la note : elle part avec la réponse, pour l’expéditeur et les coordinateurs.',
          ],
        },
        {
          kind: 'table',
          head: ['Réponse', 'Quand'],
          rows: [
            ['Trouvé', 'Un contrôle a trouvé des déchets illégaux ou une autre infraction.'],
            ['Rien trouvé', 'Le contrôle a eu lieu, et rien n’a été trouvé.'],
            ['Manqué', 'L’envoi était reparti avant d’être contrôlé.'],
            ['Pas chez nous', 'Il n’est jamais arrivé chez vous : déchargé ailleurs, autre destinataire, autre pays.'],
          ],
        },
        {
          kind: 'text',
          text: '« Rien trouvé » est une réponse comme une autre. Elle compte comme du travail fait, montre à l’expéditeur ce que vaut l’indicateur, et épargne un contrôle au port suivant. Ce qui nuit à une opération est le silence, pas un conteneur en règle. « Manqué » et « Pas chez nous » sont honnêtes aussi : ils disent à l’expéditeur de regarder plus loin sur le trajet.',
        },
        {
          kind: 'text',
          text: 'Souvent, vous n’avez rien à presser. Un contrôle que vous signalez sur la cible répond à l’alerte : « Rien trouvé » s’il n’a rien trouvé, « Trouvé » s’il a trouvé des déchets ou une autre infraction. Un contrôle « Non concluant » laisse la réponse ouverte jusqu’au retour des échantillons. Une saisie signalée depuis la cible répond « Trouvé » d’elle-même, si tous ceux qui voient l’alerte voient aussi le rapport ; sinon, vous répondez avec vos propres mots. Et ce qui a été trouvé l’emporte sur ce qui ne l’a pas été, quel que soit l’ordre.',
        },
        {
          kind: 'list',
          items: [
            'Une alerte sans cible décrit un mode opératoire. Contrôlez ce qui y correspond, et répondez sur sa page.',
            'Si l’alerte vous est venue par erreur, répondez tout de suite « Pas chez nous » ; ne la laissez pas expirer.',
            'Pour une question, « Répondre » à l’expéditeur. Votre échéance court pendant ce temps.',
            '« Suites des alertes » montre pour toute l’opération combien ont été reçues et répondues, en combien de temps, ce qui a été trouvé, et qui se tait.',
          ],
        },
      ],
    },
    {
      key: 'recording-a-control',
      title: 'Enregistrer un contrôle',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'Les cibles sont ce qui mérite un contrôle : un envoi, un conteneur, un navire, un véhicule ou une entreprise. Le tableau a quatre colonnes : « Proposée », « Attribuée », « Contrôlée », « Close ». Avec le filtre « mon service », vous voyez ce sur quoi vous devez agir.',
        },
        {
          kind: 'steps',
          items: [
            'Ouvrez la cible et appuyez sur « Signaler un contrôle ».',
            'Dites d’abord ce que le contrôle a trouvé (voir le tableau).',
            'Dites comment elle a été contrôlée : la méthode qui a le plus compté.',
            'Vérifiez quand et où. Le formulaire connaît l’heure présente ; changez-la si vous écrivez plus tard. L’heure est celle du lieu.',
            'Ajoutez ce que les autres devraient savoir, sans noms de personnes ni d’entreprises.',
            'Appuyez sur « Signaler le contrôle ».',
          ],
        },
        {
          kind: 'table',
          head: ['Ce que le contrôle a trouvé', 'Et ensuite'],
          rows: [
            ['Rien trouvé', 'Le travail fait est compté, et le service qui a proposé la cible le voit. Fermez la cible s’il n’y a plus de contrôle à venir.'],
            ['Déchets illégaux', 'Signalez ensuite la saisie : son formulaire reprend ce que dit la cible.'],
            ['Autre infraction', 'Dites laquelle dans la note. Signalez la saisie, s’il y en a eu une.'],
            ['Non concluant', 'Des échantillons sont en route, ou il faut un autre contrôle. La cible reste ouverte ; signalez un autre contrôle quand on en saura plus.'],
          ],
        },
        {
          kind: 'text',
          text: 'Une cible peut être contrôlée plusieurs fois, par plusieurs services. Les contrôles sont signalés par les services à qui elle est confiée, tant qu’elle est ouverte. Si elle n’est pas à vous et devrait l’être, demandez à qui l’a proposée, ou à un coordinateur, de vous la confier.',
        },
        {
          kind: 'text',
          text: 'Clore est une étape à part : « Clore », puis ce qu’elle est devenue. Employez-y « Manqué » et « Pas chez nous » quand aucun contrôle n’a eu lieu. S’il y en a eu un, signalez-le d’abord : clore ne le remplace pas. Une cible close peut être rouverte.',
        },
        {
          kind: 'text',
          text: 'Quelque chose arrive et personne ne l’a proposé ? Appuyez sur « Proposer une cible » : ce que c’est, pourquoi elle est suspecte, quand et où elle arrive. Les numéros de conteneurs sont vérifiés pendant la saisie ; l’intitulé est lu par tous les participants, et les noms vont donc dans la partie scellée.',
        },
      ],
    },
    {
      key: 'reporting-a-seizure',
      title: 'Signaler une saisie, même sur une mauvaise ligne',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'Signalez tout de suite et corrigez plus tard. Le formulaire court est fait pour le quai et le téléphone ; le reste est sous « Ajouter des détails ». Appuyez sur « Signaler une saisie » dans l’opération, ou sur « En signaler une saisie » sur la cible, qui remplit ce que dit la cible.',
        },
        {
          kind: 'table',
          head: ['Nécessaire pour l’envoi', 'Bon à ajouter aussitôt'],
          rows: [
            ['Quand elle a été détectée, aussi précisément que vous le savez', 'Le mode de transport, les numéros de conteneurs'],
            ['Pays et lieu', 'Ce qui a été déclaré'],
            ['Ce qui a été trouvé, en toutes lettres', 'La suite donnée aux marchandises'],
            ['Type de déchet', 'Photographies et documents'],
            ['Combien, avec l’unité et la façon dont c’est connu', 'Une deuxième quantité ou un deuxième objet trouvé'],
          ],
        },
        {
          kind: 'list',
          items: [
            'Kilogrammes, pièces, litres, mètres cubes et conteneurs ont chacun leur ligne. Ils ne s’additionnent jamais entre eux. Dites pour chacun : pesé, déclaré ou estimé.',
            'Un numéro de conteneur a quatre lettres et sept chiffres ; le formulaire dit quand le dernier chiffre est impossible et lequel ce devrait être.',
            'Les noms de l’expéditeur, du destinataire, du courtier et du transporteur ne vont pas dans le texte. Vous les nommez sur la page du rapport, où ils sont scellés ; qui ouvre un nom dit pour quel motif, et c’est enregistré.',
          ],
        },
        {
          kind: 'picture',
          picture: 'outbox',
          alt: 'Un téléphone avec un rapport, une ligne en tirets interrompue au milieu, une flèche ronde à la coupure, et des serveurs avec une coche.',
          caption: 'A : le rapport attend sur votre appareil. 1 : il repart de lui-même quand la ligne revient. B : il arrive et compte une seule fois, quel que soit le nombre d’envois.',
        },
        {
          kind: 'steps',
          items: [
            'Pendant que vous saisissez, le formulaire se garde sur l’appareil : « Gardé sur cet appareil à ». Si la page se ferme, rouvrez le formulaire et vous le retrouvez comme vous l’aviez laissé.',
            'Appuyez sur « Envoyer le rapport ». Sans ligne, il est dit « La ligne est coupée : le rapport n’est pas encore arrivé », et il attend sur l’appareil, comme dans une boîte d’envoi.',
            'Laissez la page ouverte. Il repart de lui-même, ou appuyez sur « Essayer maintenant ». Il ne peut pas compter deux fois : le rapport a son propre identifiant depuis le début.',
            'Attendez l’accusé avec sa référence. Lui seul dit que le rapport est arrivé.',
            'Les photographies voyagent après le rapport. Si le nom d’un fichier est suivi de « n’est pas passé », appuyez sur « Réessayer ». N’effacez pas les originaux avant que chacune soit arrivée.',
          ],
        },
        {
          kind: 'warning',
          text: 'Ce qui est RED n’est pas gardé sur l’appareil : envoyez-le avant de quitter la page. Si la page dit que cet appareil ne garde pas ce que vous saisissez, cela vaut aussi ; une fenêtre privée en est souvent la cause. Essayez-le avant l’opération avec « Essayer la connexion ».',
        },
        {
          kind: 'text',
          text: '« Garder comme brouillon » envoie le rapport à votre seul service : personne d’autre ne le voit et rien n’en est compté. Une fois envoyé à l’opération, il compte comme provisoire. Les coordinateurs le valident, ou le renvoient avec une question ; vous le retrouvez alors sur « Aujourd’hui », parmi les rapports à terminer. Corrigez ce qui est demandé et appuyez sur « Envoyer le rapport » : tant qu’il reste sans réponse, il n’est pas compté. Après la validation, votre service ne peut plus le corriger ; demandez à un coordinateur de le rouvrir.',
        },
        {
          kind: 'text',
          text: 'Si un collègue a modifié le rapport pendant que vous écriviez, vous voyez les deux textes et choisissez. Rien de votre saisie n’est perdu, et chaque version est gardée. Beaucoup de rapports dans un tableau ? « Importer un tableau » sur la page « Saisies ».',
        },
      ],
    },
    {
      key: 'who-sees-this',
      title: 'Le traitement : qui voit ceci',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'Ce que vous écrivez est vu de ceux que vous choisissez, par tous les chemins : listes, recherche, chiffres, exports et nouvelles en direct. Le volet « Traitement » du formulaire demande « Qui peut le voir ? ». Si vous n’y changez rien, tous les participants de l’opération le voient une fois envoyé.',
        },
        {
          kind: 'table',
          head: ['Niveau', 'Qui le voit'],
          rows: [
            ['TLP:CLEAR', 'tous les participants ; peut être rendu public'],
            ['TLP:GREEN', 'tous les participants de l’opération'],
            ['TLP:AMBER', 'les participants qui ont besoin d’en connaître : pas les observateurs'],
            ['TLP:AMBER+STRICT', 'votre service, et les services que vous nommez'],
            ['TLP:RED', 'les personnes que vous nommez ; chaque consultation est consignée'],
          ],
        },
        {
          kind: 'steps',
          items: [
            'Choisissez le niveau. Avec « Seulement pour les services que je nomme », vous le resserrez encore : votre propre service le voit toujours.',
            'Décidez si « Les coordonnateurs le voient aussi ». Ce qu’ils ne voient pas, ils ne peuvent ni le valider ni le compter.',
            'Lisez la ligne qui dit combien de services le verront, et ouvrez « Lesquels, et pourquoi ».',
            'Après l’envoi, employez « Voir comme… » sur la fiche : vous la regardez avec les yeux d’un autre service et d’un autre rôle.',
          ],
        },
        {
          kind: 'text',
          text: 'Vous pouvez le changer plus tard avec « Modifier le traitement », en disant pourquoi. Si des services cessent de la voir, Muster vous dit d’avance lesquels ; la fiche quitte aussitôt leurs écrans et leurs appareils. Ce qu’ils ont lu ou imprimé ne peut être repris. Seul le service à qui la fiche appartient peut l’ouvrir à davantage.',
        },
        {
          kind: 'list',
          items: [
            'Ce qui vient d’une fiche n’est jamais pour plus d’yeux qu’elle : un rapport issu d’une cible AMBER ne peut pas être GREEN.',
            'Les fichiers peuvent avoir leur propre traitement, plus strict que leur rapport.',
            'Les réserves sont des mots que les personnes respectent : H1 pas comme preuve en justice sans autorisation, H2 pas de rediffusion sans autorisation, H3 autres restrictions.',
            'Une fiche que vous ne pouvez pas voir n’existe pas pour vous : ni ligne, ni nombre, ni indice. « Je ne trouve rien » ne veut donc pas dire « il n’y a rien ».',
            'Aussi étroit que nécessaire, aussi ouvert que possible : sur ce que personne ne voit, personne ne peut agir.',
          ],
        },
        {
          kind: 'text',
          text: 'Ce que vous savez de la cible ou du rapport d’un autre va sous « Ajouter ce que vous savez » : c’est scellé, évalué (la source de A à X, l’information de 1 à 4) et cela appartient à votre service. Et quand un autre service regarde le même conteneur sans que l’un voie la fiche de l’autre, Muster dit aux deux qu’il y a un intérêt, et rien d’autre. Chaque côté décide s’il montre sa fiche ; elles ne se montrent que si les deux l’offrent.',
        },
      ],
    },
    {
      key: 'messages-and-requests',
      title: 'Messages et demandes',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'Les messages appartiennent à une opération et y restent. Les coordinateurs, les points de contact nationaux et les agents en écrivent pendant sa préparation et pendant qu’elle est en cours. « Messages » a trois boîtes : « Reçus », « Envoyés », « Tout ce que je vois ».',
        },
        {
          kind: 'table',
          head: ['Type', 'À quoi il sert', 'À qui'],
          rows: [
            ['Alerte', 'faire surveiller un envoi ou un mode opératoire', 'aux services que vous choisissez'],
            ['Demande d’information', 'demander ce que sait un service', 'aux services que vous choisissez'],
            ['Demande d’assistance mutuelle', 'demander ce que peut faire un service', 'aux services que vous choisissez'],
            ['Vérification de consentement', 'demander si un mouvement a été notifié et consenti', 'à une autorité compétente'],
            ['Retour', 'dire la suite donnée à quelque chose', 'avec le message auquel il répond'],
            ['Message à tous', 'le dire à tout le monde', 'à tous les participants'],
            ['Point de situation', 'dire où en sont les choses', 'à tous les participants'],
          ],
        },
        {
          kind: 'steps',
          items: [
            'Appuyez sur « Écrire un message » et choisissez le type. Depuis une cible, employez « Alerter des services » : le message renvoie alors à elle.',
            'Choisissez les services par leur nom, ou tous ceux d’une région ou d’un pays. Envoyez-le à ceux qui peuvent agir, pas à tout le monde.',
            'Dites ce qu’il faut surveiller et pourquoi, avec les indicateurs de risque, et quand c’est attendu. Les échéances des destinataires en découlent.',
            'Pas de noms de personnes ni d’entreprises : ils se trouvent dans la cible, scellés.',
            'Appuyez sur « Envoyer le message ». Une fois envoyé, il ne se modifie plus : une correction est une réponse.',
          ],
        },
        {
          kind: 'text',
          text: 'On répond aux demandes comme aux alertes, par « Trouvé », « Rien trouvé » ou « Pas chez nous », avec une note qui dit le reste. Répondre que vous n’avez rien vaut la peine : l’autre côté cesse d’attendre.',
        },
        {
          kind: 'text',
          text: 'Un message est traité au moins aussi strictement que ce dont il parle, et un destinataire qui ne peut pas voir la cible ne peut pas être choisi : communiquez d’abord la cible à ce service. Tous ceux qui voient un message voient qui a accusé réception et ce qui a été répondu. La note d’une réponse est pour l’expéditeur et les coordinateurs.',
        },
        {
          kind: 'list',
          items: [
            'Écrivez dans votre langue si cela va plus vite. D’autres peuvent appuyer sur « Ajouter une traduction » ; elle se tient à côté de l’original, avec le service qui l’a faite.',
            '« Appeler quelqu’un par son nom » attire l’attention d’une personne chez un destinataire.',
            'Un rappel vaut mieux qu’un reproche : regardez « Qui se tait », et écrivez au point de contact. La page « Participants » permet d’écrire à plusieurs à la fois.',
            'Entre deux opérations, écrivez dans le groupe permanent. Ses experts y sont listés, et ses membres peuvent mettre en relation deux personnes qui devraient se connaître.',
          ],
        },
      ],
    },
  ],
  questions: [
    {
      key: 'late-report',
      lesson: 'life-of-an-operation',
      text: 'Les jours opérationnels ont pris fin hier. Vous découvrez une saisie de la semaine passée que personne n’a signalée. Que faites-vous ?',
      choices: [
        { key: 'a', text: 'Rien : les jours opérationnels sont terminés, et les chiffres avec eux.', isRight: false },
        { key: 'b', text: 'Je l’envoie aux coordinateurs en message, et ils l’ajoutent au total.', isRight: false },
        { key: 'c', text: 'Je la signale maintenant : en consolidation, les rapports tardifs sont encore reçus.', isRight: true },
        { key: 'd', text: 'Je la garde comme brouillon, et l’envoie dans la prochaine édition.', isRight: false },
      ],
      explanation: 'En consolidation, les contrôles prennent fin mais les rapports sont encore reçus, et validés. Seule la clôture rend les chiffres définitifs.',
    },
    {
      key: 'ready',
      lesson: 'life-of-an-operation',
      text: 'Votre service a accepté et désigné un point de contact. « Préparation » affiche encore « manque ». Qu’est-ce, très probablement ?',
      choices: [
        { key: 'a', text: 'Une première saisie, ou au moins un contrôle signalé.', isRight: false },
        { key: 'b', text: 'L’accord de tous les autres participants de l’opération.', isRight: false },
        { key: 'c', text: 'Ses personnes, leur formation, son plan national, ou la connexion jamais essayée encore.', isRight: true },
        { key: 'd', text: 'L’approbation de l’opération par un second coordinateur.', isRight: false },
      ],
      explanation: 'Être prêt, c’est : avoir accepté, désigné un point de contact, désigné et formé ses personnes, envoyé son plan national, essayé la connexion.',
    },
    {
      key: 'recovery-codes',
      lesson: 'signing-in',
      text: 'Où est la place de vos codes de secours ?',
      choices: [
        { key: 'a', text: 'Sur papier, et rangés à part du téléphone qui porte l’application.', isRight: true },
        { key: 'b', text: 'Dans une note sur le téléphone qui porte l’application, pour les avoir sous la main.', isRight: false },
        { key: 'c', text: 'Chez un collègue, qui peut s’en servir pour se connecter en votre absence.', isRight: false },
        { key: 'd', text: 'Nulle part : on peut les réafficher à tout moment sous « Second facteur ».', isRight: false },
      ],
      explanation: 'Ils sont pour le jour où le téléphone a disparu, et ne s’affichent qu’une fois. Chacun sert une fois.',
    },
    {
      key: 'unknown-browser',
      lesson: 'signing-in',
      text: 'Sous « Où vous êtes connecté » figure un navigateur que vous ne connaissez pas. Que faire d’abord ?',
      choices: [
        { key: 'a', text: 'Attendre : une session ne dure que douze heures, puis elle finit d’elle-même.', isRight: false },
        { key: 'b', text: 'Demander un nouveau compte et laisser l’ancien tel quel, avec sa session.', isRight: false },
        { key: 'c', text: 'Le déconnecter, changer le mot de passe, puis prévenir votre point de contact.', isRight: true },
        { key: 'd', text: 'Configurer de nouveau l’application ; l’autre session peut continuer.', isRight: false },
      ],
      explanation: 'La déconnexion agit aussitôt, et changer le mot de passe déconnecte aussi tous les autres navigateurs.',
    },
    {
      key: 'due-soon',
      lesson: 'today-and-clocks',
      text: 'Une alerte affiche « en retard, accuser réception ». Le conteneur arrive demain. Que faites-vous ?',
      choices: [
        { key: 'a', text: 'Je laisse : ce qui est en retard passe de lui-même à un autre service.', isRight: false },
        { key: 'b', text: 'J’accuse réception maintenant et fais contrôler à l’arrivée.', isRight: true },
        { key: 'c', text: 'Je réponds « Manqué », puisque l’heure de l’accusé est manquée.', isRight: false },
        { key: 'd', text: 'Je réponds « Rien trouvé » maintenant, quitte à corriger si un contrôle trouve.', isRight: false },
      ],
      explanation: 'Mieux vaut tard que jamais. « Manqué » est pour ce qui est reparti avant d’être contrôlé.',
    },
    {
      key: 'stale',
      lesson: 'today-and-clocks',
      text: 'Une page dit « Figé depuis 14:05 ». Qu’est-ce que cela signifie ?',
      choices: [
        { key: 'a', text: 'Rien ne s’est passé dans l’opération depuis 14:05, sur aucune page.', isRight: false },
        { key: 'b', text: 'L’opération a été suspendue à 14:05, et les contrôles attendent sa reprise.', isRight: false },
        { key: 'c', text: 'Votre session a pris fin à 14:05, et ce que vous aviez saisi est perdu.', isRight: false },
        { key: 'd', text: 'Ce que vous voyez est peut-être ancien ; la page reprend dès que la ligne revient.', isRight: true },
      ],
      explanation: 'La page dit honnêtement sa fraîcheur. Elle reprend là où elle s’était arrêtée.',
    },
    {
      key: 'nothing-found',
      lesson: 'answering-a-warning',
      text: 'Le conteneur d’une alerte a été ouvert et il est en règle. Que faites-vous ?',
      choices: [
        { key: 'a', text: 'Rien : on ne répond à une alerte que si quelque chose a été trouvé.', isRight: false },
        { key: 'b', text: 'Je signale le contrôle avec « Rien trouvé » : cela y répond, et cela compte.', isRight: true },
        { key: 'c', text: 'Je réponds « Pas chez nous », puisqu’il n’y avait pas de déchets.', isRight: false },
        { key: 'd', text: 'Je réponds « Manqué », et je clos la cible sans contrôle.', isRight: false },
      ],
      explanation: 'Rien trouvé est une réponse comme une autre. « Pas chez nous » dit qu’il n’est jamais venu, « Manqué » qu’il était reparti.',
    },
    {
      key: 'unloaded-elsewhere',
      lesson: 'answering-a-warning',
      text: 'Le navire est allé dans un autre port, et le conteneur y a été déchargé. Quelle réponse ?',
      choices: [
        { key: 'a', text: 'Manqué, parce qu’aucun des nôtres n’a pu le contrôler', isRight: false },
        { key: 'b', text: 'Rien trouvé, parce que rien n’a été trouvé ici', isRight: false },
        { key: 'c', text: 'Pas chez nous, avec une note qui dit où il est allé', isRight: true },
        { key: 'd', text: 'Aucune, parce qu’un autre service y répondra pour nous', isRight: false },
      ],
      explanation: 'Il n’est jamais venu chez vous. Avec la note, l’expéditeur peut alerter le bon service pendant qu’il est encore temps.',
    },
    {
      key: 'samples-on-their-way',
      lesson: 'recording-a-control',
      text: 'Vous avez contrôlé un chargement de poudre et envoyé des échantillons à un laboratoire. Que dit le contrôle ?',
      choices: [
        { key: 'a', text: '« Non concluant » : la cible reste ouverte, et un autre contrôle suivra avec le résultat.', isRight: true },
        { key: 'b', text: '« Déchets illégaux », par prudence ; cela peut se corriger plus tard.', isRight: false },
        { key: 'c', text: '« Rien trouvé », car rien n’est prouvé avant la réponse du laboratoire.', isRight: false },
        { key: 'd', text: 'Rien encore : un contrôle s’enregistre quand le résultat est là.', isRight: false },
      ],
      explanation: 'Le travail est enregistré et l’alerte reste ouverte pour sa réponse.',
    },
    {
      key: 'line-is-down',
      lesson: 'reporting-a-seizure',
      text: 'Vous appuyez sur « Envoyer le rapport », et la page dit que la ligne est coupée. Qu’est-ce qui est juste ?',
      choices: [
        { key: 'a', text: 'Le saisir aussitôt sur un autre appareil, puisque le premier l’a sûrement perdu.', isRight: false },
        { key: 'b', text: 'Il est arrivé quand même ; fermer la page et le chercher demain dans la liste.', isRight: false },
        { key: 'c', text: 'Laisser la page ouverte : il repart de lui-même et compte une fois. Attendre l’accusé.', isRight: true },
        { key: 'd', text: 'Le dicter aux coordinateurs par téléphone, appuyer sur « Recommencer », et rentrer chez soi.', isRight: false },
      ],
      explanation: 'Le même rapport peut partir autant de fois qu’il le faut. Saisi ailleurs, ce serait un second rapport, que quelqu’un devra trouver et démêler.',
    },
    {
      key: 'two-units',
      lesson: 'reporting-a-seizure',
      text: 'Vous avez compté 60 batteries, et le pont-bascule indique 900 kg pour elles. Comment le signaler ?',
      choices: [
        { key: 'a', text: 'Une quantité : 960, avec la remarque « pièces et kilogrammes »', isRight: false },
        { key: 'b', text: 'Une quantité : 15 kg, le poids d’une seule pièce', isRight: false },
        { key: 'c', text: 'Le poids seul, puisqu’un rapport n’a qu’une quantité', isRight: false },
        { key: 'd', text: 'Deux quantités : 60 pièces, et 900 kg pesés', isRight: true },
      ],
      explanation: 'Les unités se tiennent côte à côte, chacune avec la façon dont elle est connue. Elles ne s’additionnent jamais.',
    },
    {
      key: 'sent-back',
      lesson: 'reporting-a-seizure',
      text: 'Un de vos rapports a été renvoyé. Qu’est-ce qui vaut ?',
      choices: [
        { key: 'a', text: 'Il a été supprimé, et il faut le réécrire depuis le début.', isRight: false },
        { key: 'b', text: 'Les marchandises sont reparties chez l’expéditeur, et l’affaire est close.', isRight: false },
        { key: 'c', text: 'Il compte comme validé, avec une remarque des coordinateurs.', isRight: false },
        { key: 'd', text: 'Il n’est plus compté tant que vous n’avez pas répondu et renvoyé le rapport.', isRight: true },
      ],
      explanation: '« Renvoyé » se dit du rapport. Ce que sont devenues les marchandises est un autre champ, où se trouve « Retourné ».',
    },
    {
      key: 'amber-observer',
      lesson: 'who-sees-this',
      text: 'Vous marquez un rapport TLP:AMBER. Qui, parmi ceux-ci, ne le voit pas ?',
      choices: [
        { key: 'a', text: 'Le point de contact d’un autre service', isRight: false },
        { key: 'b', text: 'Les coordinateurs de l’opération', isRight: false },
        { key: 'c', text: 'Un agent de votre propre service', isRight: false },
        { key: 'd', text: 'Un partenaire qui observe', isRight: true },
      ],
      explanation: 'AMBER est pour les participants qui ont besoin d’en connaître ; pas pour les observateurs. Pour le limiter à certains services, nommez-les.',
    },
    {
      key: 'wrong-message',
      lesson: 'messages-and-requests',
      text: 'Vous remarquez un numéro de conteneur faux dans une alerte envoyée. Que faites-vous ?',
      choices: [
        { key: 'a', text: 'J’ouvre le message, je modifie le numéro et j’enregistre sans un mot.', isRight: false },
        { key: 'b', text: 'J’envoie à tous les participants un message avec le bon numéro.', isRight: false },
        { key: 'c', text: 'J’envoie l’alerte une seconde fois, et je laisse la première telle quelle.', isRight: false },
        { key: 'd', text: 'Je corrige la cible, et je réponds à tous les destinataires de l’alerte.', isRight: true },
      ],
      explanation: 'Ce qui est envoyé reste tel quel ; une correction est une réponse. La cible, elle, peut être corrigée, et dit pourquoi.',
    },
    {
      key: 'which-kind',
      lesson: 'messages-and-requests',
      text: 'Vous voulez savoir si un État a consenti à un mouvement. Quel message ?',
      choices: [
        { key: 'a', text: 'Une demande d’assistance mutuelle, à sa douane et à sa police', isRight: false },
        { key: 'b', text: 'Une alerte, à tous les ports et aéroports de cet État', isRight: false },
        { key: 'c', text: 'Une vérification de consentement, à son autorité compétente', isRight: true },
        { key: 'd', text: 'Un message à tous, adressé à tous les participants à la fois', isRight: false },
      ],
      explanation: 'L’autorité compétente le sait, et sa réponse reste à côté de l’affaire.',
    },
  ],
};
