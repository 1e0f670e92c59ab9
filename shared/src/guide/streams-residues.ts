import { fact, type GuideEntry } from './guide-entry';

/** What is left over: of industry, building, engines and metals. */
export const residueStreams: readonly GuideEntry[] = [
  {
    stream: 'HAZARDOUS_CHEMICAL',
    facts: {
      SAFETY: [
        fact('Do not open, tilt or smell a drum. Bulging, hissing, crystals at the cap: leave.', 'N’ouvrir, ne pencher ni sentir aucun fût. Bombement, sifflement, cristaux au bouchon : partir.', 'PRACTICE'),
        fact('Read the labels from outside: class, UN number, name. No label is the worst label.', 'Lire les étiquettes de l’extérieur : classe, numéro ONU, nom. L’absence d’étiquette est la pire.', 'UN_MODEL'),
        fact('Acids and cyanides side by side make deadly gas; acids and bases boil.', 'Acides et cyanures côte à côte font un gaz mortel ; acides et bases bouillonnent.', 'BASEL_ANNEX_3', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Drums and IBC tanks of all ages, relabelled, rusty, leaking; tins of paint; sludge in big bags.', 'Fûts et cuves de tout âge, réétiquetés, rouillés, fuyards ; pots de peinture ; boues en grands sacs.', 'PRACTICE'),
        fact('Small bottles of a laboratory in cartons, some without a name.', 'Flacons de laboratoire en cartons, certains sans nom.', 'BASEL_ANNEX_8'),
        fact('Outdated pesticides in sacks and cans.', 'Pesticides périmés en sacs et bidons.', 'BASEL_ANNEX_8'),
      ],
      DECLARED: [
        fact('A product: solvent, fuel, fertilizer, metal oxide, raw material for industry.', 'Un produit : solvant, combustible, engrais, oxyde métallique, matière première.', 'C02', 'CASE-086'),
        fact('Nothing that tells: “chemicals”, “samples”, “industrial goods”.', 'Rien de parlant : « produits chimiques », « échantillons », « articles industriels ».', 'PRACTICE'),
      ],
      CONCEALED: [
        fact('Mixed into oil, sawdust or soil; drums in the middle of harmless cargo.', 'Mélangés à de l’huile, de la sciure ou de la terre ; fûts au milieu d’une charge anodine.', 'C05', 'X02'),
        fact('False certificates of analysis; earlier lots of the same buyer were waste as well.', 'Faux certificats d’analyse ; des lots antérieurs du même acheteur étaient aussi des déchets.', 'CASE-086'),
      ],
      PAPERS: [
        fact('Notification with the Y code and H characteristics, consents, movement document.', 'Notification avec code Y et caractéristiques H, consentements, document de mouvement.', 'BASEL_ANNEX_5', 'BASEL_ANNEX_8'),
        fact('Dangerous goods declaration, with the word WASTE before the name; safety data sheet.', 'Déclaration de marchandises dangereuses, avec DÉCHET devant le nom ; fiche de données de sécurité.', 'UN_MODEL'),
        fact('Since December 2019, hazardous waste may not go from States of Annex VII that the Ban Amendment binds to States outside of it.', 'Depuis décembre 2019, les déchets dangereux ne peuvent aller d’un État de l’annexe VII lié par l’amendement d’interdiction vers un État qui n’y est pas.', 'BASEL_ARTICLE_4A'),
      ],
      DETECTION: [
        fact('Gas detector and pH paper at the doors; scanner for drums where solids are declared.', 'Détecteur de gaz et papier pH aux portes ; scanner pour des fûts là où l’on déclare des solides.', 'PRACTICE'),
        fact('Handheld Raman or infrared through the glass, before any vessel is opened.', 'Raman ou infrarouge portable à travers le verre, avant d’ouvrir.', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('By people trained and equipped for it, never alone; liquids in layers with a tube, in glass.', 'Par des personnes formées et équipées, jamais seules ; liquides par couches avec un tube, dans du verre.', 'EN_14899', 'PRACTICE'),
        fact('Ask for flash point, pH, metals, cyanides, halogens, PCB; and whether it is what the sheet says.', 'Demander point d’éclair, pH, métaux, cyanures, halogènes, PCB ; et si c’est bien ce que dit la fiche.', 'BASEL_ANNEX_3', 'EN_14899'),
      ],
    },
  },
  {
    stream: 'MINERAL_SLAG',
    facts: {
      SAFETY: [
        fact('Aluminium dross and zinc ash with water give off hydrogen, ammonia and other gas: keep dry, no sparks, air first.', 'Crasses d’aluminium et cendres de zinc mouillées dégagent hydrogène, ammoniac et autres gaz : garder au sec, aucune étincelle, aérer.', 'UN_MODEL'),
        fact('Dust of filters and ashes: lead, cadmium, arsenic, dioxins. Mask and overall, no shaking of bags.', 'Poussières de filtres et cendres : plomb, cadmium, arsenic, dioxines. Masque et combinaison, ne pas secouer les sacs.', 'BASEL_ANNEX_8'),
        fact('Bags that are warm or swollen: leave them closed.', 'Sacs chauds ou gonflés : les laisser fermés.', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Grey to black lumps, sand or dust in big bags or bulk; glassy slag; silvery dross that smells of ammonia.', 'Blocs, sable ou poussière gris à noirs, en grands sacs ou vrac ; scorie vitreuse ; crasse argentée à odeur d’ammoniac.', 'CASE-078', 'PRACTICE'),
        fact('Ash of incinerators with bits of glass, metal and ceramics.', 'Cendres d’incinérateur avec éclats de verre, métal et céramique.', 'BASEL_ANNEX_2', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Aluminium oxide of industrial grade, for dross.', 'Oxyde d’aluminium de qualité industrielle, pour des crasses.', 'CASE-078'),
        fact('Zinc oxide powder, for residues of iron and steel.', 'Poudre d’oxyde de zinc, pour des résidus sidérurgiques.', 'CASE-086'),
        fact('Ore, concentrate, blasting grit, aggregate.', 'Minerai, concentré, abrasif, granulat.', 'C02', 'PRACTICE'),
      ],
      CONCEALED: [
        fact('In bulk ships there is nothing to hide: one lot of slag was about 180,000 tonnes.', 'En vrac, rien n’est caché : un seul lot de scories faisait environ 180 000 tonnes.', 'DEMETER_IV'),
        fact('A layer of the declared powder over dross; blended to stay under a limit.', 'Une couche de la poudre déclarée sur des crasses ; dilué pour rester sous une limite.', 'C05', 'PRACTICE'),
      ],
      PAPERS: [
        fact('Lead and cadmium decide between A1080 and B1080, content between A2060 and B2050: ask for the analysis of this lot.', 'Plomb et cadmium décident entre A1080 et B1080, la teneur entre A2060 et B2050 : demander l’analyse de ce lot.', 'BASEL_ANNEX_8', 'CORRELATION'),
        fact('Ash of burnt household waste is Y47: always consent.', 'Les cendres d’ordures ménagères sont Y47 : toujours un consentement.', 'BASEL_ANNEX_2'),
        fact('Dross: UN 3170, class 4.3, on the dangerous goods declaration.', 'Crasses : ONU 3170, classe 4.3, sur la déclaration de marchandises dangereuses.', 'UN_MODEL'),
      ],
      DETECTION: [
        fact('Density on the scanner against the powder declared; a magnet; a drop of water on a spoonful, in the open, upwind.', 'Densité au scanner comparée à la poudre déclarée ; un aimant ; une goutte d’eau sur une cuillerée, dehors, vent dans le dos.', 'PRACTICE'),
        fact('An importer without a furnace, a price near that of rubble.', 'Un importateur sans four, un prix proche de celui de gravats.', 'P04', 'C08'),
      ],
      SAMPLING: [
        fact('With a spear through the whole bag, at least ten bags; bulk from the conveyor or a grid over the heap.', 'À la sonde dans toute la hauteur du sac, dix sacs au moins ; vrac sur le convoyeur ou selon une grille.', 'EN_14899'),
        fact('Dry, airtight, not filled up. Ask for metals, leaching, gas with water, free oxide, chloride, fluoride.', 'Au sec, étanche, non rempli. Demander métaux, lixiviation, gaz à l’eau, oxyde libre, chlorure, fluorure.', 'BASEL_ANNEX_3', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'CONSTRUCTION',
    facts: {
      SAFETY: [
        fact('Asbestos: do not break, sweep or touch. Wet it, close the doors, call specialists. An ordinary mask does not protect.', 'Amiante : ne pas casser, balayer ni toucher. Mouiller, refermer, appeler des spécialistes. Un masque ordinaire ne protège pas.', 'BASEL_ANNEX_8', 'PRACTICE'),
        fact('Nails and glass; treated wood and tar: gloves.', 'Clous et verre ; bois traité et goudron : gants.', 'PRACTICE'),
      ],
      LOOKS: [
        fact('Grey corrugated sheets, pipes, lagging, fluffy or fibrous edges: asbestos until a laboratory says no.', 'Plaques ondulées grises, tuyaux, calorifuge, bords pelucheux ou fibreux : amiante tant qu’un laboratoire ne dit pas non.', 'PRACTICE'),
        fact('Rubble with plastic, wood and wire; window frames; green or brown treated wood; black lumps of road.', 'Gravats avec plastique, bois et fils ; châssis ; bois traité vert ou brun ; blocs noirs de chaussée.', 'CASE-037', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Building material, aggregate, tiles, second-hand goods.', 'Matériaux, granulats, tuiles, biens d’occasion.', 'C03', 'PRACTICE'),
        fact('Wood for fuel or sawdust, for treated wood.', 'Bois de chauffage ou sciures, pour du bois traité.', 'CORRELATION'),
      ],
      CONCEALED: [
        fact('Asbestos pieces among metal, paper, textile and rubber.', 'Morceaux d’amiante parmi métal, papier, textile et caoutchouc.', 'CASE-037'),
        fact('Under soil or clean rubble.', 'Sous de la terre ou des gravats propres.', 'PRACTICE'),
      ],
      PAPERS: [
        fact('Asbestos (A2050), tar in asphalt (A3200), treated wood (A4040, AC170): notification and consents.', 'Amiante (A2050), goudron dans l’enrobé (A3200), bois traité (A4040, AC170) : notification et consentements.', 'BASEL_ANNEX_8', 'OECD_DECISION'),
        fact('UN 2212 or 2590 for asbestos, closed and labelled packaging.', 'ONU 2212 ou 2590 pour l’amiante, emballage clos et étiqueté.', 'UN_MODEL'),
      ],
      DETECTION: [
        fact('Look with a torch through the gap; dust on everything means stop.', 'Regarder à la lampe par l’entrebâillement ; de la poussière partout veut dire stop.', 'PRACTICE'),
        fact('Weight: rubble fills a third of a container when it is full by mass.', 'Poids : des gravats emplissent un tiers du conteneur quand la masse est atteinte.', 'C06', 'PRACTICE'),
      ],
      SAMPLING: [
        fact('Asbestos: a wetted piece of a coin’s size, in two sealed bags, by a trained person; microscopy tells the kind.', 'Amiante : un morceau mouillé de la taille d’une pièce, en deux sachets clos, par une personne formée ; la microscopie dit la sorte.', 'PRACTICE'),
        fact('Wood: arsenic, chromium, copper, creosote. Asphalt: polycyclic hydrocarbons.', 'Bois : arsenic, chrome, cuivre, créosote. Enrobé : hydrocarbures polycycliques.', 'BASEL_ANNEX_8', 'PRACTICE'),
      ],
    },
  },
  {
    stream: 'OIL',
    facts: {
      SAFETY: [
        fact('Vapours burn and make dizzy: air, no sparks, upwind. Floors are slippery.', 'Les vapeurs brûlent et étourdissent : aérer, aucune étincelle, vent dans le dos. Sols glissants.', 'PRACTICE'),
        fact('Oil of old transformers may hold PCB: no skin contact, keep what you wore apart.', 'L’huile de vieux transformateurs peut contenir des PCB : aucun contact, isoler les vêtements portés.', 'BASEL_ANNEX_8', 'GUIDE_PCB'),
      ],
      LOOKS: [
        fact('Black or milky liquid in drums, IBC tanks, flexible tanks or tank containers; water at the bottom; sharp smell.', 'Liquide noir ou laiteux en fûts, cuves, citernes souples ou conteneurs-citernes ; eau au fond ; odeur âcre.', 'PRACTICE'),
        fact('Bilge slops, sludge of tanks, used cooking oil with food in it.', 'Eaux de cale, boues de citerne, huile de friture avec restes d’aliments.', 'BASEL_ANNEX_8', 'PRACTICE'),
      ],
      DECLARED: [
        fact('Fuel oil, base oil, lubricant, heavy oils.', 'Fioul, huile de base, lubrifiant, huiles lourdes.', 'CORRELATION', 'C02'),
      ],
      CONCEALED: [
        fact('Blended with fuel; a clean layer on top, water and sludge below.', 'Mélangée à du carburant ; une couche propre en haut, eau et boues en bas.', 'C05', 'PRACTICE'),
        fact('Left inside engines, transformers and tanks that are shipped as scrap.', 'Laissée dans des moteurs, transformateurs et réservoirs expédiés comme ferraille.', 'CASE-063', 'CASE-064'),
      ],
      PAPERS: [
        fact('Waste oil (A3020) and oil with water (A4060) are hazardous; with 50 mg/kg of PCB or more A3180.', 'Huile usagée (A3020) et mélange huile-eau (A4060) sont dangereux ; à 50 mg/kg de PCB ou plus, A3180.', 'BASEL_ANNEX_8', 'CORRELATION'),
        fact('A certificate of quality for fuel: flash point, water, sulphur, chlorine.', 'Un certificat de qualité pour un combustible : point d’éclair, eau, soufre, chlore.', 'PRACTICE'),
      ],
      DETECTION: [
        fact('A drop on paper: fuel dries, waste oil leaves a dark ring and grit.', 'Une goutte sur du papier : le carburant sèche, l’huile usagée laisse un cerne sombre et des grains.', 'PRACTICE'),
        fact('A PCB test kit on oil of transformers: positive or unclear goes to the laboratory.', 'Un test rapide de PCB sur l’huile de transformateur : positif ou douteux, au laboratoire.', 'GUIDE_PCB'),
      ],
      SAMPLING: [
        fact('With a tube through all layers, from each tank; glass with a lined cap, filled to nine tenths.', 'Au tube à travers toutes les couches, dans chaque cuve ; verre à bouchon doublé, rempli aux neuf dixièmes.', 'EN_14899', 'PRACTICE'),
        fact('Ask for PCB, chlorine, metals, water, flash point, sulphur.', 'Demander PCB, chlore, métaux, eau, point d’éclair, soufre.', 'GUIDE_PCB', 'BASEL_ANNEX_3'),
      ],
    },
  },
];
