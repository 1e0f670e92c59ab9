import { fact, type GuideEntry } from './guide-entry';

/** What is traded to be recycled, when it is clean. */
export const recyclableStreams: readonly GuideEntry[] = [
  {
    stream: 'PLASTIC',
    facts: {
      SAFETY: [
        fact('Among it were syringes, drip tubes, nappies and batteries: needle-proof gloves, no bare hands in a bale.', 'On y a trouvé seringues, tubulures, couches et piles : gants antipiqûre, jamais à mains nues dans une balle.', 'CASE-027', 'CASE-046'),
        fact('Bales weigh half a tonne and topple; the wire springs back when it is cut.', 'Les balles pèsent une demi-tonne et basculent ; le fil coupé fouette.', 'PRACTICE'),
        fact('Powder and pesticide packaging: mask, and wash before eating.', 'Poudres et emballages de pesticides : masque, et se laver avant de manger.', 'BASEL_ANNEX_8', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Clean: one polymer, one colour, dry, no smell. Waste for consent: mixed colours and kinds, labels, dirt, food, wet.', 'Propre : un polymère, une couleur, sec, sans odeur. À consentement : couleurs et sortes mêlées, étiquettes, saletés, aliments, humide.', 'BASEL_PLASTICS'),
        fact('Bales of packaging; film; flakes; pellets; lumps out of machines.', 'Balles d’emballages ; films ; paillettes ; granulés ; amas de machine.', 'GUIDE_PLASTIC'),
      ],
      DECLARED: [
        fact('Clean plastic, recyclable polymers, plastic flakes.', 'Plastique propre, polymères recyclables, paillettes de plastique.', 'CASE-015', 'CASE-027', 'CASE-046'),
        fact('Raw plastic: polyethylene, polypropylene, ABS in primary forms.', 'Plastique brut : polyéthylène, polypropylène, ABS sous formes primaires.', 'CORRELATION'),
        fact('Recyclable materials, plastic bottles, used plastic goods.', 'Matières recyclables, bouteilles de plastique, articles en plastique d’occasion.', 'CASE-070', 'CASE-044', 'CASE-035'),
      ],
      CONCEALED: [
        fact('Clean bales at the doors, household waste behind.', 'Balles propres aux portes, déchets ménagers derrière.', 'X02', 'C04'),
        fact('Part of a large lot clean, part not: 79 containers of 102 in one case.', 'Une partie d’un grand lot propre, l’autre non : 79 conteneurs sur 102 dans un cas.', 'CASE-023'),
      ],
      PAPERS: [
        fact('B3011: almost free of contamination, almost one polymer, for recycling (R3). Else Y48 or A3210: notification and consents.', 'B3011 : presque sans contamination, presque un seul polymère, à recycler (R3). Sinon Y48 ou A3210 : notification et consentements.', 'BASEL_PLASTICS'),
        fact('PVC is never B3011; of the halogenated polymers only the fluorinated ones that it names are.', 'Le PVC n’est jamais B3011 ; des polymères halogénés, seuls les fluorés qu’elle nomme le sont.', 'BASEL_PLASTICS', 'CORRELATION'),
        fact('Ask for the contract with the recycler and its licence; look for the place: is there a plant?', 'Demander le contrat avec le recycleur et son autorisation ; chercher le lieu : y a-t-il une usine ?', 'P04', 'PRACTICE'),
      ],
      DETECTION: [
        fact('Smell and flies; liquid at the doors.', 'Odeur et mouches ; liquide aux portes.', 'CASE-070', 'X07'),
        fact('Cut three bales and lay them out: sort and weigh what is not the polymer declared.', 'Ouvrir trois balles et les étaler : trier et peser ce qui n’est pas le polymère déclaré.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('A bale from front, middle and back; hand-sort by kind; per cent of weight, with photographs.', 'Une balle devant, au milieu, au fond ; tri à la main par sorte ; pour cent du poids, avec photos.', 'GUIDE_PLASTIC', 'PRACTICE'),
        fact('A handheld infrared device tells the polymer; the laboratory lead, cadmium, brominated flame retardants and phthalates.', 'Un appareil infrarouge portable dit le polymère ; le laboratoire plomb, cadmium, retardateurs bromés et phtalates.', 'GUIDE_PLASTIC', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'METAL',
    facts: {
      SAFETY: [
        fact('Radiation first: scrap has held sources. Over background: stand back, call the radiation authority.', 'Rayonnement d’abord : on a trouvé des sources dans la ferraille. Au-dessus du fond : reculer, appeler l’autorité de radioprotection.', 'UNECE_SCRAP'),
        fact('Turnings heat up and burn; magnesium and aluminium powder give off gas when wet: no water.', 'Les tournures chauffent et brûlent ; poudres de magnésium et d’aluminium mouillées dégagent du gaz : pas d’eau.', 'UN_MODEL'),
        fact('Closed vessels, gas cylinders, ammunition: do not move them.', 'Récipients clos, bouteilles de gaz, munitions : ne pas les déplacer.', 'CASE-056', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Clean: one metal, dry, dust-free. Not clean: oil, plastic, soil, wood, boards, cable, fine black dust.', 'Propre : un métal, sec, sans poussière. Non : huile, plastique, terre, bois, cartes, câbles, fine poussière noire.', 'BASEL_ANNEX_9', 'CASE-066'),
        fact('Shredder mix, motors and compressors in lumps, cable by the bale or chopped.', 'Mélange de broyeur, moteurs et compresseurs en bloc, câbles en balles ou hachés.', 'CASE-010', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Aluminium or copper material, flakes, alloy; copper concentrate.', 'Matière, paillettes ou alliage d’aluminium ou de cuivre ; concentré de cuivre.', 'CASE-009', 'CASE-013'),
        fact('“Metal scrap” for electronic waste.', '« Ferraille » pour des déchets électroniques.', 'CASE-006', 'CASE-066'),
      ],
      CONCEALED: [
        fact('Batteries, boards and sealed drums under a layer of clean metal.', 'Batteries, cartes et fûts fermés sous une couche de métal propre.', 'X02', 'CASE-037'),
        fact('No import licence, for years.', 'Sans licence d’importation, pendant des années.', 'CASE-084'),
      ],
      PAPERS: [
        fact('Clean scrap is green (B1010): contract, Annex VII form in the European Union, inspection certificate where the import State asks.', 'Ferraille propre verte (B1010) : contrat, formulaire de l’annexe VII dans l’Union européenne, certificat d’inspection si l’État d’importation le demande.', 'BASEL_ANNEX_9', 'EU_SHIPMENTS'),
        fact('Cable: harmless insulation B1115, else A1190. Shredder light fraction is A3120.', 'Câble : gaine anodine B1115, sinon A1190. La fraction légère de broyage est A3120.', 'BASEL_ANNEX_8', 'BASEL_ANNEX_9'),
        fact('A radiation certificate of the lot.', 'Un certificat de radioactivité du lot.', 'UNECE_SCRAP'),
      ],
      DETECTION: [
        fact('Portal and hand-held radiation monitor; scanner for shielding: a dense block in light scrap.', 'Portique et appareil portatif de rayonnement ; scanner pour les blindages : un bloc dense dans une charge légère.', 'UNECE_SCRAP', 'PRACTICE'),
        fact('Price: scrap declared as primary metal, or far below the day’s quotation.', 'Prix : déchets déclarés comme métal brut, ou bien sous le cours du jour.', 'C08', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('Tip the load and photograph it; sort a tonne; weigh what is not metal.', 'Vider la charge et la photographier ; trier une tonne ; peser ce qui n’est pas métal.', 'PRACTICE'),
        fact('Dust, turnings and cable granules: laboratory for lead, cadmium, beryllium, PCB, oil content.', 'Poussières, tournures et grenaille de câbles : laboratoire pour plomb, cadmium, béryllium, PCB, teneur en huile.', 'BASEL_ANNEX_8', 'EN_14899'),
      ],
    },
  },
  {
    stream: 'PAPER',
    facts: {
      SAFETY: [
        fact('Household, medical and hazardous waste was found in bales: gloves, mask, no bare skin.', 'On a trouvé des ordures, des déchets médicaux et dangereux dans des balles : gants, masque, pas de peau nue.', 'CASE-020', 'CASE-076'),
        fact('Wet bales rot: little oxygen, foul gas. Air the container.', 'Les balles mouillées pourrissent : peu d’oxygène, gaz nauséabonds. Aérer.', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Clean: corrugated board or newsprint, dry, same throughout. Not clean: bags, film, cans, nappies, textile in every bale.', 'Propre : carton ondulé ou journal, sec, pareil partout. Non : sacs, film, boîtes, couches, textile dans chaque balle.', 'CASE-020', 'CASE-047'),
      ],
      DECLARED: [
        fact('Mixed waste paper, scrap paper, under the unsorted heading.', 'Vieux papiers mêlés, débris de papier, sous la position des non triés.', 'CASE-047', 'CASE-021', 'C04'),
        fact('Waste paper, for tyres or for municipal and medical waste.', 'Vieux papiers, pour des pneus ou pour des déchets municipaux et médicaux.', 'CASE-075', 'CASE-076'),
      ],
      CONCEALED: [
        fact('A good skin of cardboard pressed around the rest of the bale.', 'Une belle enveloppe de carton pressée autour du reste de la balle.', 'PRACTICE'),
        fact('Through several hubs, with a weight that fits but a price that does not.', 'Par plusieurs plateformes, à un poids qui va mais un prix qui ne va pas.', 'R04', 'C08'),
      ],
      PAPERS: [
        fact('Green (B3020) only when sorted and not mixed with other waste; household waste among it makes it Y46.', 'Vert (B3020) seulement si trié et sans autre déchet ; des ordures dedans en font Y46.', 'BASEL_ANNEX_9', 'BASEL_ANNEX_2'),
        fact('Pre-shipment inspection certificate where asked: read what the surveyor saw, and when.', 'Certificat d’inspection avant expédition si exigé : lire ce que l’inspecteur a vu, et quand.', 'PRACTICE'),
      ],
      DETECTION: [
        fact('Smell, flies, dripping; dark wet spots on the bales.', 'Odeur, mouches, égouttures ; taches sombres et humides sur les balles.', 'CASE-076', 'X07'),
        fact('Open bales from the middle, not those at the doors.', 'Ouvrir des balles du milieu, pas celles des portes.', 'X02', 'CASE-020'),
      ],
      SAMPLING: [
        fact('Three bales or more, opened and hand-sorted on a sheet; per cent of what is not paper, by weight; moisture.', 'Trois balles ou plus, ouvertes et triées à la main sur une bâche ; pour cent de non-papier, en poids ; humidité.', 'PRACTICE'),
        fact('Hygiene or clinical items: photograph, count, and stop sorting.', 'Articles d’hygiène ou de soins : photographier, compter, cesser le tri.', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'TEXTILE',
    facts: {
      SAFETY: [
        fact('Unwashed clothes carry mould, fleas and mites: mask, gloves, overall.', 'Le linge non lavé porte moisissures, puces et acariens : masque, gants, combinaison.', 'CASE-060', 'PRACTICE'),
        fact('Oily or wet fibres heat up by themselves: feel for warmth from outside, no smoking.', 'Les fibres huileuses ou mouillées s’échauffent seules : chercher la chaleur de l’extérieur, ne pas fumer.', 'UN_MODEL'),
      ],
      LOOKS: [
        fact('Wearable: sorted by kind, clean, pairs tied, pressed and labelled bales. Waste: torn, stained, single shoes, household textiles and rubbish together.', 'Portable : trié par genre, propre, paires liées, balles pressées et étiquetées. Déchet : déchiré, taché, chaussures seules, linge et ordures ensemble.', 'PRACTICE'),
        fact('Rags, cuttings, carpets and mattresses.', 'Chiffons, chutes, tapis et matelas.', 'CASE-031', 'BASEL_ANNEX_9'),
      ],
      DECLARED: [
        fact('Worn clothing, clothing and food, used mattresses, carpets and rugs.', 'Vêtements usagés, vêtements et aliments, matelas et tapis d’occasion.', 'CASE-060', 'CASE-031', 'CASE-034'),
      ],
      CONCEALED: [
        fact('Good clothes outside, rags or hospital waste inside; appliances and parts between bales.', 'Bons vêtements dehors, chiffons ou déchets d’hôpital dedans ; appareils et pièces entre les balles.', 'CASE-031', 'CASE-060'),
      ],
      PAPERS: [
        fact('Green (B3030) when it is not mixed with other waste and is prepared to a specification.', 'Vert (B3030) s’il n’est pas mêlé à d’autres déchets et répond à une spécification.', 'BASEL_ANNEX_9'),
        fact('Second-hand goods: sorting contract, invoice by quality, a certificate of cleaning where the import State asks.', 'Biens d’occasion : contrat de tri, facture par qualité, certificat d’assainissement si l’État d’importation le demande.', 'CASE-060', 'PRACTICE'),
      ],
      DETECTION: [
        fact('Large lots of one shipper: 5,700 tonnes in one operation.', 'Grands lots d’un même expéditeur : 5 700 tonnes lors d’une opération.', 'CASE-081'),
        fact('Price per kilogram near nothing; smell of mould; bales of unlike size.', 'Prix au kilogramme presque nul ; odeur de moisi ; balles inégales.', 'C08', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('Three bales, laid out: count pieces that can be worn as they are and those that cannot.', 'Trois balles, étalées : compter ce qui se porte tel quel et ce qui ne se porte pas.', 'PRACTICE'),
        fact('Blood or dressings: stop, treat as clinical waste.', 'Sang ou pansements : arrêter, traiter comme déchets médicaux.', 'CASE-031', 'WHO_HEALTH_CARE'),
      ],
    },
  },
];
