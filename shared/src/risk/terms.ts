/** In small letters and without accents, as descriptions are compared. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const anyOf = (...terms: readonly string[]): RegExp => new RegExp(`(?:^|[^a-z0-9])(${terms.join('|')})(?![a-z0-9])`);

/** Says that goods were used before. */
export const usedTerms = anyOf('used', 'second[ -]?hand', '2nd hand', 'refurbished', 'personal effects', 'household (?:goods|effects)', 'occasion', 'usages?', 'usagees?', 'd.occasion', 'seconde main', 'effets personnels', 'reconditionnes?', 'usados?', 'gebraucht\\w*');

/** Under which waste was found before, again and again. */
export const coverTerms = anyOf('scrap metal', 'mixed metals?', 'metal scrap', 'plastic scrap', 'recycled plastics?', 'plastic (?:pellets|flakes|regrind)', 'used goods', 'waste ?paper', 'copper scrap', 'alumini?um scrap', 'used (?:electronics?|tyres?|tires?|clothing|parts|batteries)', 'ferrailles?', 'dechets? de plastique', 'plastiques? recycles?', 'vieux papiers', 'pneus usages', 'friperie', 'metaux meles');

/** Calls the goods waste. */
export const wasteTerms = anyOf('waste', 'scrap', 'residues?', 'sludge', 'slag', 'ash', 'dross', 'end[ -]of[ -]life', 'broken', 'dechets?', 'rebuts?', 'residus?', 'boues?', 'cendres?', 'scories?', 'hors d.usage', 'ferrailles?', 'desechos?', 'abfalle?');

/** Names something that is hazardous as waste. */
export const hazardTerms = anyOf('asbestos', 'amiante', 'mercury', 'mercure', 'lead[ -]acid', 'batteries', 'accus?', 'pcb', 'clinical', 'hospital', 'hospitaliers?', 'cathode ray', 'crt', 'cathodiques?', 'solvents?', 'solvants?', 'waste oil', 'huiles? usagees?', 'fly ash', 'cendres volantes');

/** Says next to nothing of what the goods are. */
const genericTerms = anyOf('general cargo', 'said to contain', 'freight all kinds', 'fak', 'miscellaneous', 'various goods', 'mixed goods', 'merchandise', 'goods', 'cargo', 'marchandises? diverses?', 'divers', 'effets divers', 'groupage', 'as per invoice', 'selon facture');

const everyGeneric = new RegExp(genericTerms.source, 'g');
const fillers = /\b(?:of|and|the|a|et|de|des|du|la|le|les|x|no|ctn|ctns|pcs|pkgs?|pallets?|packages?|colis|palettes?|pieces?|cartons?|boxes)\b|[^a-z]+/g;

/** Whether nothing of the goods is left once what is said of anything is taken away. */
export const isGeneric = (text: string): boolean => text.replace(everyGeneric, ' ').replace(everyGeneric, ' ').replace(fillers, '').length < 3;

export const personalTerms = anyOf('personal effects', 'household (?:goods|effects)', 'effets personnels', 'effets menagers', 'mobilier usage', 'demenagement');

/** Electrical and electronic equipment by its name. */
export const equipmentTerms = anyOf('electronics?', 'electrical', 'televisions?', 'tv', 'computers?', 'monitors?', 'printers?', 'fridges?', 'refrigerators?', 'freezers?', 'air condition\\w*', 'phones?', 'washing machines?', 'electroniques?', 'electriques?', 'televiseurs?', 'ordinateurs?', 'ecrans?', 'imprimantes?', 'refrigerateurs?', 'congelateurs?', 'climatiseurs?', 'telephones?');

const postBox = /\b(?:p\.?\s*o\.?\s*box|post(?:al)?\s*(?:office\s*)?box|b\.?\s*p\.?\s*\d+|boite\s+postale|apartado(?:\s+postal)?|postfach|postbus|case\s+postale)\b/;
const street = /\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|way|boulevard|blvd|square|quay|dock|rue|route|chemin|allee|place|quai|impasse|zone industrielle|calle|carrera|via|strasse|straat|weg|laan|jalan|soi|plot|unit)\b|strasse|straat/;

export const isPostBoxOnly = (address: string): boolean => {
  const text = plain(address);
  return postBox.test(text) && !street.test(text);
};

/** A consignee who stores or forwards, or is not named at all, treats no waste. */
export const forwarderTerms = anyOf('to (?:the )?order(?: of)?', 'logistics?', 'freight', 'forward(?:ing|ers?)', 'shipping', 'transit', 'transitaires?', 'a ordre', 'cargo services?', 'clearing', 'spedition', 'messagerie');

export const freeZoneTerms = anyOf('free (?:trade )?(?:zone|port)', 'ftz', 'f\\.t\\.z\\.?', 'bonded (?:warehouse|zone|area)', 'zone franche', 'zones franches', 'port franc', 'entrepot sous douane', 'zona franca');

/** The word that a pattern found, for the sentence. */
export const wordOf = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[1] ?? null;

const papers = {
  INVOICE: anyOf('invoices?', 'factures?'),
  CONTRACT: anyOf('contracts?', 'contrats?'),
  TEST_RECORD: anyOf('tests?', 'test (?:records?|reports?)', 'functionality', 'fonctionnalite', 'essais?'),
  HOLDER_DECLARATION: anyOf('declaration', 'declaration of the holder', 'declaration du detenteur'),
  TRANSPORT_DOCUMENT: anyOf('cmr', 'way ?bill', 'bill of lading', 'b/l', 'connaissement', 'lettre de voiture'),
  NOTIFICATION: anyOf('notification'),
  ANNEX_VII: anyOf('annex(?:e)? vii', 'annex(?:e)? 7'),
} as const;
export type NamedPaper = keyof typeof papers;

/** Whether the documents that came along name a paper. */
export const namesPaper = (documents: string, paper: NamedPaper): boolean => papers[paper].test(plain(documents));
