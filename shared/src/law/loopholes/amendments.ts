/** A change of law that can be looked at before and after: the last day without it, its first, and what a waste was called on each. */
export interface Amendment {
  readonly key: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly citation: string;
  readonly before: { readonly code: string; readonly date: string };
  readonly after: { readonly code: string; readonly date: string };
  readonly operation: string;
}

/** Amendments with an example each. Edition: 2026-11-01. */
export const amendments: readonly Amendment[] = [
  {
    key: 'BAN', title: { en: 'Ban Amendment: lead batteries', fr: 'Amendement d’interdiction : batteries au plomb' }, citation: 'Basel Convention Art. 4A, in force 2019-12-05',
    before: { code: 'A1160', date: '2019-12-04' }, after: { code: 'A1160', date: '2019-12-05' }, operation: 'R4',
  },
  {
    key: 'PLASTIC_MIXED', title: { en: 'Plastics: mixed and contaminated', fr: 'Plastiques : mélangés et souillés' }, citation: 'BC-14/12, in force 2021-01-01',
    before: { code: 'B3010', date: '2020-12-31' }, after: { code: 'Y48', date: '2021-01-01' }, operation: 'R3',
  },
  {
    key: 'PLASTIC_CLEAN', title: { en: 'Plastics: sorted and clean', fr: 'Plastiques : triés et propres' }, citation: 'BC-14/12, in force 2021-01-01',
    before: { code: 'B3010', date: '2020-12-31' }, after: { code: 'B3011', date: '2021-01-01' }, operation: 'R3',
  },
  {
    key: 'PLASTIC_HAZARDOUS', title: { en: 'Plastics: hazardous', fr: 'Plastiques : dangereux' }, citation: 'BC-14/12, in force 2021-01-01',
    before: { code: 'B3010', date: '2020-12-31' }, after: { code: 'A3210', date: '2021-01-01' }, operation: 'R3',
  },
  {
    key: 'ELECTRONIC', title: { en: 'Electronic waste that is not hazardous', fr: 'Déchets électroniques non dangereux' }, citation: 'BC-15/18, in force 2025-01-01',
    before: { code: 'B1110', date: '2024-12-31' }, after: { code: 'Y49', date: '2025-01-01' }, operation: 'R4',
  },
  {
    key: 'ELECTRONIC_HAZARDOUS', title: { en: 'Electronic waste that is hazardous', fr: 'Déchets électroniques dangereux' }, citation: 'BC-15/18, in force 2025-01-01',
    before: { code: 'A1180', date: '2024-12-31' }, after: { code: 'A1181', date: '2025-01-01' }, operation: 'R4',
  },
];
