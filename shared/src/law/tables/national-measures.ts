import type { Measure } from '../measures';

type Given = Pick<Measure, 'key' | 'jurisdiction' | 'title' | 'effect' | 'citation' | 'confidence'> & Partial<Measure>;

const measure = (given: Given): Measure => ({ side: 'IMPORT', hs: null, codes: null, other: null, operation: null, needs: [], validFrom: null, validTo: null, ...given });

const plasticCodes = ['B3011', 'Y48', 'A3210'];

/**
 * National measures that this version ships, each with its source; those with low confidence want to be verified before anybody relies on them.
 * Titles are ours; a key stays with its measure from edition to edition, since the register names by it what it corrects. Edition: 2026-11-01.
 */
export const nationalMeasures: readonly Measure[] = [
  measure({
    key: 'CN-SOLID-2021', jurisdiction: 'CN', title: { en: 'No solid waste may be imported', fr: 'Importation de déchets solides interdite' }, effect: 'PROHIBITED', validFrom: '2021-01-01',
    citation: 'Joint announcement 53 of 2020 (MEE, MOFCOM, NDRC, GACC), 24 November 2020', confidence: 'HIGH',
  }),
  measure({
    key: 'CN-24-2018', jurisdiction: 'CN', title: { en: '24 kinds of solid waste: plastic, unsorted paper, textile, slag', fr: '24 types de déchets solides : plastique, papier non trié, textile, laitier' }, effect: 'PROHIBITED',
    hs: ['3915', '470790', '63', '2619'], validFrom: '2018-01-01', validTo: '2020-12-31', citation: 'Announcement on 24 kinds of imported waste, 2017', confidence: 'HIGH',
  }),
  measure({
    key: 'CN-SCRAP-2018', jurisdiction: 'CN', title: { en: 'At most 0.5 % of what does not belong in the scrap', fr: 'Au plus 0,5 % de matières étrangères' }, effect: 'ALLOWED_WITH_CONDITIONS',
    hs: ['4707', '7204', '7404', '7602'], validFrom: '2018-03-01', validTo: '2020-12-31', citation: 'GB 16487 series, 2017', confidence: 'MEDIUM',
  }),
  measure({
    key: 'TH-PLASTIC-2025', jurisdiction: 'TH', title: { en: 'No plastic waste may be imported', fr: 'Importation de déchets plastiques interdite' }, effect: 'PROHIBITED', hs: ['3915'], codes: plasticCodes,
    validFrom: '2025-01-01', citation: 'Ministry of Commerce notification, Royal Gazette of 16 December 2024', confidence: 'MEDIUM',
  }),
  measure({
    key: 'TH-ELECTRONIC-2020', jurisdiction: 'TH', title: { en: 'No electronic waste may be imported', fr: 'Importation de déchets électroniques interdite' }, effect: 'PROHIBITED', hs: ['8549'], codes: ['A1180', 'A1181', 'Y49'],
    validFrom: '2020-09-15', citation: 'Ministry of Commerce notification, B.E. 2563', confidence: 'LOW',
  }),
  measure({
    key: 'MY-PLASTIC-2025', jurisdiction: 'MY', title: { en: 'Plastic waste: certificate of approval, 99.5 % of one polymer, 2 % other matter at most', fr: 'Déchets plastiques : certificat d’agrément, 99,5 % d’un polymère, 2 % de matières étrangères au plus' },
    effect: 'ALLOWED_WITH_CONDITIONS', hs: ['3915'], codes: plasticCodes, needs: ['CERTIFICATE_OF_APPROVAL'], validFrom: '2025-07-01',
    citation: 'Customs (Prohibition of Imports) (Amendment) Order 2025', confidence: 'HIGH',
  }),
  measure({
    key: 'MY-PLASTIC-NON-PARTY-2025', jurisdiction: 'MY', title: { en: 'No plastic waste from a State outside the Basel Convention', fr: 'Pas de déchets plastiques d’un État hors de la Convention de Bâle' }, effect: 'PROHIBITED', hs: ['3915'], codes: plasticCodes,
    other: 'NOT_BASEL', validFrom: '2025-07-01', citation: 'Customs (Prohibition of Imports) (Amendment) Order 2025', confidence: 'HIGH',
  }),
  measure({
    key: 'VN-SCRAP-2018', jurisdiction: 'VN', title: { en: 'Scrap only under licence and national standards', fr: 'Ferrailles et rebuts sous licence et normes nationales' }, effect: 'ALLOWED_WITH_CONDITIONS', hs: ['3915', '4707', '72'],
    validFrom: '2018-07-01', citation: 'Licensing of scrap imports, 2018', confidence: 'LOW',
  }),
  measure({
    key: 'IN-PLASTIC-2019', jurisdiction: 'IN', title: { en: 'No solid plastic waste may be imported; later relaxed in part', fr: 'Importation de déchets plastiques solides interdite ; assouplie ensuite en partie' }, effect: 'PROHIBITED',
    hs: ['3915'], codes: ['B3011', 'Y48'], validFrom: '2019-03-01', citation: 'Hazardous and Other Wastes Amendment Rules 2019', confidence: 'LOW',
  }),
  measure({
    key: 'TR-PLASTIC-2021', jurisdiction: 'TR', title: { en: 'Plastic waste: listed polymers, licence, inspection', fr: 'Déchets plastiques : polymères listés, licence, inspection' }, effect: 'ALLOWED_WITH_CONDITIONS', hs: ['3915'],
    codes: ['B3011', 'Y48'], validFrom: '2021-07-10', citation: 'Import communiqué as amended in July 2021', confidence: 'LOW',
  }),
];
