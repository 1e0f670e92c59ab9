import { fact, type GuideEntry } from './guide-entry';

/** What people and hospitals throw away, and what is all of it at once. */
export const refuseStreams: readonly GuideEntry[] = [
  {
    stream: 'MUNICIPAL',
    facts: {
      SAFETY: [
        fact('Rotting makes methane and hydrogen sulphide and takes the oxygen: measure, air, never alone.', 'La putréfaction fait méthane et sulfure d’hydrogène et prend l’oxygène : mesurer, aérer, jamais seul.', 'PRACTICE'),
        fact('Needles, glass, rats: thick gloves, boots, no hand where no eye has been.', 'Aiguilles, verre, rats : gants épais, bottes, pas de main là où l’œil n’a pas été.', 'CASE-046', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Bags, food packaging, nappies, textile and plastic pressed together; wet, brown liquid.', 'Sacs, emballages alimentaires, couches, textile et plastique pressés ensemble ; humide, jus brun.', 'CASE-022', 'CASE-047'),
        fact('Wrapped bales of shredded refuse as fuel (RDF); bales without any wrapping.', 'Balles filmées de refus broyés comme combustible (CSR) ; balles sans aucun film.', 'CASE-044', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Plastic scrap, plastic bottles, recyclable polymers.', 'Débris de plastique, bouteilles de plastique, polymères recyclables.', 'CASE-026', 'CASE-044', 'CASE-046'),
        fact('Waste paper.', 'Vieux papiers.', 'CASE-047'),
        fact('Fertilizer or compost, for sewage sludge.', 'Engrais ou compost, pour des boues d’épuration.', 'CORRELATION'),
      ],
      CONCEALED: [
        fact('In bales with a skin of paper or film; behind clean bales.', 'En balles sous une peau de papier ou de film ; derrière des balles propres.', 'X02', 'C04'),
        fact('Containers left unclaimed for months.', 'Conteneurs non réclamés pendant des mois.', 'CASE-026', 'T01'),
      ],
      PAPERS: [
        fact('Y46: always notification and consents, hazardous or not.', 'Y46 : toujours notification et consentements, dangereux ou non.', 'BASEL_ANNEX_2'),
        fact('Sewage sludge (AC270): amber within the OECD; elsewhere ask the authority.', 'Boues d’épuration (AC270) : orange au sein de l’OCDE ; ailleurs demander à l’autorité.', 'OECD_DECISION'),
      ],
      DETECTION: [
        fact('Smell at the seal; flies; juice on the lashing eyes.', 'Odeur au scellé ; mouches ; jus sur les anneaux d’arrimage.', 'X07', 'CASE-076'),
        fact('Addresses on letters and packaging tell the town it comes from: photograph them.', 'Les adresses sur lettres et emballages disent la ville d’origine : les photographier.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('Open and spread three bales; sort by kind, weigh, photograph what tells origin and age.', 'Ouvrir et étaler trois balles ; trier par sorte, peser, photographier ce qui dit origine et âge.', 'PRACTICE'),
        fact('The sorting report is the proof: laboratory only for sludge, ash and liquids.', 'Le procès-verbal de tri fait preuve : laboratoire seulement pour boues, cendres et liquides.', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'CLINICAL',
    facts: {
      SAFETY: [
        fact('Do not sort and do not touch. A prick: wash it under running water, to a doctor at once.', 'Ne pas trier, ne pas toucher. En cas de piqûre : laver à l’eau courante, médecin aussitôt.', 'WHO_HEALTH_CARE'),
        fact('Close the doors, keep people away, call the health authority; disinfect boots and tools.', 'Refermer, éloigner les gens, appeler l’autorité sanitaire ; désinfecter bottes et outils.', 'WHO_HEALTH_CARE', 'PRACTICE'),
        fact('Cell-killing medicines and vials of unknown kind: no skin contact.', 'Médicaments cytotoxiques et flacons inconnus : aucun contact.', 'WHO_HEALTH_CARE'),
      ],
      LOOKS: [
        fact('Yellow, red or orange bags and boxes with the biohazard sign; syringes, tubing, dressings, drip bags.', 'Sacs et boîtes jaunes, rouges ou orange au signe de risque biologique ; seringues, tubulures, pansements, poches.', 'WHO_HEALTH_CARE'),
        fact('Blister packs and bottles past their date, in cartons or loose.', 'Plaquettes et flacons périmés, en cartons ou en vrac.', 'BASEL_ANNEX_8', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Used mattresses, carpets and rugs; recyclable plastic; waste paper.', 'Matelas et tapis d’occasion ; plastique recyclable ; vieux papiers.', 'CASE-031', 'CASE-046', 'CASE-076'),
        fact('Gifts of medicines.', 'Dons de médicaments.', 'PRACTICE'),
      ],
      CONCEALED: [
        fact('Inside bales of plastic, textile or paper: drip tubes and syringes among bottles.', 'Dans des balles de plastique, textile ou papier : tubulures et seringues parmi les bouteilles.', 'CASE-027', 'CASE-031'),
        fact('Kept in a free zone and shipped on.', 'Gardés en zone franche et réexpédiés.', 'CASE-031', 'R07'),
      ],
      PAPERS: [
        fact('A4020 or A4010 (Y1, Y3): notification and consents; hardly any State takes them.', 'A4020 ou A4010 (Y1, Y3) : notification et consentements ; presque aucun État ne les prend.', 'BASEL_ANNEX_8', 'PRACTICE'),
        fact('UN 3291, packed and labelled; medicines UN 3249 or 1851 where toxic.', 'ONU 3291, emballés et étiquetés ; médicaments ONU 3249 ou 1851 si toxiques.', 'UN_MODEL'),
      ],
      DETECTION: [
        fact('Foul or sweet smell; red-brown liquid.', 'Odeur fétide ou douceâtre ; liquide brun-rouge.', 'X07', 'CASE-031'),
        fact('Names of hospitals and lot numbers on labels: photograph from a distance.', 'Noms d’hôpitaux et numéros de lot sur les étiquettes : photographier à distance.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('No sampling of infectious waste: photographs, counts, labels are the proof.', 'Aucun prélèvement de déchets infectieux : photos, comptages, étiquettes font preuve.', 'WHO_HEALTH_CARE'),
        fact('Medicines: one closed pack of each kind, with lot and date.', 'Médicaments : une boîte fermée de chaque sorte, avec lot et date.', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'MIXED',
    facts: {
      SAFETY: [
        fact('Expect the worst of it all: pressure cylinders, extinguishers, batteries, asbestos in one load.', 'S’attendre au pire de tout : bouteilles sous pression, extincteurs, batteries, amiante dans une même charge.', 'CASE-037', 'CASE-056'),
        fact('Unload with a machine onto concrete, in layers, a fire extinguisher at hand.', 'Décharger à la machine sur du béton, par couches, extincteur à portée.', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Furniture, appliances, mattresses, tyres, wood and bags to the roof, nothing on pallets.', 'Meubles, appareils, matelas, pneus, bois et sacs jusqu’au toit, rien sur palette.', 'CASE-034', 'CASE-056'),
        fact('Shredded fluff of foam, fibre and plastic with fine metal (A3120).', 'Bourre broyée de mousse, fibres et plastique avec métal fin (A3120).', 'BASEL_ANNEX_8'),
      ],
      DECLARED: [
        fact('Second-hand household goods, personal effects, used domestic plastic goods.', 'Articles ménagers d’occasion, effets personnels, articles de plastique d’occasion.', 'CASE-033', 'CASE-035', 'CASE-056'),
        fact('Plastic and rubber waste, with glass, wood and textile in it.', 'Déchets de plastique et de caoutchouc, avec verre, bois et textile.', 'CASE-042'),
      ],
      CONCEALED: [
        fact('Cars or good furniture at the doors.', 'Voitures ou bons meubles aux portes.', 'CASE-056', 'X02'),
        fact('Several containers days apart for one consignee: stop the next as well.', 'Plusieurs conteneurs à quelques jours d’écart pour un destinataire : arrêter aussi les suivants.', 'CASE-037', 'CASE-038', 'P07'),
      ],
      PAPERS: [
        fact('A mixture that no entry names needs consent as its worst part does; unknown is not allowed.', 'Un mélange que nulle rubrique ne nomme suit sa pire part ; inconnu n’est pas permis.', 'BASEL_ANNEX_8', 'EU_SHIPMENTS'),
        fact('A packing list by item; removals: proof of a new home.', 'Une liste par article ; déménagement : preuve d’un nouveau domicile.', 'C09', 'PRACTICE'),
      ],
      DETECTION: [
        fact('Scanner: no pattern at all, many densities.', 'Scanner : aucun motif, densités multiples.', 'CASE-060', 'PRACTICE'),
        fact('Follow the company: one control led to 45 more containers within a week.', 'Suivre l’entreprise : un contrôle a mené à 45 autres conteneurs en une semaine.', 'CASE-037', 'CASE-038'),
      ],
      SAMPLING: [
        fact('Sort a whole container into streams; weigh each; report each as a thing of its own.', 'Trier un conteneur entier par flux ; peser chacun ; signaler chacun à part.', 'CASE-056', 'PRACTICE'),
        fact('Sample only what a list entry hangs on: oil, dust, sheets, powder.', 'Ne prélever que ce dont dépend une rubrique : huile, poussière, plaques, poudre.', 'EN_14899', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'OTHER',
    facts: {
      SAFETY: [
        fact('Unknown is dangerous until shown otherwise: keep away, look, measure, ask.', 'L’inconnu est dangereux jusqu’à preuve du contraire : se tenir à distance, regarder, mesurer, demander.', 'PRACTICE'),
        fact('Ships for breaking: tanks without oxygen, asbestos, oil, paint with lead; nobody into a tank.', 'Navires à démolir : citernes sans oxygène, amiante, huile, peinture au plomb ; personne dans une citerne.', 'HONG_KONG', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Ships at their last voyage; glass, leather, wood, food and garden waste; catalysts and carbon in drums.', 'Navires au dernier voyage ; déchets de verre, cuir, bois, aliments et jardins ; catalyseurs et charbon en fûts.', 'BASEL_ANNEX_9', 'CORRELATION'),
      ],
      DECLARED: [
        fact('As what it once was: carbon, catalyst, leather, glass, a ship in ballast.', 'Comme ce que c’était : charbon, catalyseur, cuir, verre, navire sur lest.', 'CORRELATION', 'C02'),
      ],
      CONCEALED: [
        fact('By a change of name, flag or owner shortly before the last voyage.', 'Par un changement de nom, de pavillon ou de propriétaire juste avant le dernier voyage.', 'P05', 'PRACTICE'),
      ],
      PAPERS: [
        fact('No entry fits: ask the competent authority before letting it go.', 'Aucune rubrique ne convient : demander à l’autorité compétente avant de laisser partir.', 'BASEL_ARTICLE_2', 'PRACTICE'),
        fact('Ship for recycling: inventory of hazardous materials, ready-for-recycling certificate.', 'Navire à recycler : inventaire des matières dangereuses, certificat « prêt pour le recyclage ».', 'HONG_KONG'),
      ],
      DETECTION: [
        fact('Ask who used it last and what for; a product has a buyer who needs it, a price and a warranty.', 'Demander qui l’a employé en dernier et pour quoi ; un produit a un acheteur qui en a besoin, un prix, une garantie.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('Carbon and catalysts: sealed jar, full, cool; they heat up in air. Ask what they have taken up.', 'Charbon et catalyseurs : bocal clos, plein, au frais ; ils s’échauffent à l’air. Demander ce qu’ils ont fixé.', 'UN_MODEL', 'PRACTICE'),
      ],
    },
  },
];
