import { graphqlEnum } from '../platform/enums';

export const handledKinds = ['Seizure', 'Target'] as const;
/** The kinds of record that are marked. */
export type HandledKind = (typeof handledKinds)[number];

export const HandledKindEnum = graphqlEnum<HandledKind>('HandledKind', 'A kind of record that is marked.', { Seizure: 'A report of a seizure.', Target: 'A target.' });

/** Where they stand: their rooms come later. */
export const handledRecords: Readonly<Record<HandledKind, { table: string; owner: string; isDraft: string }>> = {
  Seizure: { table: 'seizures', owner: 'reporting_agency_id', isDraft: `state = 'DRAFT'` },
  Target: { table: 'targets', owner: 'nominating_agency_id', isDraft: 'false' },
};
