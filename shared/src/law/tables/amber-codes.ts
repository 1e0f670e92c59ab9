/**
 * Codes of the amber list of the OECD Decision C(2001)107 that stand on no list of the Basel Convention (App. 4, part II; Annex IV of Regulation (EC) 1013/2006).
 * Source: reference data of the United Kingdom's shipment service, Open Government Licence v3. Edition: 2026-11-01.
 */
export const amberCodes: ReadonlySet<string> = new Set([
  'AA010', 'AA060', 'AA190', 'AB030', 'AB070', 'AB120', 'AB130', 'AB150', 'AC060', 'AC070', 'AC080', 'AC150', 'AC160', 'AC170', 'AC250', 'AC260', 'AC270', 'AC300',
  'AD090', 'AD100', 'AD120', 'AD150', 'RB020',
]);

/** Codes of its green list that stand on no list of the Basel Convention (App. 3, part II), and the mixtures of green waste that Annex IIIA of the Regulation names. */
export const greenCodes: ReadonlySet<string> = new Set([
  'GB040', 'GC010', 'GC020', 'GC030', 'GC050', 'GE020', 'GF010', 'GG030', 'GG040', 'GH013', 'GN010', 'GN020', 'GN030', 'ANNEX_IIIA',
]);
