/**
 * What people write into the cells of a sheet instead of a code: the words of the screens in both languages, and what
 * else is common. Case, accents and punctuation are no matter.
 */
export const codeWords = {
  wasteStream: {
    E_WASTE: ['E-waste', 'Déchets électroniques', 'WEEE', 'Electronic waste', 'Electrical and electronic equipment', 'DEEE', 'D3E'],
    PLASTIC: ['Plastic', 'Plastique', 'Plastics', 'Plastiques'],
    METAL: ['Metal', 'Métal', 'Metals', 'Scrap metal', 'Métaux', 'Ferraille'],
    VEHICLE_PARTS: ['Vehicles and parts', 'Véhicules et pièces', 'Vehicle parts', 'End-of-life vehicles', 'ELV', 'Pièces de véhicules', 'Véhicules hors d’usage', 'VHU'],
    TYRES: ['Tyres', 'Pneus', 'Tires', 'Tyre', 'Pneumatiques'],
    BATTERIES: ['Batteries', 'Battery', 'Accumulators', 'Piles', 'Accumulateurs'],
    PAPER: ['Paper', 'Papier', 'Cardboard', 'Paper and cardboard', 'Carton', 'Papier et carton'],
    TEXTILE: ['Textile', 'Textiles', 'Clothes', 'Vêtements'],
    MUNICIPAL: ['Municipal', 'Déchets municipaux', 'Household', 'Household waste', 'Municipal waste', 'Déchets ménagers', 'Ordures ménagères'],
    HAZARDOUS_CHEMICAL: ['Hazardous chemicals', 'Produits chimiques dangereux', 'Chemicals', 'Hazardous chemical', 'Produits chimiques'],
    CLINICAL: ['Clinical', 'Déchets médicaux', 'Medical', 'Medical waste', 'Clinical waste', 'Déchets cliniques', 'Déchets hospitaliers'],
    MINERAL_SLAG: ['Slag and mineral', 'Scories et minéraux', 'Slag', 'Slags and ashes', 'Scories'],
    CONSTRUCTION: ['Construction', 'Construction and demolition', 'Construction et démolition'],
    OIL: ['Oil', 'Huiles', 'Oils', 'Waste oil', 'Huile', 'Huiles usagées'],
    ODS_F_GASES: ['Refrigerant gases', 'Gaz réfrigérants', 'ODS', 'F-gases', 'Refrigerants', 'Gaz fluorés'],
    MIXED: ['Mixed', 'Mélange', 'Mixed waste', 'Mélangé', 'Déchets mélangés'],
    OTHER: ['Other', 'Autre', 'Others', 'Autres'],
  },
  direction: {
    IMPORT: ['Import', 'Importation'],
    EXPORT: ['Export', 'Exportation'],
    TRANSIT: ['Transit'],
  },
  transportMode: {
    SEA: ['Sea', 'Mer', 'Maritime', 'Vessel', 'Ship'],
    ROAD: ['Road', 'Route', 'Truck', 'Lorry', 'Routier'],
    RAIL: ['Rail', 'Train', 'Ferroviaire'],
    AIR: ['Air', 'Aircraft', 'Aérien'],
    INLAND_WATER: ['Inland water', 'Voie navigable', 'Inland waterway', 'Fluvial'],
  },
  quantityBasis: {
    WEIGHED: ['Weighed', 'Pesé', 'Counted', 'Measured', 'Compté', 'Mesuré', 'Pesée'],
    DECLARED: ['Declared', 'Déclaré', 'Documents', 'Déclarée'],
    ESTIMATED: ['Estimated', 'Estimé', 'Estimate', 'Estimée'],
  },
  seizureOutcome: {
    SEIZED: ['Seized', 'Saisi', 'Seizure', 'Saisie'],
    DETAINED: ['Detained', 'Retenu', 'Detention', 'Rétention'],
    REFUSED: ['Refused', 'Refusé', 'Refusal', 'Refus'],
    RETURNED: ['Returned', 'Retourné', 'Return', 'Retour', 'Renvoyé'],
    DISPOSED: ['Disposed of', 'Éliminé', 'Disposal', 'Élimination'],
    RELEASED: ['Released', 'Libéré'],
  },
  datePrecision: {
    MINUTE: ['To the minute', 'À la minute', 'Minute'],
    DAY: ['The day', 'Le jour', 'Day', 'Jour'],
    MONTH: ['The month', 'Le mois', 'Month', 'Mois'],
    YEAR: ['The year', 'L’année', 'Year', 'Année'],
    UNKNOWN: ['Not known', 'Inconnue', 'Unknown'],
  },
  detectionMethod: {
    RISK_PROFILE: ['Risk profile', 'Profil de risque', 'Risk analysis', 'Analyse de risque'],
    INTELLIGENCE: ['Intelligence', 'Renseignement'],
    SCANNER: ['Scanner', 'Scan', 'X-ray'],
    PHYSICAL: ['Physical search', 'Visite physique', 'Physical inspection', 'Physical', 'Contrôle physique'],
    SAMPLING: ['Sampling', 'Prélèvement', 'Samples', 'Échantillonnage'],
    RANDOM: ['Random check', 'Contrôle aléatoire', 'Random', 'Aléatoire'],
    DOG: ['Dog', 'Chien', 'Detector dog'],
    ODOUR: ['Odour', 'Odeur', 'Smell'],
    PARTNER_NOTIFICATION: ['Notified by a partner', 'Signalé par un partenaire'],
  },
  illegalTrafficGround: {
    NO_NOTIFICATION: ['No notification', 'Sans notification'],
    NO_CONSENT: ['No consent', 'Sans consentement'],
    CONSENT_BY_FRAUD: ['Consent obtained by fraud', 'Consentement obtenu par fraude'],
    MATERIAL_MISMATCH: ['Does not match its documents', 'Non conforme aux documents'],
    DELIBERATE_DISPOSAL: ['Deliberate disposal', 'Élimination délibérée'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A set of codes that a column of a sheet takes. */
export type CodeSet = keyof typeof codeWords;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const codesByWord = new Map(
  Object.entries(codeWords).map(([set, codes]) => [set, new Map(Object.entries(codes).flatMap(([code, words]) => [code, ...words].map((word) => [plain(word), code] as const)))]),
);

/**
 * The code that a cell means; undefined when nobody can tell.
 *
 * @example codeOf('wasteStream', 'Hazardous chemicals') // 'HAZARDOUS_CHEMICAL'
 */
export const codeOf = (set: CodeSet, text: string): string | undefined => codesByWord.get(set)?.get(plain(text));
