import type { CourseText } from '@muster/shared/training/course-text';

/** How to recognise an illegal shipment of waste, in French. */
export const recognisingWasteShipmentsFr: CourseText = {
  key: 'recognising-waste-shipments',
  language: 'fr',
  title: 'Reconnaître les transferts illégaux de déchets',
  summary:
    'Pour les agents qui choisissent, ouvrent et examinent les envois : ce qu’est un déchet et quelles règles s’y attachent, les papiers qui doivent l’accompagner, à quoi ressemblent les envois typiques et comment on les cache, comment rester indemne, et ce qu’il faut noter pour que la découverte tienne.',
  passMarkPercent: 80,
  attempts: 3,
  edition: '2026-11',
  lessons: [
    {
      key: 'why-waste-moves',
      title: 'Ce qu’est un déchet, et pourquoi il voyage',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'Un déchet est ce que quelqu’un élimine, veut éliminer ou est tenu d’éliminer par le droit national. C’est le sens de l’article 2 de la Convention de Bâle. « Éliminer » y a un sens large : la mise en décharge et l’incinération (opérations D1 à D15), mais aussi la valorisation et le recyclage (R1 à R13). « Cela part au recyclage » ne veut donc pas dire « ce n’est pas un déchet ». Un prix non plus : beaucoup de déchets s’achètent et se vendent.',
        },
        {
          kind: 'text',
          text: 'La plupart des déchets qui passent une frontière le font légalement. Le papier, le métal et le plastique propres sont des matières premières, et certains déchets dangereux ne se traitent bien qu’en peu d’endroits. Un envoi vous concerne quand il échappe aux règles : quand personne n’a été consulté, quand les papiers disent autre chose, quand le lieu où il va ne sait pas le traiter.',
        },
        {
          kind: 'text',
          text: 'La raison est presque toujours l’écart entre deux coûts. Un traitement correct est cher ; un conteneur sur un navire qui repartirait sinon à vide est bon marché. L’expéditeur est payé pour prendre les déchets et s’épargne le traitement ; le destinataire retire ce qui a de la valeur, puis brûle, rejette ou abandonne le reste. Le risque est faible tant que les contrôles cherchent autre chose.',
        },
        {
          kind: 'list',
          items: [
            'Valeur faible et grand volume : une cargaison qui paie à peine son fret mérite une question.',
            'La même marchandise change de nom en route : déchet au départ, article d’occasion ou matière première à l’arrivée.',
            'Les propriétaires changent souvent, et des courtiers se tiennent entre ceux qui savent ce qu’il y a dedans et ceux qui signent.',
            'Quand un port regarde de plus près, la cargaison passe au suivant.',
          ],
        },
        {
          kind: 'table',
          head: ['Quand et où', 'Déclaré', 'Trouvé'],
          rows: [
            ['Santos, Rio Grande et Caxias do Sul, Brésil, 2009', 'polymères plastiques recyclables, 89 conteneurs', 'déchets ménagers et hospitaliers : batteries, seringues, couches'],
            ['Gênes-Pra’, Italie, mai 2021', 'débris de cuivre, 3 conteneurs', 'déchets électroniques broyés, plus de 61 tonnes'],
            ['Kochi, Inde, publié en décembre 2021', 'vieux papiers, 29 conteneurs', 'pneus usés ; l’adresse de l’importateur était fausse'],
            ['Port Klang, Malaisie, août à octobre 2024', 'aluminium et cuivre, 107 conteneurs', 'déchets électroniques, 2 118 910 kg'],
          ],
        },
        {
          kind: 'text',
          text: 'Deux questions ne se tranchent pas sur le quai. Si une matière est un déchet, et si elle est dangereuse, c’est à une autorité compétente de le dire, souvent après une analyse. Et deux sortes de déchets ont leurs propres règles : les matières radioactives relèvent de l’autorité nucléaire, et ce que produit la marche normale d’un navire relève des conventions sur les navires. Votre part est de voir qu’une question se pose, de retenir la marchandise le temps de la poser, et de garder les preuves.',
        },
      ],
    },
    {
      key: 'basel-in-practice',
      title: 'La Convention de Bâle en pratique',
      minutes: 8,
      blocks: [
        {
          kind: 'text',
          text: 'La Convention de Bâle est en vigueur depuis le 5 mai 1992 et lie presque tous les États ; en juillet 2025, les États-Unis étaient parmi les rares qui n’y sont pas Parties. Son cœur est le consentement préalable en connaissance de cause : les déchets dangereux et certains autres déchets ne peuvent partir qu’après que chaque État concerné a été informé et a donné son accord.',
        },
        {
          kind: 'picture',
          picture: 'consent-path',
          alt: 'Trois autorités côte à côte ; des flèches en tirets vont de la première vers les autres, des flèches pleines reviennent vers elle ; dessous, un camion avec un document roule vers la droite.',
          caption: 'Le consentement préalable. 1 : État d’exportation, qui notifie (tirets). 2 : État de transit. 3 : État d’importation. Tous deux consentent (trait plein). 4 : alors seulement les déchets se déplacent, avec leur document de mouvement.',
        },
        {
          kind: 'steps',
          items: [
            'L’État d’exportation notifie par écrit les autorités compétentes d’importation et de transit, ou demande à l’exportateur de le faire.',
            'L’État d’importation consent par écrit et confirme qu’un contrat prévoit une gestion écologiquement rationnelle des déchets.',
            'Chaque État de transit a 60 jours pour répondre. Son silence ne vaut consentement que s’il a renoncé à exiger un consentement écrit.',
            'Un document de mouvement accompagne les déchets du départ jusqu’à l’élimination, et une assurance ou une garantie existe là où un État la demande.',
            'Une notification générale pour plusieurs envois vaut douze mois au plus, et seulement pour les mêmes déchets, les mêmes bureaux de douane et le même éliminateur.',
          ],
        },
        {
          kind: 'table',
          head: ['Où figure le déchet', 'Ce que cela signifie', 'Exemples'],
          rows: [
            ['Liste A (Annexe VIII)', 'présumé dangereux ; consentement nécessaire', 'A1160 accumulateurs au plomb, A2050 amiante, A4020 déchets médicaux'],
            ['Liste B (Annexe IX)', 'non dangereux, sauf contamination suffisante pour présenter un danger', 'B1010 débris de métaux, B3020 papier, B3140 pneus à valoriser'],
            ['Annexe II (Y46 à Y49)', 'autres déchets ; consentement nécessaire bien que non dangereux', 'Y46 déchets ménagers, Y48 plastiques mélangés, Y49 déchets électroniques'],
            ['Annexe I (Y1 à Y45)', 'catégories et constituants qui peuvent rendre un déchet dangereux', 'Y8 huiles minérales, Y31 plomb, Y36 amiante'],
            ['Annexe III (codes H)', 'ce qui le rend dangereux', 'H3 liquide inflammable, H6.2 infectieux, H12 écotoxique'],
          ],
        },
        {
          kind: 'text',
          text: 'Une rubrique de liste est une présomption. Une analyse peut montrer qu’un déchet de la liste A ne présente aucun danger de l’Annexe III, ou qu’un lot déclaré sous la liste B est dangereux malgré tout. Un État peut aussi, par son propre droit, tenir d’autres déchets pour dangereux, et cela compte pour les envois vers lui et depuis lui.',
        },
        {
          kind: 'text',
          text: 'Les listes changent : chaque code a donc des dates. Ce qui compte est le jour du mouvement.',
        },
        {
          kind: 'list',
          items: [
            'Depuis le 5 décembre 2019, l’Amendement d’interdiction (article 4A) empêche les États de l’Annexe VII qu’il lie (membres de l’OCDE et de l’Union européenne, et le Liechtenstein) d’envoyer des déchets dangereux vers les États hors de cette annexe.',
            'Depuis le 1er janvier 2021, les déchets plastiques figurent à trois endroits : B3011 pour les plastiques propres, presque d’une seule sorte, qui vont au recyclage, Y48 pour les autres, A3210 pour ceux qui sont dangereux. B3010 a pris fin.',
            'Depuis le 1er janvier 2025, tous les déchets électroniques demandent un consentement : A1181 s’ils sont dangereux, Y49 s’ils ne le sont pas ; une fraction que couvre une autre rubrique, comme un métal propre, suit cette rubrique. A1180, B1110 et B4030 ont pris fin.',
          ],
        },
        {
          kind: 'text',
          text: 'Bien des États vont plus loin que la Convention, et leurs mesures ont elles aussi une date. Exemples : la Chine n’admet plus aucun déchet solide depuis le 1er janvier 2021 ; la Malaisie demande un certificat pour les déchets plastiques depuis le 1er juillet 2025 ; l’Union européenne interdit depuis le 21 novembre 2026 l’exportation de déchets plastiques vers les pays hors OCDE (des exceptions pourront être accordées plus tard à certains pays). Les États d’Afrique Parties à la Convention de Bamako interdisent les déchets dangereux venus d’ailleurs, déchets ménagers compris.',
        },
        {
          kind: 'table',
          head: ['Trafic illicite, article 9(1)', 'Ce que vous voyez'],
          rows: [
            ['a) sans notification', 'pas de numéro de notification pour un déchet qui en demande un'],
            ['b) sans consentement', 'un État concerné n’a pas répondu, a refusé, ou son consentement a expiré'],
            ['c) consentement obtenu par fraude', 'faux papiers, installation fictive, consentement donné à une fausse description'],
            ['d) non conforme aux documents', 'autre déchet, autre quantité, autre itinéraire ou autre destinataire que sur les papiers'],
            ['e) élimination délibérée', 'déversé ou abandonné contre la Convention et le droit international'],
          ],
        },
      ],
    },
    {
      key: 'documents',
      title: 'Les documents qui doivent voyager',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'Les papiers ne prouvent pas qu’un envoi est légal, mais un papier qui manque ou se contredit est l’indicateur le moins cher que vous ayez. Demandez-les avant d’ouvrir quoi que ce soit, et posez-les côte à côte.',
        },
        {
          kind: 'table',
          head: ['Sorte de marchandise', 'Ce qui doit être là'],
          rows: [
            ['Déchets soumis à consentement (liste A, Annexe II)', 'notification avec son numéro ; consentement écrit de l’État d’importation et de chaque État de transit ; contrat ; document de mouvement avec le chargement ; assurance ou garantie là où elle est exigée'],
            ['Déchets de la liste B à valoriser', 'les papiers commerciaux habituels ; dans l’Union européenne et au Royaume-Uni, aussi le formulaire appelé « Annexe VII », signé avant le départ, et un contrat'],
            ['Équipements électriques usagés présentés comme des marchandises', 'dans l’Union européenne et au Royaume-Uni : facture et contrat qui disent qu’ils sont destinés au réemploi direct et pleinement fonctionnels ; un procès-verbal d’essai par appareil ; la déclaration du détenteur que rien dans le lot n’est un déchet ; un document de transport ; un emballage qui les protège'],
            ['Tout envoi', 'manifeste, connaissement ou lettre de voiture, facture, liste de colisage, masse vérifiée du conteneur'],
          ],
        },
        {
          kind: 'warning',
          text: 'Deux choses s’appellent « Annexe VII ». L’Annexe VII de la Convention de Bâle est la liste des États visés par l’Amendement d’interdiction. Le formulaire « Annexe VII » relève du droit de l’Union européenne et du Royaume-Uni et accompagne des déchets qui ne demandent pas de consentement. Qui présente ce formulaire pour des déchets dangereux présente le mauvais papier.',
        },
        {
          kind: 'text',
          text: 'Entre membres de l’OCDE, il existe une voie plus légère pour les déchets à valoriser : pour sa liste orange, le silence vaut consentement après 30 jours, ou après 7 jours ouvrables si l’installation est agréée d’avance. La question « qui a consenti, selon quelle règle, et jusqu’à quand ? » peut donc avoir plusieurs bonnes réponses. Une autorité compétente le sait ; demandez-lui plutôt que de deviner.',
        },
        {
          kind: 'steps',
          items: [
            'Comparez la description : manifeste, facture, déclaration en douane et notification parlent-ils d’une même matière ? Un code de produit sert-il pour un déchet, ou un code de déchet inoffensif pour un déchet dangereux ?',
            'Comparez les nombres : conteneurs, scellés, poids, pièces. Un scellé qui diffère des papiers est déjà une constatation.',
            'Comparez les personnes : le destinataire est-il l’installation notifiée ? Y a-t-il une rue, ou seulement une boîte postale ? Cette installation sait-elle traiter ce déchet ?',
            'Comparez le trajet : les ports concordent-ils avec l’itinéraire notifié ? La déclaration est-elle faite dans un autre pays que celui du chargement ?',
            'Comparez les dates : le consentement était-il valable le jour du mouvement ? La notification générale a-t-elle dépassé ses douze mois ?',
            'Regardez les essais des équipements usagés : un procès-verbal par appareil, daté, avec des résultats qui diffèrent ? Une pile de la même feuille ne prouve rien. Dans une enquête publiée sur des envois de 2018 et 2019, les certificats de fonctionnement étaient faux.',
          ],
        },
        {
          kind: 'text',
          text: 'Copiez ou photographiez chaque papier avant de le rendre, recto et verso, cachets compris. Dans Muster, le numéro de notification et les consentements ont leurs champs dans le rapport de saisie, sous « Pourquoi c’est illicite » ; les images vont sous « Photographies et documents ». Pour demander si un mouvement a été notifié et consenti, envoyez une « Vérification de consentement » à l’autorité compétente : sa réponse reste alors à côté de l’affaire.',
        },
      ],
    },
    {
      key: 'electronics-plastic-metal',
      title: 'Flux typiques : électronique, plastique, papier, métal et scories',
      minutes: 8,
      blocks: [
        {
          kind: 'text',
          text: 'Apprenez un flux par trois questions : à quoi ressemble-t-il, comme quoi est-il déclaré, et qu’est-ce qui le rendrait légal ? Les tableaux donnent des positions du Système harmonisé (SH) et des rubriques de la Convention de Bâle à titre d’aide. Ce n’est pas un classement.',
        },
        {
          kind: 'table',
          head: ['Déchets électroniques', ''],
          rows: [
            ['Aspect', 'écrans, ordinateurs, téléphones, réfrigérateurs et câbles en tas ; cartes électroniques en grands sacs ; broyats de cartes, de plastique et de fils'],
            ['Déclarés comme', 'électronique d’occasion, pièces d’ordinateur, dalles à cristaux liquides, matériel de télécommunication, effets personnels, débris de cuivre ou d’aluminium, métaux mélangés, plastique'],
            ['Codes', 'SH 8549 ; A1181 dangereux, Y49 non dangereux (depuis le 1er janvier 2025) ; A2010 verre de tubes cathodiques'],
            ['Signes', 'câbles coupés, pièces cassées ou absentes, boîtiers fermés pour que rien ne se vérifie, pas d’emballage, écrans face contre face sans protection'],
          ],
        },
        {
          kind: 'picture',
          picture: 'used-or-waste',
          alt: 'À gauche : un écran avec sa prise, emballé sur une palette. À droite : un écran brisé et un réfrigérateur jetés en tas, un câble coupé.',
          caption: 'A : un appareil d’occasion qui marche voyage emballé, avec son câble et son procès-verbal d’essai. B : cassé, coupé, empilé sans protection : présumé déchet tant que personne ne prouve le contraire.',
        },
        {
          kind: 'table',
          head: ['Plastique', ''],
          rows: [
            ['Aspect', 'balles, paillettes, granulés, rouleaux de film ; s’il est sale : étiquettes, nourriture, couches, fils, liquide sous la balle, odeur'],
            ['Déclaré comme', 'plastique propre, débris de plastique, polymères recyclables, paillettes synthétiques, matières recyclables'],
            ['Codes', 'SH 3915 ; B3011 propre et presque d’un seul plastique (ou polyéthylène, polypropylène et PET ensemble, à recycler séparément), Y48 sinon, A3210 dangereux'],
            ['Signes', 'plusieurs couleurs et sortes dans une balle, d’autres déchets dedans, aucun cahier des charges, un destinataire qui ne recycle rien de tel'],
          ],
        },
        {
          kind: 'picture',
          picture: 'plastic-bales',
          alt: 'À gauche : une balle aux couches régulières. À droite : une balle qui contient une bouteille, une couche, une seringue et une batterie, qui goutte et qui sent.',
          caption: 'A : une seule matière en couches régulières. B : d’autres déchets dans le plastique, du liquide, une odeur. Regardez le côté et le dessous d’une balle, pas sa face.',
        },
        {
          kind: 'text',
          text: 'Le papier (SH 4707, rubrique B3020) est la couverture classique des déchets ménagers (Y46). En juin 2019 à Surabaya, huit conteneurs de vieux papiers, 210 300 kg, renfermaient du papier mêlé de déchets ménagers et dangereux ; en 2015 à Felixstowe, sept conteneurs de papiers mélangés ont été arrêtés : c’étaient des déchets ménagers souillés. Ouvrez une balle, ou faites-en ouvrir une : l’extérieur est choisi.',
        },
        {
          kind: 'table',
          head: ['Métal, scories et crasses', ''],
          rows: [
            ['Aspect', 'des morceaux que l’œil distingue ; ou de la poudre, des blocs gris, de la cendre et de la poussière qu’il ne distingue pas'],
            ['Déclarés comme', 'débris, alliage, paillettes, concentré, oxyde, matière première pour l’industrie'],
            ['Codes', 'SH 7204, 7404, 7602 pour les débris, 2618 à 2621 pour les scories, cendres et résidus ; B1010 métal propre sous forme solide, non en poussière ; A1010, A1020, A1030 avec plomb, cadmium, arsenic ou mercure ; B1100, B1200, B1210 pour certaines scories et crasses'],
            ['Signes', 'de la poudre sous le nom d’un métal, une odeur d’ammoniac à l’humidité, de la chaleur, une origine déclarée où cette industrie n’existe pas, un nom de produit pour un résidu'],
          ],
        },
        {
          kind: 'text',
          text: 'Les affaires publiées montrent le procédé : des crasses d’aluminium déclarées comme oxyde d’aluminium industriel (Nhava Sheva, mars 2022), des résidus de fer et d’acier déclarés comme poudre d’oxyde de zinc (Guangxi, août 2017), des déchets électroniques déclarés comme concentré de cuivre (Port Klang, mai 2025). Une seule affaire de scories peut aussi peser plus que tout le reste : dans une opération de 2018, une seule, d’environ 180 000 tonnes, faisait plus de la moitié du total. C’est pourquoi les tonnes se montrent avec et sans le plus gros cas.',
        },
      ],
    },
    {
      key: 'batteries-to-gases',
      title: 'Flux typiques : batteries, pneus, véhicules, textiles, déchets médicaux, gaz',
      minutes: 7,
      blocks: [
        {
          kind: 'table',
          head: ['Flux', 'Aspect', 'Souvent déclaré comme', 'Que demander'],
          rows: [
            ['Accumulateurs au plomb (SH 8549.11, A1160)', 'bacs noirs ou blancs à deux bornes, acide au fond, croûte blanche ou verte, palettes lourdes', 'batteries d’occasion à réemployer, débris de plomb, pièces détachées', 'Quelqu’un a-t-il notifié ? Sont-ils debout, fermés, dans un bac ? Des débris de plomb mêlés de plaques ne sont pas des débris propres.'],
            ['Autres piles et batteries (A1170 non triées, B1090 conformes à un cahier des charges et sans plomb, cadmium ni mercure)', 'blocs de téléphones, d’outils et de véhicules, cellules en vrac dans des fûts', 'pièces électroniques, jouets, métal', 'Gonflées, scotchées, mélangées, chaudes ? Alors tenez-vous à distance : voir la leçon sur la sécurité.'],
            ['Pneus (SH 4012.20, 4004 ; B3140 à valoriser, B3080)', 'pneus entiers, pneus enfoncés l’un dans l’autre par deux ou trois, broyats', 'pneus d’occasion, pneus rechapés, vieux papiers', 'Reste-t-il une bande de roulement sur laquelle rouler ? Qui les valorise ?'],
            ['Véhicules et pièces (B1250 seulement sans liquides ni éléments dangereux)', 'voitures découpées, moteurs qui gouttent, réservoirs avec un reste de carburant, coussins gonflables, amortisseurs', 'véhicules d’occasion, pièces détachées, articles d’occasion', 'Les liquides sont-ils vidangés ? Les papiers sont-ils ceux d’un véhicule, ou d’une épave ?'],
            ['Textiles (SH 6309, 6310 ; B3030)', 'balles triées de vêtements ; ou tissus mouillés, déchirés, souillés, chaussures seules', 'friperie', 'Triés et propres ? Si une bonne part n’est que chiffons, la question du déchet est ouverte.'],
            ['Déchets médicaux (SH 3825.30, 3006.92 ; A4020, A4010)', 'sacs jaunes ou rouges, tubulures, seringues, gants, médicaments', 'matelas, plastique, matières recyclables', 'Ne fouillez pas à la main. Refermez, et appelez ceux qui savent.'],
            ['Huiles usagées (SH 2710.91 et 2710.99 ; A3020, avec PCB A3180)', 'huile sombre en fûts, en citernes, en conteneurs à poche souple', 'carburant, lubrifiant, huile de base', 'L’étiquette correspond-elle au contenu ? Seul un prélèvement le dit.'],
            ['Déchets ménagers (SH 3825.10 ; Y46)', 'tout à la fois, odeur, mouches, liquide', 'papier, plastique, combustible issu de déchets', 'Le consentement est nécessaire, quel que soit le nom.'],
          ],
        },
        {
          kind: 'text',
          text: 'Des matelas, moquettes et tapis usagés étaient déclarés dans 263 conteneurs arrivés à Colombo entre 2017 et 2019 : on y a trouvé des déchets hospitaliers et des plastiques mélangés, environ 3 000 tonnes. Les derniers conteneurs sont repartis le 21 février 2022. Une mauvaise odeur les avait trahis.',
        },
        {
          kind: 'text',
          text: 'Les gaz sont un flux à part. Les substances qui appauvrissent la couche d’ozone (CFC, HCFC comme le R22, halons) et les gaz fluorés (HFC comme le R134a) relèvent du Protocole de Montréal : souvent, ce ne sont pas des déchets mais des marchandises soumises à licence. Ils arrivent en bouteilles, ou dans des réfrigérateurs et climatiseurs déjà chargés. En octobre 2022, pendant l’opération DEMETER VIII, la douane polonaise a trouvé 1 239 bouteilles non rechargeables, plus de 19 tonnes : R134a, R507, R23 et un peu de R22.',
        },
        {
          kind: 'list',
          items: [
            'Une bouteille non rechargeable a une paroi mince et le dit le plus souvent sur son flanc ; plusieurs pays l’interdisent.',
            'L’inscription de la boîte peut nommer un autre gaz que celui de la bouteille. Seul un instrument le dit.',
            'Vieux réfrigérateurs : du gaz dans le circuit, et souvent aussi dans la mousse. Des tuyaux coupés signifient que le gaz est parti, et ce qui reste est un déchet.',
            'Choisissez « Gaz réfrigérants » comme type de déchet dans Muster, et dites en toutes lettres ce que c’est ; une autorité compétente décide si c’est un déchet.',
          ],
        },
        {
          kind: 'text',
          text: 'Les chargements sont plus souvent mélangés que purs. Des conteneurs de Gênes vers l’Afrique de l’Ouest (affaire publiée en juillet 2021) renfermaient des appareils hors d’usage, des pneus, des extincteurs, des bouteilles de gaz, des batteries au plomb, des panneaux solaires et des téléphones, derrière des voitures et des matériaux de construction. Signalez chaque objet avec son type de déchet et ses quantités, plutôt que tout en « Mélange ».',
        },
      ],
    },
    {
      key: 'risk-indicators',
      title: 'Les indicateurs de risque',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'Vous ne pouvez pas tout ouvrir : vous choisissez. Un indicateur de risque est un signe qui a distingué des envois passés. Aucun ne prouve rien à lui seul ; trois, de groupes différents, valent un contrôle. Ceux qui suivent viennent de supports de formation, d’évaluations de la menace et d’affaires publiés.',
        },
        {
          kind: 'table',
          head: ['Groupe', 'Indicateurs'],
          rows: [
            ['Parties', 'connues d’affaires passées, ou signalées par un autre service ou une organisation ; adresse qui n’existe pas, ou seulement une boîte postale ; installation incapable de traiter le déchet ; propriétaires qui changent souvent ; plusieurs envois à quelques jours pour un même destinataire'],
            ['Documents', 'ni notification ni consentement ; faux papiers ; papiers qui se contredisent ; conteneur inconnu du système douanier ; équipements usagés sans facture, contrat, essais ou déclaration'],
            ['Marchandise', 'description qui a déjà caché des déchets (ferraille, métaux mélangés, débris de plastique, articles d’occasion, vieux papiers) ; code de produit pour un déchet ; articles d’occasion ; poids qui ne va pas avec la marchandise ; conteneur surchargé ; valeur faible et grand volume ; effets personnels venus d’une zone industrielle'],
            ['Itinéraire', 'trajet qui n’a pas de sens ; plusieurs escales ou détour par une plateforme ; nouveau port pour un exportateur connu ; déclaration dans un autre pays que le chargement ; origine qui ne va pas avec la matière ; zone franche ; départ d’un État non Partie sans accord'],
            ['Temps et conduite', 'personne ne réclame la cargaison ; les papiers ne viennent pas ; le délai de magasinage est passé ; fret impayé'],
            ['Aspect physique', 'scellé brisé ou différent ; odeur ; fuite ; des marchandises devant et autre chose derrière ; boîtiers fermés pour toujours ; câbles coupés ; empilement sans protection'],
            ['Sources', 'une alerte du pays d’exportation ou de transit ; des contrôles antérieurs ; ce que disent manifestes et connaissements quand quelqu’un les lit'],
          ],
        },
        {
          kind: 'text',
          text: 'Pesez la déclaration. Demandez-vous combien un conteneur de la marchandise déclarée devrait peser et valoir. Des matelas de mousse n’atteignent pas la charge utile d’un conteneur ; des débris de cuivre l’atteignent bien avant qu’il soit plein. Dans l’enquête d’Algésiras publiée en juillet 2022, un conteneur portait jusqu’à 33 tonnes, au-delà de sa capacité.',
        },
        {
          kind: 'text',
          text: 'N’oubliez pas le silence. Une cargaison que personne ne réclame en a dit long plus d’une fois : 29 conteneurs à Kochi, dont l’importateur n’est pas venu avec ses papiers ; 127 à Varna en 2019 et 2020, découverts quand les 90 jours de dépôt temporaire étaient passés. Une liste de ce qui est depuis le plus longtemps au terminal ne coûte rien.',
        },
        {
          kind: 'steps',
          items: [
            'Nommez les indicateurs présents, avant le contrôle. Dans Muster, ils figurent sur la cible et dans le rapport, sous « Indicateurs de risque ».',
            'Contrôlez, et dites ce qui a été trouvé, même quand ce n’est rien.',
            'Regardez la page « Suites des alertes » : elle montre pour chaque indicateur combien de fois quelque chose a été trouvé, parmi ce qui a été contrôlé.',
            'Abandonnez un indicateur qui ne touche jamais, affinez celui qui touche tout.',
          ],
        },
        {
          kind: 'text',
          text: 'Voilà pourquoi un résultat négatif mérite d’être signalé. Sur 65 conteneurs contrôlés à Batam au milieu de 2019, 16 étaient conformes ; sur 102 examinés à Tangerang en août 2019, 79 étaient propres. Sans eux, un indicateur paraîtrait infaillible, et personne n’apprendrait où regarder ensuite.',
        },
      ],
    },
    {
      key: 'hidden-and-found',
      title: 'Comment les déchets sont cachés, et comment on les trouve',
      minutes: 8,
      blocks: [
        { kind: 'text', text: 'Trois façons de cacher reviennent sans cesse, seules ou ensemble.' },
        {
          kind: 'list',
          items: [
            'Chargement de couverture : de bonnes marchandises aux portes, les déchets derrière. Voitures, matériaux de construction et vêtements ont servi de couverture.',
            'Fausse description : la vérité est pliée (« débris » pour de l’électronique broyée) ou remplacée (« vieux papiers » pour des pneus). Un code qui ne demande pas de consentement prend la place d’un autre qui en demande un.',
            'Articles d’occasion : « usagé », « à réparer », « effets personnels », « don ». L’objet est réel, son utilité ne l’est pas.',
          ],
        },
        {
          kind: 'picture',
          picture: 'cover-load',
          alt: 'Un conteneur coupé dans la longueur : des cartons aux portes, derrière eux des pneus, des appareils et une batterie.',
          caption: 'Chargement de couverture. A : ce que l’on voit portes ouvertes. B : ce qu’il y a derrière. Un regard depuis les portes ne contrôle que le premier mètre.',
        },
        {
          kind: 'text',
          text: 'Muster connaît neuf méthodes de détection. Choisissez celle qui vous a fait trouver, non la dernière employée : qui lit les chiffres y apprend ce qui marche.',
        },
        {
          kind: 'table',
          head: ['Méthode', 'Ce qu’elle fait bien', 'Ce qu’elle ne fait pas'],
          rows: [
            ['Profil de risque', 'trie toutes les déclarations avant l’arrivée', 'ne dit rien du conteneur lui-même'],
            ['Renseignement', 'nomme le conteneur, le jour et les gens', 'doit être évalué, et sa source protégée'],
            ['Scanner', 'montre formes et densités sans ouvrir ; trouve les chargements de couverture', 'ne distingue pas le propre du sale, ni le déchet de la marchandise'],
            ['Visite physique', 'voit, compte, photographie', 'est lente et dangereuse ; un coup d’œil depuis les portes n’est pas une visite'],
            ['Prélèvement', 'tranche de quelle poudre, de quel liquide, de quel gaz il s’agit', 'prend des jours ; un mauvais échantillon ne prouve rien'],
            ['Contrôle aléatoire', 'trouve ce qu’aucun profil n’attend, et garde les autres honnêtes', 'touche rarement'],
            ['Chien', 'mène à ce pour quoi il est dressé', 'se fatigue, et ne trouve rien d’autre'],
            ['Odeur', 'ne demande aucune formation ; a lancé plusieurs grandes affaires', 'avertit aussi d’un danger : reculez d’abord'],
            ['Signalé par un partenaire', 'quelqu’un a vu le chargement', 'n’aide que si le signalement arrive avant le départ du navire'],
          ],
        },
        {
          kind: 'picture',
          picture: 'scanner-image',
          alt: 'Deux conteneurs vus au scanner : en haut, un gris uniforme ; en bas, des pneus, des blocs plus ou moins sombres et une petite pile régulière aux portes.',
          caption: 'A : une seule marchandise donne une image régulière. B : ronds, cadres, blocs sombres et vides ; la partie en tirets, aux portes, est un chargement de couverture.',
        },
        {
          kind: 'text',
          text: 'Sur une image, cherchez ce qui ne va pas avec le mot de la déclaration : des cercles dans du papier, des blocs sombres dans des vêtements, des cadres et des bobines dans du plastique, un saut de densité un mètre derrière les portes, un plancher ou une paroi de fond trop épais. À Naples, en octobre 2022, un scanner a montré ce que renfermaient aussi trois conteneurs de « pneus d’occasion, vêtements, nourriture » : des pneus enfoncés les uns dans les autres, des appareils, des groupes électrogènes.',
        },
        {
          kind: 'text',
          text: 'Les alarmes de rayonnement sont une affaire à part. De la ferraille qui cache une source radioactive déclenche le portique d’un port ou d’une fonderie. Personne ne cherche la source à la main : éloignez-vous, éloignez les autres, appelez la radioprotection. Les déchets radioactifs relèvent de l’autorité nucléaire et non de la procédure de Bâle.',
        },
        {
          kind: 'text',
          text: 'Le temps décide. À Lagos, en avril 2010, le contrôle est venu plus de 24 heures après le navire ; en mai de la même année, des inspecteurs belges ont averti leurs collègues du Nigéria d’un chargement à Anvers, et l’envoi n’a pas eu lieu. Une alerte tant que la marchandise est encore sur le quai de départ vaut plus qu’une saisie à l’arrivée : rien n’est à reprendre.',
        },
      ],
    },
    {
      key: 'safety',
      title: 'La sécurité',
      minutes: 7,
      blocks: [
        {
          kind: 'warning',
          text: 'Aucune découverte ne vaut une blessure. Si vous ne savez pas ce que c’est, n’y touchez pas, ne l’ouvrez pas, ne le sentez pas exprès. Les règles de votre service passent avant cette leçon.',
        },
        {
          kind: 'picture',
          picture: 'container-opening',
          alt: 'Un conteneur vu de dessus : une porte entrouverte, une personne derrière elle sur le côté, une zone hachurée devant l’ouverture, une seconde personne à distance.',
          caption: 'L’ouverture. A : personne ne se tient ici, où la marchandise tombe et où le gaz s’échappe. 1 : ouvrir lentement, derrière la porte, de côté. 2 : une seconde personne surveille et peut appeler à l’aide.',
        },
        {
          kind: 'steps',
          items: [
            'Avant : lisez les papiers et les plaques de danger. Cherchez bosses, fuites, chaleur, odeur, bruits, insectes morts, signes de fumigation.',
            'Ouvrez une porte, un peu, de côté : le chargement a pu bouger et s’y appuyer.',
            'Écartez-vous et laissez entrer l’air. Faites mesurer de l’extérieur l’oxygène, les gaz explosifs et les gaz toxiques, avec un appareil vérifié, par une personne formée.',
            'Un conteneur fermé est un espace confiné. N’y entrez que lorsque l’air est mesuré et bon, protégé, de jour ou avec une lampe sûre, jamais seul, et avec quelqu’un dehors qui peut appeler à l’aide.',
            'Ne montez pas sur le chargement, et ne tirez rien par le dessous.',
            'Après : lavez-vous les mains et le visage avant de manger, de boire ou de fumer ; laissez sur place gants et combinaison ; signalez chaque coupure et chaque éclaboussure.',
          ],
        },
        {
          kind: 'table',
          head: ['Si vous voyez', 'Danger', 'Faites'],
          rows: [
            ['Des batteries au lithium gonflées, chaudes, qui sifflent, fument ou sentent le sucré', 'un feu qui reprend sans cesse, une fumée toxique', 'tout le monde s’éloigne, dos au vent ; appelez les pompiers ; ne les portez pas à l’intérieur ; ne refermez pas la porte sur un début de feu pour l’oublier'],
            ['Des batteries au plomb qui fuient', 'acide, gaz explosif', 'pas d’étincelle, protégez vos yeux, ne les inclinez pas'],
            ['Des fibres grises, plaques, calorifugeages, poussières de freins', 'l’amiante : une poussière qui tue des années plus tard', 'ne cassez pas, ne balayez pas, ne soufflez pas ; refermez ; appelez des spécialistes'],
            ['Des sacs médicaux, des aiguilles', 'infection', 'n’y plongez jamais la main, ne pressez jamais un sac ; des gants épais n’arrêtent pas une aiguille ; appelez des spécialistes'],
            ['Des fûts et bidons sans étiquette', 'poison, feu, réaction en cas de mélange', 'n’ouvrez pas, ne déplacez pas ; photographiez de loin étiquettes et numéros'],
            ['Des bouteilles de gaz, extincteurs, coussins gonflables', 'pression, asphyxie, explosion', 'ne tournez aucun robinet ; ombre ; distance'],
            ['Des crasses, scories ou poussières de métal, humides ou chaudes', 'dégagent avec l’eau un gaz inflammable ou toxique', 'gardez-les au sec, n’éteignez pas à l’eau, aérez'],
            ['Des écrans, lampes, vieux interrupteurs', 'verre sous vide, plomb, mercure', 'ne cassez rien ; si c’est arrivé, aérez'],
            ['Des déchets qui pourrissent', 'plus d’oxygène, de l’hydrogène sulfuré que le nez cesse bientôt de sentir', 'n’entrez pas ; aérez ; mesurez'],
          ],
        },
        {
          kind: 'text',
          text: 'Les fumigants sont invisibles, et leur plaque manque souvent. Un conteneur de marchandises inoffensives peut être dangereux pour cette seule raison, et la marchandise dégage de nouveau du gaz quand les portes sont restées fermées un moment. Mesurez à chaque entrée, et non une fois par jour.',
        },
        {
          kind: 'list',
          items: [
            'Si quelqu’un tombe dans un conteneur, n’accourez pas dedans : appelez à l’aide, faites entrer l’air, n’entrez qu’avec un appareil respiratoire et une formation.',
            'En cas de feu, partez, comptez-vous, dites aux pompiers ce qu’il y a dedans et ce que disaient les papiers.',
            'Si une alarme de rayonnement sonne, revenez par où vous êtes venu et gardez l’endroit vide.',
          ],
        },
      ],
    },
    {
      key: 'evidence-and-quantities',
      title: 'Preuves, échantillons et quantités',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'Ce que vous notez dans la première heure décide si l’affaire tient encore un an plus tard. Pensez à un lecteur qui n’y était pas : un juge, une autorité compétente du pays d’exportation, un collègue qui prend la suite.',
        },
        {
          kind: 'steps',
          items: [
            'Photographiez avant de toucher : les portes fermées avec le numéro du conteneur, le scellé, les portes ouvertes, chaque couche, les étiquettes, les numéros de série, puis les détails avec une échelle à côté.',
            'Notez qui était là, quand le scellé a été coupé et par qui, et le numéro du nouveau scellé.',
            'Notez la date et l’heure avec la précision que vous avez. « En mai » vaut mieux qu’un jour inventé.',
            'Gardez les originaux des photographies. Envoyez des copies.',
            'Notez chaque remise de marchandises et d’échantillons : qui a donné, qui a pris, quand, où, pourquoi. Une chaîne interrompue n’est plus une chaîne.',
          ],
        },
        {
          kind: 'text',
          text: 'Les échantillons sont pris par des personnes formées et protégées, après avoir demandé au laboratoire quel récipient, quelle quantité et quelle température. Prélevez à plusieurs endroits et profondeurs, et dites où ; un échantillon du devant décrit le devant. Partagez-le : une part pour le laboratoire, une part gardée sous scellé pour l’autre partie. Numérotez, scellez et signez chacune, et envoyez-les avec une liste. Indiquez le laboratoire dans le rapport, sous « Laboratoire » ; tant qu’il n’a pas répondu, un contrôle est « Non concluant », ce qui est un résultat à part entière.',
        },
        {
          kind: 'text',
          text: 'Un essai de fonctionnement est aussi un échantillon. Pour un équipement usagé, il répond mieux à la question du déchet qu’un regard : branchez-le, ou faites-le brancher, appareil par appareil, et notez ce qui s’est passé.',
        },
        {
          kind: 'picture',
          picture: 'quantities',
          alt: 'Un sac marqué kg sur une balance ; cinq téléphones numérotés ; entre eux un signe plus barré.',
          caption: 'Kilogrammes et pièces se tiennent côte à côte. On ne les additionne jamais.',
        },
        {
          kind: 'list',
          items: [
            'Une ligne par unité : kilogrammes, pièces, litres, mètres cubes, conteneurs. Une saisie publiée, dans un aéroport, était de 2 400 écrans de téléphone et de 170 kg de batteries : ce sont deux quantités, et aucune n’est « 2 570 ».',
            'Dites comment vous le savez : pesé, déclaré ou estimé. Une estimation est bienvenue, pourvu qu’elle dise qu’elle en est une.',
            'Pesez quand vous le pouvez : le camion avec et sans son chargement, la masse vérifiée du conteneur moins la sienne.',
            'Séparez les flux : des batteries et des écrans dans un même carton sont deux objets trouvés, chacun avec sa quantité.',
            'Écrivez les nombres sans point ni virgule entre les milliers. Ce qui peut se lire de deux façons est refusé plutôt que deviné.',
            'Ne recopiez pas le poids déclaré dans le poids trouvé. Il a son propre champ.',
          ],
        },
        {
          kind: 'text',
          text: 'Les sources peuvent différer, et cela peut se dire : les récits d’une affaire au Brésil en 2009 parlent de 1 200, de 1 400 et de 1 500 tonnes. Écrivez ce que vous avez mesuré, et mettez le reste dans les remarques. Un chiffre est provisoire jusqu’à ce que les coordinateurs aient validé le rapport ; si vous trouvez une erreur, corrigez le rapport : chaque version est gardée.',
        },
      ],
    },
    {
      key: 'after-the-finding',
      title: 'Après la découverte',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'Retenez d’abord la marchandise, demandez ensuite, décidez enfin. Ce que vous pouvez faire vous-même dépend de votre droit ; c’est une autorité compétente qui dit si c’est un déchet et ce qu’il devient.',
        },
        {
          kind: 'table',
          head: ['Suite', 'Ce qu’elle signifie'],
          rows: [
            ['Retenu', 'gardé tant que la question est ouverte : analyses, papiers, réponse de l’étranger'],
            ['Saisi', 'placé sous la garde de l’autorité en vue de poursuites'],
            ['Refusé', 'non admis ; l’envoi doit faire demi-tour ou être repris'],
            ['Retourné', 'reparti vers l’État d’où il venait'],
            ['Éliminé', 'traité là où il a été trouvé ; aux frais de qui, le droit le dit'],
            ['Libéré', 'rien n’était en faute, ou cela a été remis en règle'],
          ],
        },
        {
          kind: 'text',
          text: 'Signalez ce qui est vrai maintenant et corrigez-le plus tard : un lot peut être retenu en juin, saisi en juillet et retourné l’année suivante. Une marchandise retenue demande un lieu sûr : acides, gaz et batteries n’attendent pas dans un entrepôt parmi d’autres marchandises.',
        },
        {
          kind: 'text',
          text: 'Le trafic illicite fait courir un délai. Lequel, cela dépend de qui est en faute.',
        },
        {
          kind: 'table',
          head: ['Cas', 'Devoir', 'Délai', 'Article'],
          rows: [
            ['Exportateur ou producteur en faute', 'l’État d’exportation veille à la reprise des déchets ou, si elle est impossible, à leur élimination écologiquement rationnelle', '30 jours à compter du moment où l’État d’exportation a été informé, ou un autre délai convenu entre les États', '9(2)'],
            ['Importateur ou éliminateur en faute', 'l’État d’importation veille à leur élimination écologiquement rationnelle', '30 jours à compter du moment où l’État d’importation en a eu connaissance, ou un autre délai convenu entre les États', '9(3)'],
            ['Personne ne peut être tenu pour responsable', 'les États concernés coopèrent pour que les déchets soient éliminés de façon écologiquement rationnelle', 'le plus tôt possible', '9(4)'],
            ['Consenti, mais ne peut être mené à terme', 'l’État d’exportation veille à la reprise si aucune autre solution écologiquement rationnelle n’est trouvée', '90 jours à compter du moment où l’État d’importation a informé l’État d’exportation et le Secrétariat, ou un autre délai convenu entre les États', '8'],
          ],
        },
        {
          kind: 'text',
          text: 'Le délai de l’article 9(2) court du jour où l’État d’exportation a été informé. Informez-le donc tôt, par écrit, par l’autorité compétente, avec des photographies, les numéros de conteneurs, ce qui a été déclaré, ce qui a été trouvé et pourquoi c’est un trafic illicite. Un État de transit ne doit pas faire obstacle au retour. En pratique, les retours ont pris de quelques semaines à des années : des conteneurs arrivés à Colombo à partir de 2017, les 21 premiers sont repartis en septembre 2020.',
        },
        {
          kind: 'steps',
          items: [
            'Signalez la saisie dans Muster : ce qui a été déclaré, ce qui a été trouvé, les quantités, la suite donnée, le « Motif de trafic illicite ».',
            'Répondez à l’alerte dont elle vient, si le rapport n’y a pas répondu de lui-même.',
            'Interrogez les autorités compétentes : « Vérification de consentement », « Demande d’information », « Demande d’assistance mutuelle ».',
            'Prévenez les services sur le trajet : le même exportateur a peut-être d’autres conteneurs en mer.',
            'Gardez ensemble preuves et coûts ; quelqu’un demandera qui paie.',
            'Quand la marchandise est partie, corrigez la suite donnée.',
          ],
        },
        {
          kind: 'text',
          text: 'Un État d’importation qui a confirmé un trafic illicite peut aussi le signaler au Secrétariat de la Convention, sur le formulaire prévu. Et dites à l’agent qui a proposé la cible ce qu’elle est devenue. Qui donne une information et n’entend plus rien cesse d’en donner.',
        },
      ],
    },
  ],
  questions: [
    {
      key: 'recycling-is-waste',
      lesson: 'why-waste-moves',
      text: 'Un exportateur dit : « Ce n’est pas un déchet, c’est vendu pour le recyclage. » Qu’est-ce qui est juste ?',
      choices: [
        { key: 'a', text: 'C’est juste : ce qui se vend à un prix est une marchandise, donc pas un déchet.', isRight: false },
        { key: 'b', text: 'Cela peut rester un déchet : au sens de la Convention, valoriser ou recycler, c’est aussi éliminer.', isRight: true },
        { key: 'c', text: 'C’est juste tant que l’acheteur présente un contrat de recyclage.', isRight: false },
        { key: 'd', text: 'C’est faux seulement si la matière est dangereuse selon la liste A.', isRight: false },
      ],
      explanation: 'L’élimination couvre les opérations D1 à D15 et R1 à R13. Ni le prix ni le recyclage n’écartent la question ; une autorité compétente y répond.',
    },
    {
      key: 'transit-silence',
      lesson: 'basel-in-practice',
      text: 'Un État de transit a été notifié il y a 61 jours et n’a pas répondu. Il n’a pas renoncé à exiger un consentement écrit. Les déchets peuvent-ils passer ?',
      choices: [
        { key: 'a', text: 'Non, son consentement écrit est nécessaire.', isRight: true },
        { key: 'b', text: 'Oui, après 60 jours son silence vaut consentement dans tous les cas.', isRight: false },
        { key: 'c', text: 'Oui, car un État de transit est informé et non consulté.', isRight: false },
        { key: 'd', text: 'Oui, pourvu que l’État d’importation ait consenti par écrit.', isRight: false },
      ],
      explanation: 'Article 6(4) : après 60 jours, le silence ne compte que si l’État de transit a renoncé à exiger un consentement préalable écrit.',
    },
    {
      key: 'plastic-dates',
      lesson: 'basel-in-practice',
      text: 'Des déchets plastiques mélangés, sales mais non dangereux, circulent en 2026 entre deux Parties sans règle particulière à leur sujet. Quelle rubrique, et quelle conséquence ?',
      choices: [
        { key: 'a', text: 'B3011 : aucun consentement, puisque ce n’est pas dangereux.', isRight: false },
        { key: 'b', text: 'B3010 : aucun consentement, puisqu’il y a un cahier des charges.', isRight: false },
        { key: 'c', text: 'Y48 : il faut un consentement préalable, même pour un recyclage.', isRight: true },
        { key: 'd', text: 'A3210 : consentement, car un plastique sale est toujours dangereux.', isRight: false },
      ],
      explanation: 'Depuis le 1er janvier 2021, un déchet plastique qui n’est ni propre et presque d’une seule sorte (B3011) ni dangereux (A3210) relève de Y48, à l’Annexe II, et demande un consentement. B3010 a pris fin avec l’année 2020.',
    },
    {
      key: 'electronic-2025',
      lesson: 'basel-in-practice',
      text: 'Qu’est-ce qui a changé pour les déchets électroniques le 1er janvier 2025 ?',
      choices: [
        { key: 'a', text: 'Tous sont interdits entre deux États, quels qu’ils soient.', isRight: false },
        { key: 'b', text: 'Seule la part dangereuse (A1181) demande depuis un consentement.', isRight: false },
        { key: 'c', text: 'Tous demandent depuis un consentement : A1181 ou Y49.', isRight: true },
        { key: 'd', text: 'Les cartes sans batteries sont passées à la liste B, rubrique B1110.', isRight: false },
      ],
      explanation: 'A1181 et Y49 sont entrés ; A1180, B1110 et B4030 sont sortis. Les rubriques de déchets électroniques de la liste B ont disparu.',
    },
    {
      key: 'which-ground',
      lesson: 'basel-in-practice',
      text: 'Une notification valable et tous les consentements portent sur des débris de métaux. Les conteneurs renferment des accumulateurs au plomb. Quel motif de l’article 9(1) convient le mieux ?',
      choices: [
        { key: 'a', text: 'd) non conforme aux documents, sur un point essentiel', isRight: true },
        { key: 'b', text: 'b) sans le consentement d’un État de transit', isRight: false },
        { key: 'c', text: 'e) élimination délibérée contre le droit international', isRight: false },
        { key: 'd', text: 'Aucun, puisque la notification et les consentements sont là', isRight: false },
      ],
      explanation: 'Ce qui a été consenti n’est pas ce qui est là. D’autres motifs peuvent s’ajouter, la fraude par exemple, mais la non-conformité est ce que vous pouvez montrer maintenant.',
    },
    {
      key: 'two-annexes-vii',
      lesson: 'documents',
      text: 'Pour un chargement de déchets dangereux, le conducteur présente un formulaire appelé « Annexe VII » et rien d’autre. Qu’en concluez-vous ?',
      choices: [
        { key: 'a', text: 'C’est le mauvais papier pour de tels déchets : notification et consentements manquent.', isRight: true },
        { key: 'b', text: 'C’est le document de mouvement de la Convention de Bâle : le chargement peut partir.', isRight: false },
        { key: 'c', text: 'Il montre que l’État de destination est sur la liste de l’Amendement d’interdiction.', isRight: false },
        { key: 'd', text: 'Il suffit, pourvu qu’il ait été signé avant le départ de l’envoi.', isRight: false },
      ],
      explanation: 'Le formulaire et l’Annexe VII de la Convention n’ont en commun que le nom. Des déchets dangereux demandent une notification, des consentements et un document de mouvement.',
    },
    {
      key: 'used-equipment-papers',
      lesson: 'documents',
      text: 'Des téléviseurs d’occasion quittent l’Union européenne comme marchandises à réemployer. Que faut-il, outre la facture, le contrat et le document de transport ?',
      choices: [
        { key: 'a', text: 'Un certificat de fonctionnement pour tout le conteneur, signé par l’exportateur et muni d’un cachet.', isRight: false },
        { key: 'b', text: 'Des photographies de la première palette, le numéro de notification et le consentement de la destination.', isRight: false },
        { key: 'c', text: 'Rien de plus, parce qu’un article d’occasion que quelqu’un a acheté n’est en aucun cas un déchet.', isRight: false },
        { key: 'd', text: 'Un procès-verbal d’essai par appareil, une déclaration que rien n’est un déchet, un emballage protecteur.', isRight: true },
      ],
      explanation: 'L’annexe VI de la directive 2012/19/UE demande une preuve appareil par appareil. Sans elle, le lot est présumé déchet.',
    },
    {
      key: 'dross',
      lesson: 'electronics-plastic-metal',
      text: 'Une poudre grise, déclarée comme oxyde d’aluminium industriel, sent l’ammoniac après la pluie. À quoi pensez-vous d’abord ?',
      choices: [
        { key: 'a', text: 'À des débris d’aluminium propres (B1010), mouillés par la traversée.', isRight: false },
        { key: 'b', text: 'À l’oxyde d’aluminium déclaré, puisque c’est aussi une poudre grise.', isRight: false },
        { key: 'c', text: 'À des crasses d’aluminium : gardez-les au sec, aérez, faites-les analyser.', isRight: true },
        { key: 'd', text: 'À un engrais : rincez à l’eau jusqu’à ce que l’odeur disparaisse.', isRight: false },
      ],
      explanation: 'Des résidus voyagent sous des noms de produits. Les crasses peuvent dégager avec l’eau un gaz inflammable et toxique : d’abord le sec et l’air, ensuite un échantillon.',
    },
    {
      key: 'tyres-cover',
      lesson: 'batteries-to-gases',
      text: 'Vous ouvrez un conteneur déclaré comme pneus d’occasion et les trouvez enfoncés l’un dans l’autre par trois, la bande de roulement usée. Quelle question compte le plus ?',
      choices: [
        { key: 'a', text: 'Combien de pièces il y a, afin de les convertir en tonnes', isRight: false },
        { key: 'b', text: 'Si le conteneur porte le numéro de scellé indiqué sur les papiers', isRight: false },
        { key: 'c', text: 'Si quelqu’un les valorise vraiment, et si quelqu’un pourrait encore rouler avec ces pneus', isRight: true },
        { key: 'd', text: 'Si les pneus sont sur la liste A et demandent donc toujours un consentement', isRight: false },
      ],
      explanation: 'Les pneus à valoriser sont sur la liste B (B3140) ; des pneus hors d’usage qui ne vont à aucune valorisation sont une autre affaire. Un pneu que l’on veut réemployer ne supporte pas d’être écrasé.',
    },
    {
      key: 'gases-waste',
      lesson: 'batteries-to-gases',
      text: 'Un contrôle trouve des bouteilles neuves de R134a, non rechargeables, sans licence. Comment les signaler ?',
      choices: [
        { key: 'a', text: 'Pas du tout : un gaz neuf n’est pas un déchet, donc hors de toute opération.', isRight: false },
        { key: 'b', text: 'Comme métal : les bouteilles sont en acier, et c’est leur poids qui compte.', isRight: false },
        { key: 'c', text: 'Comme produits chimiques dangereux, pièces et kilogrammes additionnés en un chiffre.', isRight: false },
        { key: 'd', text: 'Comme gaz réfrigérants : bouteilles en pièces, kilogrammes sur leur propre ligne.', isRight: true },
      ],
      explanation: 'Ces gaz relèvent du Protocole de Montréal et entrent dans le champ de bien des opérations, même s’ils sont souvent des marchandises et non des déchets.',
    },
    {
      key: 'indicator-weight',
      lesson: 'risk-indicators',
      text: 'Lequel de ces envois mérite d’abord un contrôle ?',
      choices: [
        { key: 'a', text: '« Vieux papiers » : exportateur et usine connus, trajet et poids habituels, scellé.', isRight: false },
        { key: 'b', text: '« Débris d’aluminium » : nouvel exportateur à boîte postale, détour, trop léger pour du métal.', isRight: true },
        { key: 'c', text: '« Friperie » : balles triées pour un négociant connu, papiers complets, trajet habituel.', isRight: false },
        { key: 'd', text: '« Laitier granulé » : pour une cimenterie, notifié comme le droit national le demande.', isRight: false },
      ],
      explanation: 'Un indicateur dit peu. Plusieurs, de groupes différents (partie, itinéraire, poids), valent un contrôle.',
    },
    {
      key: 'nothing-found-indicator',
      lesson: 'risk-indicators',
      text: 'Un contrôle choisi d’après un indicateur ne trouve rien. Pourquoi le signaler ?',
      choices: [
        { key: 'a', text: 'Pour que ce conteneur et cet exportateur ne soient plus jamais contrôlés par personne.', isRight: false },
        { key: 'b', text: 'Parce qu’une cible ne peut être close avant que quelque chose y soit trouvé.', isRight: false },
        { key: 'c', text: 'C’est du travail fait comme un autre, et cela montre combien de fois l’indicateur a raison.', isRight: true },
        { key: 'd', text: 'On ne le signale pas : seul ce qui est trouvé renseigne sur un indicateur.', isRight: false },
      ],
      explanation: 'Un taux a besoin de ses deux parties : ce qui a été trouvé et ce qui ne l’a pas été. Un indicateur sans échec n’apprend rien.',
    },
    {
      key: 'scanner-limits',
      lesson: 'hidden-and-found',
      text: 'Un scanner montre des balles régulières. Que savez-vous ?',
      choices: [
        { key: 'a', text: 'Que le plastique est propre et d’une seule sorte : B3011 s’applique donc.', isRight: false },
        { key: 'b', text: 'Qu’aucun autre chargement ne ressort ; propre ou sale, déchet ou non, l’image ne le dit pas.', isRight: true },
        { key: 'c', text: 'Que ce n’est pas un déchet, car un déchet n’est jamais mis en balles si régulières.', isRight: false },
        { key: 'd', text: 'Que le poids est juste : inutile donc de regarder encore les papiers.', isRight: false },
      ],
      explanation: 'Une image montre la forme et la densité. La contamination et le droit demandent des papiers, des yeux, parfois un laboratoire.',
    },
    {
      key: 'opening',
      lesson: 'safety',
      text: 'Comment ouvrez-vous un conteneur suspect ?',
      choices: [
        { key: 'a', text: 'Les deux portes à la fois, en grand, debout au milieu, pour que l’air entre vite.', isRight: false },
        { key: 'b', text: 'Une porte, un peu, de côté ; puis s’écarter, laisser entrer l’air, et faire mesurer cet air.', isRight: true },
        { key: 'c', text: 'Seul, pour que personne d’autre ne soit en danger, et entrer aussitôt voir au fond.', isRight: false },
        { key: 'd', text: 'De côté, en sentant d’abord à la fente : ce qui ne sent rien n’est pas dangereux.', isRight: false },
      ],
      explanation: 'Le chargement peut tomber, du gaz peut s’échapper, l’air peut être sans oxygène. Le nez n’est pas un instrument.',
    },
    {
      key: 'battery-smoke',
      lesson: 'safety',
      text: 'Dans un carton de batteries mélangées, un bloc est gonflé et siffle. Que faire d’abord ?',
      choices: [
        { key: 'a', text: 'Éloigner tout le monde, dos au vent, et appeler aussitôt les pompiers.', isRight: true },
        { key: 'b', text: 'Sortir le bloc et le porter à l’intérieur, où l’on peut le surveiller.', isRight: false },
        { key: 'c', text: 'Le photographier d’abord de près : la preuve risque de brûler.', isRight: false },
        { key: 'd', text: 'Fermer le carton hermétiquement, pour priver le feu d’air, et continuer.', isRight: false },
      ],
      explanation: 'Une batterie au lithium qui siffle peut brûler en quelques secondes, et sa fumée est toxique. La preuve vient après les personnes.',
    },
    {
      key: 'kilograms-and-pieces',
      lesson: 'evidence-and-quantities',
      text: 'Vous trouvez 2 400 écrans de téléphone, comptés, et 170 kg de batteries, pesés. Que signalez-vous ?',
      choices: [
        { key: 'a', text: 'Un objet trouvé, « Mélange », de quantité 2 570, sur la base « pesé ».', isRight: false },
        { key: 'b', text: 'Un objet trouvé : déchets électroniques, 170 kg, car les pièces ne disent rien de la masse.', isRight: false },
        { key: 'c', text: 'Deux objets trouvés : écrans, 2 400 pièces ; batteries, 170 kg pesés.', isRight: true },
        { key: 'd', text: 'Deux objets trouvés, chacun avec le poids que la déclaration lui donne.', isRight: false },
      ],
      explanation: 'Les unités se tiennent côte à côte, chacune avec sa base, et chaque objet a son type de déchet. Pièces et kilogrammes ne s’additionnent jamais.',
    },
    {
      key: 'custody',
      lesson: 'evidence-and-quantities',
      text: 'Quel échantillon vaut le plus en justice ?',
      choices: [
        { key: 'a', text: 'Un très gros, pris à l’avant du chargement, dans un sac propre et sans numéro.', isRight: false },
        { key: 'b', text: 'Pris à plusieurs endroits, numéroté, scellé et signé, avec chaque remise notée.', isRight: true },
        { key: 'c', text: 'Un échantillon pris d’avance par l’exportateur et analysé par un bon laboratoire.', isRight: false },
        { key: 'd', text: 'Un échantillon analysé aussitôt, dont personne ne sait plus qui l’a pris, ni où.', isRight: false },
      ],
      explanation: 'Un échantillon doit représenter le chargement, et l’on doit pouvoir montrer qu’il n’a jamais quitté des mains sûres.',
    },
    {
      key: 'take-back-clock',
      lesson: 'after-the-finding',
      text: 'L’exportateur est en faute. Quand commence le délai de 30 jours de l’article 9(2) ?',
      choices: [
        { key: 'a', text: 'Quand le navire a quitté le dernier port de l’État d’exportation.', isRight: false },
        { key: 'b', text: 'Quand le conteneur a été ouvert et le scellé coupé.', isRight: false },
        { key: 'c', text: 'Quand le laboratoire a confirmé que ce sont des déchets dangereux.', isRight: false },
        { key: 'd', text: 'Quand l’État d’exportation a été informé du trafic illicite.', isRight: true },
      ],
      explanation: 'C’est pourquoi l’État d’exportation est informé tôt et par écrit. Les États concernés peuvent convenir d’un autre délai.',
    },
  ],
};
