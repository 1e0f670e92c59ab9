import { graphqlEnum } from '../platform/enums';

export const handledKinds = ['Seizure', 'Target', 'Product'] as const;
/** The kinds of record that are marked. */
export type HandledKind = (typeof handledKinds)[number];

export const HandledKindEnum = graphqlEnum<HandledKind>('HandledKind', 'A kind of record that is marked.', { Seizure: 'A report of a seizure.', Target: 'A target.', Product: 'An intelligence product.' });

export interface HandledRecord {
  table: string;
  owner: string;
  isDraft: string;
  /** Whose intelligence it takes, as SQL over the record's alias: everybody's who sees it, unless told otherwise. */
  takes?: (record: string) => string;
}

/** Where they stand: their rooms come later. */
export const handledRecords: Readonly<Record<HandledKind, HandledRecord>> = {
  Seizure: { table: 'seizures', owner: 'reporting_agency_id', isDraft: `state = 'DRAFT'` },
  Target: { table: 'targets', owner: 'nominating_agency_id', isDraft: 'false' },
  // What a product rests on is its agency's to add, as long as it is not given out of hand.
  Product: {
    table: 'intelligence_products', owner: 'agency_id', isDraft: `state in ('DRAFT', 'UNDER_REVIEW')`,
    takes: (product) => `${product}.state in ('DRAFT', 'UNDER_REVIEW') and muster.acts_for(${product}.operation_id, ${product}.agency_id)`,
  },
};
