import { fact, type GuideEntry } from './guide-entry';

/** Goods at the end of their life: what still looks like a product. */
export const goodsStreams: readonly GuideEntry[] = [
  {
    stream: 'E_WASTE',
    facts: {
      SAFETY: [
        fact('Swollen, wet or warm lithium cells burn by themselves: do not move them, keep people away, call the fire service.', 'Les éléments au lithium gonflés, mouillés ou chauds s’enflamment seuls : ne pas les déplacer, éloigner les gens, appeler les pompiers.', 'UN_MODEL'),
        fact('Tubes implode, and their glass is leaded: do not stand before a stack that leans.', 'Les tubes implosent et leur verre est plombé : ne pas rester devant une pile qui penche.', 'BASEL_ANNEX_8', 'PRACTICE'),
        fact('Broken lamps and flat screens may give off mercury; large old capacitors may hold PCB. Do not touch the liquid.', 'Lampes et écrans plats cassés peuvent dégager du mercure ; les gros condensateurs anciens peuvent contenir des PCB. Ne pas toucher le liquide.', 'GUIDE_E_WASTE'),
      ],
      LOOKS: [
        fact('Cut cables, missing covers, cracked screens, parts stripped out, no packaging, stacked loose.', 'Câbles coupés, capots manquants, écrans fêlés, pièces retirées, sans emballage, empilés en vrac.', 'X04', 'X05', 'X06'),
        fact('Crushed or shredded: green board pieces, capacitors, cable ends and plastic in one mass.', 'Broyés ou concassés : morceaux de cartes vertes, condensateurs, bouts de câbles et plastique en une masse.', 'CASE-058'),
        fact('Sorted lots: boards in big bags, phone displays by the thousand, hard disks, modems.', 'Lots triés : cartes en grands sacs, écrans de téléphone par milliers, disques durs, modems.', 'CASE-054', 'CASE-024'),
      ],
      DECLARED: [
        fact('Aluminium scrap, aluminium alloy, copper flakes, copper concentrate, mixed metal.', 'Déchets d’aluminium, alliage d’aluminium, paillettes de cuivre, concentré de cuivre, métaux mélangés.', 'CASE-007', 'CASE-008', 'CASE-012'),
        fact('ABS plastic.', 'Plastique ABS.', 'CASE-010'),
        fact('Used electronics, computer parts, liquid crystal panels, telecommunication equipment.', 'Appareils électroniques d’occasion, pièces d’ordinateurs, panneaux à cristaux liquides, matériel de télécommunication.', 'CASE-051', 'CASE-053', 'CASE-054', 'CASE-072'),
        fact('Second-hand or household goods, personal effects.', 'Biens d’occasion ou articles ménagers, effets personnels.', 'CASE-056', 'CASE-062'),
      ],
      CONCEALED: [
        fact('Behind cars, building material or a row of working appliances.', 'Derrière des voitures, des matériaux ou une rangée d’appareils en état.', 'CASE-056', 'X02'),
        fact('Casings closed for good, so that nobody can test them.', 'Boîtiers fermés à demeure, pour que nul ne puisse essayer.', 'X03'),
        fact('Among metal scrap, with plastic, wood, textile, rubber and soil.', 'Dans de la ferraille, avec plastique, bois, textile, caoutchouc et terre.', 'CASE-066'),
      ],
      PAPERS: [
        fact('Waste since 2025: always notified and consented, hazardous (A1181) or not (Y49).', 'Déchets, depuis 2025 : toujours notifiés et consentis, dangereux (A1181) ou non (Y49).', 'BASEL_E_WASTE'),
        fact('Used equipment: invoice and contract for direct re-use, a test record of every item, the holder’s declaration that nothing is waste.', 'Équipement d’occasion : facture et contrat de réemploi direct, procès-verbal d’essai de chaque appareil, déclaration du détenteur que rien n’est déchet.', 'WEEE_VI'),
        fact('Doubt the test records: false ones were found.', 'Douter des procès-verbaux : on en a trouvé de faux.', 'CASE-062'),
      ],
      DETECTION: [
        fact('Scanner: uneven density, coils, boards and voids where even metal is declared.', 'Scanner : densité inégale, bobines, cartes et vides là où l’on déclare du métal homogène.', 'CASE-012', 'PRACTICE'),
        fact('Pick ten items, plug them in: does each work, is it complete, is its plug of the destination’s kind?', 'Prendre dix appareils, les brancher : chacun marche-t-il, est-il complet, sa prise va-t-elle au pays de destination ?', 'WEEE_VI', 'PRACTICE'),
        fact('Flags: an importer that was warned of before; an origin that does not make such material.', 'Signaux : un importateur déjà signalé ; une origine qui ne produit pas cette matière.', 'P08', 'R06'),
      ],
      SAMPLING: [
        fact('Whole equipment: no sample; a list by item with type, age, fault and photograph decides.', 'Appareils entiers : pas d’échantillon ; une liste par appareil avec type, âge, défaut et photo décide.', 'WEEE_VI', 'PRACTICE'),
        fact('Shredded: several kilograms from many points; ask for lead, cadmium, mercury, PCB and brominated flame retardants.', 'Broyés : plusieurs kilogrammes de nombreux points ; demander plomb, cadmium, mercure, PCB et retardateurs de flamme bromés.', 'GUIDE_E_WASTE', 'EN_14899'),
        fact('A handheld X-ray device (XRF) tells lead and bromine on the spot; the laboratory confirms.', 'Un appareil portable à rayons X (XRF) indique sur place plomb et brome ; le laboratoire confirme.', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'VEHICLE_PARTS',
    facts: {
      SAFETY: [
        fact('Airbags and belt tensioners that were not fired can go off: do not pull on wires, do not hit.', 'Coussins gonflables et prétensionneurs non déclenchés peuvent partir : ne pas tirer sur les fils, ne pas frapper.', 'UN_MODEL'),
        fact('Fuel vapour: no sparks, no smoking, air it first. Engines and gearboxes fall out of stacks.', 'Vapeurs de carburant : ni étincelle ni cigarette, aérer d’abord. Moteurs et boîtes tombent des piles.', 'CASE-064', 'PRACTICE'),
        fact('Batteries of electric cars: high voltage and fire. Leave them to specialists.', 'Batteries de voitures électriques : haute tension et feu. Les laisser aux spécialistes.', 'UN_MODEL', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Engines and compressors that drip, tanks with fuel left in them, rags and sawdust full of oil.', 'Moteurs et compresseurs qui gouttent, réservoirs non vidés, chiffons et sciure pleins d’huile.', 'CASE-063', 'CASE-064'),
        fact('Cars cut in halves or pressed, welded roofs, no plates, parts stuffed into the cabin.', 'Voitures coupées en deux ou pressées, toits ressoudés, sans plaques, pièces bourrées dans l’habitacle.', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Used vehicles, used spare parts, second-hand items.', 'Véhicules d’occasion, pièces de rechange d’occasion, articles d’occasion.', 'CASE-062', 'CORRELATION'),
        fact('Personal effects and household goods.', 'Effets personnels et articles ménagers.', 'CASE-056', 'C09'),
      ],
      CONCEALED: [
        fact('Inside vehicles that are shown as working: boot, seats, engine bay.', 'Dans des véhicules présentés en état : coffre, sièges, compartiment moteur.', 'CASE-056', 'PRACTICE'),
        fact('Shock absorbers and parts among tyres and clothes.', 'Amortisseurs et pièces parmi pneus et vêtements.', 'CASE-060'),
      ],
      PAPERS: [
        fact('Depolluted vehicles only are green (B1250): ask for the certificate of destruction and of depollution.', 'Seuls les véhicules dépollués sont verts (B1250) : demander le certificat de destruction et de dépollution.', 'BASEL_ANNEX_9', 'PRACTICE'),
        fact('Used vehicle: registration, roadworthiness, invoice. In a published case they did not match the contents.', 'Véhicule d’occasion : immatriculation, contrôle technique, facture. Dans un cas publié, ils ne correspondaient pas au contenu.', 'CASE-064'),
      ],
      DETECTION: [
        fact('Up to 33 tonnes in one container: compare verified gross mass and payload.', 'Jusqu’à 33 tonnes dans un conteneur : comparer masse brute vérifiée et charge utile.', 'CASE-063', 'C07'),
        fact('Oil on the floor and at the doors, smell of fuel.', 'Huile au sol et aux portes, odeur de carburant.', 'PRACTICE'),
        fact('Ask the register of the country of origin for each chassis number; end-of-life cars came by the hundred.', 'Interroger le registre du pays d’origine pour chaque numéro de châssis ; des véhicules hors d’usage sont venus par centaines.', 'CASE-065', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('List by piece: chassis or engine number, fluids in it or not, photograph.', 'Liste par pièce : numéro de châssis ou de moteur, fluides présents ou non, photo.', 'PRACTICE'),
        fact('Oil from the sump and the floor in glass; refrigerant of air conditioning by who may handle it.', 'Huile du carter et du sol dans du verre ; fluide de climatisation par qui y est habilité.', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'TYRES',
    facts: {
      SAFETY: [
        fact('Stacks are sprung: tyres forced into one another shoot out when a row is pulled.', 'Les piles sont sous tension : des pneus emboîtés de force jaillissent quand on tire une rangée.', 'CASE-060', 'PRACTICE'),
        fact('Water in them breeds mosquitoes, snakes hide in them: gloves, sleeves, a stick.', 'L’eau qui y stagne abrite des moustiques, des serpents s’y cachent : gants, manches, bâton.', 'GUIDE_TYRES', 'PRACTICE'),
        fact('A fire of tyres is not put out with a hose: keep sparks away.', 'Un feu de pneus ne s’éteint pas au jet : pas d’étincelle.', 'GUIDE_TYRES'),
      ],
      LOOKS: [
        fact('Bald treads, cuts, wire showing, mixed sizes, doubled and tripled to save room.', 'Bandes lisses, coupures, fils apparents, tailles mêlées, pneus doublés ou triplés pour gagner de la place.', 'CASE-060'),
        fact('Bales, shreds, or black crumb with steel in it.', 'Balles, lanières, ou granulat noir contenant de l’acier.', 'GUIDE_TYRES', 'CASE-039'),
      ],
      DECLARED: [
        fact('Used tyres for re-use, retreaded tyres.', 'Pneus usagés à réemployer, pneus rechapés.', 'CASE-060', 'CORRELATION'),
        fact('Waste paper.', 'Vieux papiers.', 'CASE-075'),
        fact('Plastic and rubber waste.', 'Déchets de plastique et de caoutchouc.', 'CASE-042'),
      ],
      CONCEALED: [
        fact('Good tyres at the doors, worn ones behind; small ones inside large ones.', 'Bons pneus aux portes, usés derrière ; petits dans les grands.', 'CASE-060', 'X02'),
        fact('An importer with a false address, who never comes.', 'Un importateur à fausse adresse, qui ne vient jamais.', 'CASE-075', 'P06'),
      ],
      PAPERS: [
        fact('Green (B3140) for recovery only; many States of import ban or license them: judge the route under “May it move?”.', 'Verts (B3140) pour valorisation seulement ; bien des États d’importation les interdisent ou les autorisent un à un : juger le trajet sous « Ce mouvement est-il permis ? ».', 'BASEL_ANNEX_9', 'CORRELATION'),
        fact('Re-use: tread depth and age of each tyre on the list.', 'Réemploi : profondeur de sculpture et âge de chaque pneu sur la liste.', 'PRACTICE'),
      ],
      DETECTION: [
        fact('The scanner shows rings; doubled tyres show rings in rings.', 'Le scanner montre des anneaux ; les pneus doublés, des anneaux dans des anneaux.', 'CASE-060', 'PRACTICE'),
        fact('Measure tread and read the four digits of week and year on a dozen tyres from the middle.', 'Mesurer la sculpture et lire les quatre chiffres de semaine et d’année sur une douzaine de pneus du milieu.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('Whole tyres: count and measure, no sample. Crumb: one kilogram from ten points; ask for steel, textile and oil content.', 'Pneus entiers : compter et mesurer, pas d’échantillon. Granulat : un kilogramme de dix points ; demander acier, textile et huile.', 'PRACTICE', 'EN_14899'),
      ],
    },
  },
  {
    stream: 'BATTERIES',
    facts: {
      SAFETY: [
        fact('Lead-acid: acid burns skin and eyes, and the gas explodes. Goggles, acid-proof gloves, no sparks; rinse with much water.', 'Plomb : l’acide brûle peau et yeux, et le gaz explose. Lunettes, gants antiacide, aucune étincelle ; rincer abondamment.', 'UN_MODEL', 'GUIDE_LEAD_ACID'),
        fact('Lithium: damaged cells flare up hours later. Do not stack them, do not put them into a closed room.', 'Lithium : un élément abîmé s’enflamme des heures plus tard. Ne pas empiler, ne pas enfermer.', 'UN_MODEL'),
        fact('White dust on lead plates is poison: no eating, wash hands, change clothes.', 'La poussière blanche des plaques de plomb est toxique : ne pas manger, se laver, changer de vêtements.', 'GUIDE_LEAD_ACID'),
      ],
      LOOKS: [
        fact('Car batteries on pallets or in steel boxes, wet at the bottom, caps missing, cases drained or broken.', 'Batteries de voiture sur palettes ou en caisses d’acier, fond mouillé, bouchons manquants, bacs vidés ou cassés.', 'GUIDE_LEAD_ACID', 'PRACTICE'),
        fact('Buckets of household cells of all kinds; laptop and tool packs; modules of electric cars.', 'Seaux de piles ménagères de toutes sortes ; blocs d’ordinateurs et d’outils ; modules de voitures électriques.', 'PRACTICE'),
        fact('Black mass: fine dark powder in big bags, from crushed cells.', 'Masse noire : fine poudre sombre en grands sacs, issue d’éléments broyés.', 'PRACTICE'),
      ],
      DECLARED: [
        fact('New or second-hand batteries, lead or aluminium scrap, plastic goods.', 'Batteries neuves ou d’occasion, déchets de plomb ou d’aluminium, articles en plastique.', 'CORRELATION', 'CASE-035'),
        fact('Telecommunication equipment; used batteries beside televisions.', 'Matériel de télécommunication ; batteries d’occasion à côté de téléviseurs.', 'CASE-054', 'CASE-074'),
      ],
      CONCEALED: [
        fact('At the bottom of metal scrap, in cars and appliances, under clothes.', 'Au fond de la ferraille, dans des voitures et appareils, sous des vêtements.', 'CASE-056', 'CASE-037'),
        fact('Drained batteries as clean lead: the paste remains.', 'Batteries vidées présentées comme plomb propre : la pâte reste.', 'CORRELATION', 'GUIDE_LEAD_ACID'),
      ],
      PAPERS: [
        fact('Lead-acid (A1160) and unsorted (A1170) are hazardous: notification and consents.', 'Plomb (A1160) et non triées (A1170) sont dangereuses : notification et consentements.', 'BASEL_ANNEX_8'),
        fact('Dangerous goods declaration with UN 2794, 2795, 2800, 3480, 3481, 3090, 3091, 3551 or 3552.', 'Déclaration de marchandises dangereuses avec ONU 2794, 2795, 2800, 3480, 3481, 3090, 3091, 3551 ou 3552.', 'UN_MODEL'),
      ],
      DETECTION: [
        fact('Very dense even blocks on the scanner; sour smell; rust and white crust on the floor.', 'Blocs très denses et réguliers au scanner ; odeur aigre ; rouille et croûte blanche au sol.', 'PRACTICE'),
        fact('pH paper on any liquid; a thermal camera on lithium before anybody comes near.', 'Papier pH sur tout liquide ; caméra thermique sur le lithium avant d’approcher.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('Count by chemistry and read the labels: Pb, Cd, Hg, Li-ion. Do not open or cut a cell.', 'Compter par chimie et lire les étiquettes : Pb, Cd, Hg, Li-ion. N’ouvrir ni couper aucun élément.', 'PRACTICE'),
        fact('Acid in plastic bottles, paste and black mass in sealed jars; ask for lead, cadmium, mercury, nickel, cobalt, pH.', 'Acide en flacons de plastique, pâte et masse noire en bocaux fermés ; demander plomb, cadmium, mercure, nickel, cobalt, pH.', 'GUIDE_LEAD_ACID', 'EN_14899'),
      ],
    },
  },
  {
    stream: 'ODS_F_GASES',
    facts: {
      SAFETY: [
        fact('Heavier than air: it takes the oxygen from a closed container. Air it, measure, never enter alone.', 'Plus lourds que l’air : ils chassent l’oxygène d’un conteneur fermé. Aérer, mesurer, ne jamais entrer seul.', 'PRACTICE'),
        fact('Do not open a valve: liquid freezes skin and eyes. Some refill gases burn.', 'N’ouvrir aucun robinet : le liquide gèle peau et yeux. Certains gaz de recharge brûlent.', 'UN_MODEL', 'PRACTICE'),
        fact('Keep cylinders out of the sun; they burst.', 'Garder les bouteilles à l’ombre ; elles éclatent.', 'UN_MODEL'),
      ],
      LOOKS: [
        fact('Cylinders in cartons, many without a refill valve, thirteen kilograms or so each.', 'Bouteilles en cartons, souvent sans robinet de remplissage, de treize kilogrammes environ.', 'CASE-088', 'PRACTICE'),
        fact('Fridges, freezers and air conditioners with cut pipes or the compressor gone.', 'Réfrigérateurs, congélateurs et climatiseurs aux tubes coupés ou sans compresseur.', 'X04', 'CASE-068'),
        fact('Red or grey cylinders of fire systems: halon, HFC-227ea.', 'Bouteilles rouges ou grises d’extinction : halon, HFC-227ea.', 'CASE-089', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Under a gas that is allowed, or another trade name; as air conditioners, tools or empty cylinders.', 'Sous un gaz permis ou un autre nom commercial ; comme climatiseurs, outils ou bouteilles vides.', 'PRACTICE'),
        fact('Used refrigerators, household appliances.', 'Réfrigérateurs d’occasion, électroménager.', 'CORRELATION', 'CASE-068'),
      ],
      CONCEALED: [
        fact('New labels over old ones; R22 in cylinders of R134a.', 'Étiquettes neuves sur d’anciennes ; R22 en bouteilles de R134a.', 'PRACTICE'),
        fact('Between furniture or parcels in vans.', 'Entre meubles ou colis, en fourgonnette.', 'PRACTICE'),
      ],
      PAPERS: [
        fact('An import or export licence for controlled substances, new, used or recovered.', 'Une licence d’importation ou d’exportation des substances réglementées, neuves, usagées ou récupérées.', 'MONTREAL_4B'),
        fact('As waste it falls under Y45 (within the OECD AC150, AC160): notification and consents as well.', 'Comme déchet il relève de Y45 (au sein de l’OCDE AC150, AC160) : notification et consentements aussi.', 'BASEL_ANNEX_1', 'OECD_DECISION'),
        fact('Cylinders that cannot be refilled are banned in the European Union and elsewhere.', 'Les bouteilles non rechargeables sont interdites dans l’Union européenne et ailleurs.', 'EU_F_GAS', 'CASE-088'),
      ],
      DETECTION: [
        fact('A portable refrigerant identifier at the valve, by somebody trained: R12, R22, R134a, hydrocarbons, air.', 'Un identificateur portable au robinet, par une personne formée : R12, R22, R134a, hydrocarbures, air.', 'PRACTICE'),
        fact('Compare cylinder colour, stamp, label and licence: name, number and kilograms.', 'Comparer couleur, poinçon, étiquette et licence : nom, numéro et kilogrammes.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('In evacuated steel sample cylinders by an accredited laboratory; never into plastic or glass.', 'En cylindres d’acier sous vide par un laboratoire accrédité ; jamais dans du plastique ou du verre.', 'PRACTICE'),
        fact('Count cylinders by label and weigh ten of each.', 'Compter les bouteilles par étiquette et en peser dix de chaque.', 'PRACTICE'),
      ],
    },
  },
];
