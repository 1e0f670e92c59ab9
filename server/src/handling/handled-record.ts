import { graphqlEnum } from '../platform/enums';

export const handledKinds = ['Seizure', 'Target', 'Product', 'Message'] as const;
/** The kinds of record that are marked. */
export type HandledKind = (typeof handledKinds)[number];

export const HandledKindEnum = graphqlEnum<HandledKind>('HandledKind', 'A kind of record that is marked.', { Seizure: 'A report of a seizure.', Target: 'A target.', Product: 'An intelligence product.', Message: 'A message.' });

export interface HandledRecord {
  table: string;
  owner: string;
  isDraft: string;
  /** Who sees it, as SQL over the alias `r`; its column unless told otherwise. */
  audience?: string;
  /** What it is about, beyond whose eyes it never goes, as SQL over the same: null where that is nothing. */
  bound?: string;
  /** Whose intelligence it takes, as SQL over the record's alias: everybody's who sees it, unless told otherwise. */
  takes?: (record: string) => string;
}

const aboutWhat = `case when r.replies_to_id is not null then coalesce((select m.audience from messages m where m.operation_id = r.operation_id and m.id = r.replies_to_id), '{}')
  when r.target_id is not null then coalesce((select t.audience from targets t where t.operation_id = r.operation_id and t.id = r.target_id), r.audience) end`;

/** Where they stand: their rooms come later. */
export const handledRecords: Readonly<Record<HandledKind, HandledRecord>> = {
  Seizure: { table: 'seizures', owner: 'reporting_agency_id', isDraft: `state = 'DRAFT'` },
  Target: { table: 'targets', owner: 'nominating_agency_id', isDraft: 'false' },
  // What a product rests on is its agency's to add, as long as it is not given out of hand.
  Product: {
    table: 'intelligence_products', owner: 'agency_id', isDraft: `state in ('DRAFT', 'UNDER_REVIEW')`,
    takes: (product) => `${product}.state in ('DRAFT', 'UNDER_REVIEW') and muster.acts_for(${product}.operation_id, ${product}.agency_id)`,
  },
  // A draft is asked about as it will be once it is sent. Nobody keeps intelligence about a message.
  Message: {
    table: 'messages', owner: 'sender_agency_id', isDraft: 'false', takes: () => 'false', bound: aboutWhat,
    audience: `case r.state when 'DRAFT' then muster.meet(r.marked_audience, coalesce(${aboutWhat}, r.marked_audience)) else r.audience end`,
  },
};
