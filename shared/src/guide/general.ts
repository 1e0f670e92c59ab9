import { fact, type GuideFacts } from './guide-entry';

/** What holds for every load, whatever is in it. */
export const everyLoad: GuideFacts = {
  SAFETY: [
    fact('Ask what the container was fumigated with, and let it air, before anybody puts a head in.', 'Demander avec quoi le conteneur a été fumigé, et l’aérer, avant d’y passer la tête.', 'CTU_CODE'),
    fact('Open one door a hand’s width first and stand behind it: loads lean on the doors.', 'N’entrouvrir d’abord qu’une porte, en restant derrière : la charge s’appuie sur les portes.', 'CTU_CODE'),
    fact('Measure oxygen, flammable and toxic gas and radiation at the gap; no reading, no entry.', 'Mesurer à l’ouverture oxygène, gaz inflammables et toxiques et rayonnement ; sans mesure, pas d’entrée.', 'PRACTICE'),
    fact('Gloves that resist cuts and chemicals, goggles, boots; a mask for particles where it is dusty.', 'Gants contre coupures et produits chimiques, lunettes, bottes ; masque à particules s’il y a de la poussière.', 'PRACTICE'),
    fact('Smoke, heat, hissing, a leak, or somebody unwell: leave upwind, close off, call the fire service.', 'Fumée, chaleur, sifflement, fuite ou malaise : partir contre le vent, barrer l’accès, appeler les pompiers.', 'PRACTICE'),
  ],
  LOOKS: [
    fact('Waste is what its holder discards, or must: look for what is broken, dirty, mixed, loose or packed without care.', 'Est déchet ce dont le détenteur se défait, ou doit se défaire : chercher ce qui est cassé, sale, mélangé, en vrac ou emballé sans soin.', 'BASEL_ARTICLE_2'),
  ],
  DECLARED: [
    fact('A heading of goods for waste, or a code of harmless waste for hazardous waste.', 'Une position de marchandise pour un déchet, ou le code d’un déchet anodin pour un déchet dangereux.', 'C02'),
    fact('Second-hand goods, household goods, personal effects, mixed metal, plastic scrap, waste paper.', 'Biens d’occasion, articles ménagers, effets personnels, métaux mélangés, débris de plastique, vieux papiers.', 'C01', 'C03'),
  ],
  CONCEALED: [
    fact('A clean first row at the doors; the waste stands behind it.', 'Une première rangée propre aux portes ; le déchet est derrière.', 'X02'),
    fact('Hazardous waste mixed into waste that is not.', 'Des déchets dangereux mêlés à des déchets qui ne le sont pas.', 'C05'),
    fact('Detours over hubs, several stops, and papers made out elsewhere than where it was loaded.', 'Des détours par des plateformes, plusieurs escales, et des papiers établis ailleurs qu’au lieu de chargement.', 'R03', 'R04'),
  ],
  PAPERS: [
    fact('Hazardous and other waste: notification, consent of import and transit States, movement document, contract, insurance.', 'Déchets dangereux et autres déchets : notification, consentement des États d’importation et de transit, document de mouvement, contrat, assurance.', 'BASEL_ARTICLE_6'),
    fact('The movement document goes with the load from where it starts to where it is disposed of.', 'Le document de mouvement accompagne la charge du départ jusqu’à l’élimination.', 'BASEL_ARTICLE_4'),
    fact('Green waste from or within the European Union: the form of Annex VII, with its contract.', 'Déchets verts au départ ou au sein de l’Union européenne : le formulaire de l’annexe VII, avec son contrat.', 'EU_SHIPMENTS'),
    fact('Compare weight, packages, container, seal, day and parties on every paper with one another and with the load.', 'Comparer poids, colis, conteneur, scellé, jour et parties d’un papier à l’autre et avec la charge.', 'BASEL_ARTICLE_9', 'D07'),
    fact('No street address, an importer that does not exist, a facility that cannot treat it.', 'Pas d’adresse, un importateur qui n’existe pas, une installation qui ne peut pas le traiter.', 'P03', 'P04', 'CASE-075'),
  ],
  DETECTION: [
    fact('Smell at the doors, liquid under them, a broken seal.', 'Odeur aux portes, liquide en dessous, scellé rompu.', 'X01', 'X07'),
    fact('Weight that does not fit the goods, or more than a container carries.', 'Un poids qui ne va pas avec la marchandise, ou plus qu’un conteneur ne porte.', 'C06', 'CASE-063'),
    fact('On the scanner: layers, voids and density other than what is declared. Have it emptied, not only opened.', 'Au scanner : couches, vides et densité autres que ce qui est déclaré. Faire vider, pas seulement ouvrir.', 'X02', 'CASE-012'),
    fact('Cargo that nobody collects.', 'Une marchandise que personne ne retire.', 'T01', 'CASE-042'),
  ],
  SAMPLING: [
    fact('Photograph first: number, seal, doors, each layer, labels, with a scale.', 'Photographier d’abord : numéro, scellé, portes, chaque couche, étiquettes, avec une échelle.', 'PRACTICE'),
    fact('Write a plan before sampling: what is to be decided, from where, how many, how large.', 'Écrire un plan avant de prélever : ce qu’il faut décider, où, combien, quelle taille.', 'EN_14899'),
    fact('Sample front, middle and back; keep layers apart; one sealed half stays with you.', 'Prélever devant, au milieu et au fond ; ne pas mêler les couches ; garder une moitié scellée.', 'EN_14899'),
    fact('Label, seal and sign each sample; every hand-over is written down.', 'Étiqueter, sceller et signer chaque échantillon ; chaque remise est notée.', 'PRACTICE'),
    fact('Ask the laboratory about Annex III characteristics, not merely what it contains.', 'Demander au laboratoire les caractéristiques de l’annexe III, pas seulement la composition.', 'BASEL_ARTICLE_1'),
  ],
};
