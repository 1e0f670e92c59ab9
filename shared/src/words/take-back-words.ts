/** Words for the values of take-back cases: on the screens and in their files alike. */
export const takeBackValueWords = {
  en: {
    responsibility: { EXPORTER: 'Exporter or generator', IMPORTER: 'Importer or disposer', UNCLEAR: 'Cannot be assigned', NOT_COMPLETED: 'Lawful movement not completed' },
    state: { OPENED: 'Opened', NOTIFIED: 'State informed', ACCEPTED: 'Accepted', UNDER_WAY: 'Under way', DONE: 'Done', CLOSED: 'Closed', DISPUTED: 'Disputed' },
    entryKind: { LETTER: 'Correspondence', STORAGE: 'Storage', COST: 'Costs', PROOF: 'Proof of disposal or recovery' },
    letterKind: { NOTIFICATION: 'Notification', ACCEPTANCE: 'Acceptance', OBJECTION: 'Objection', REMINDER: 'Reminder', REPLY: 'Reply', OTHER: 'Other letter' },
    costKind: { STORAGE: 'Storage', ANALYSIS: 'Sampling and laboratory', PACKING: 'Packing and loading', TRANSPORT: 'Transport', DISPOSAL: 'Disposal or recovery', OTHER: 'Other' },
    bearer: { EXPORTER: 'Exporter or generator', IMPORTER: 'Importer or disposer', STATE_OF_EXPORT: 'State of export', STATE_OF_IMPORT: 'State of import', STATE_OF_TRANSIT: 'State of transit', OTHER: 'Somebody else', NOT_SETTLED: 'Not settled' },
    ground: { NO_NOTIFICATION: 'No notification', NO_CONSENT: 'No consent', CONSENT_BY_FRAUD: 'Consent obtained by fraud', MATERIAL_MISMATCH: 'Does not match its documents', DELIBERATE_DISPOSAL: 'Deliberate disposal' },
    unit: { KILOGRAM: 'Kilograms', PIECE: 'Pieces', LITRE: 'Litres', CUBIC_METRE: 'Cubic metres', CONTAINER: 'Containers' },
  },
  fr: {
    responsibility: { EXPORTER: 'Exportateur ou producteur', IMPORTER: 'Importateur ou éliminateur', UNCLEAR: 'Ne peut être imputée', NOT_COMPLETED: 'Mouvement licite non mené à terme' },
    state: { OPENED: 'Ouvert', NOTIFIED: 'État informé', ACCEPTED: 'Accepté', UNDER_WAY: 'En cours', DONE: 'Exécuté', CLOSED: 'Clos', DISPUTED: 'Contesté' },
    entryKind: { LETTER: 'Correspondance', STORAGE: 'Stockage', COST: 'Frais', PROOF: 'Preuve d’élimination ou de valorisation' },
    letterKind: { NOTIFICATION: 'Notification', ACCEPTANCE: 'Acceptation', OBJECTION: 'Objection', REMINDER: 'Rappel', REPLY: 'Réponse', OTHER: 'Autre lettre' },
    costKind: { STORAGE: 'Stockage', ANALYSIS: 'Prélèvements et laboratoire', PACKING: 'Emballage et chargement', TRANSPORT: 'Transport', DISPOSAL: 'Élimination ou valorisation', OTHER: 'Autre' },
    bearer: { EXPORTER: 'Exportateur ou producteur', IMPORTER: 'Importateur ou éliminateur', STATE_OF_EXPORT: 'État d’exportation', STATE_OF_IMPORT: 'État d’importation', STATE_OF_TRANSIT: 'État de transit', OTHER: 'Quelqu’un d’autre', NOT_SETTLED: 'Non réglé' },
    ground: { NO_NOTIFICATION: 'Sans notification', NO_CONSENT: 'Sans consentement', CONSENT_BY_FRAUD: 'Consentement obtenu par fraude', MATERIAL_MISMATCH: 'Non conforme aux documents', DELIBERATE_DISPOSAL: 'Élimination délibérée' },
    unit: { KILOGRAM: 'Kilogrammes', PIECE: 'Pièces', LITRE: 'Litres', CUBIC_METRE: 'Mètres cubes', CONTAINER: 'Conteneurs' },
  },
} as const;
