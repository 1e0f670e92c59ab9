import type { ProductAction } from '@muster/shared/products/product-lifecycle';
import type { OutcomeRecord, OutcomeSource, ProductKind, ProductState } from '@muster/shared/vocabularies';
import { graphqlEnum } from '../platform/enums';
import type { ProductBox } from './product.reads';

export const ProductKindEnum = graphqlEnum<ProductKind>('ProductKind', 'What information was worked into.', {
  ASSESSMENT: 'A judgement of how things stand.', ALERT: 'A call to watch for something.', RISK_PROFILE: 'The marks by which something is known.',
});
export const ProductStateEnum = graphqlEnum<ProductState>('ProductState', 'Where an intelligence product stands.', {
  DRAFT: 'Seen by its agency alone.',
  UNDER_REVIEW: 'Waits for a second pair of eyes, of its agency or a coordinator.',
  DISSEMINATED: 'With its addressees; it is never edited.',
  WITHDRAWN: 'It does not hold any more; its addressees are told.',
  SUPERSEDED: 'Another product took its place.',
});
export const ProductActionEnum = graphqlEnum<ProductAction>('ProductAction', 'A step of an intelligence product.', {
  submit: 'Asks for review.', return: 'Gives it back to its writers, with a reason.', disseminate: 'Gives it to its addressees.', withdraw: 'Takes it back, with a reason.',
});
export const ProductBoxEnum = graphqlEnum<ProductBox>('ProductBox', 'Which products.', {
  TO_US: "Disseminated to the reader's agency.", OURS: "Of the reader's agency, drafts among them.", ALL: 'All that the reader may see.', TO_REVIEW: 'Those that wait for review.',
  AWAITED: 'Those that wait for this reader: for their review, or for their agency to say that it has them, knows of their end, or whether they were of use.',
});
export const OutcomeRecordEnum = graphqlEnum<OutcomeRecord>('OutcomeRecord', 'What information led to.', { Target: 'A target.', Control: 'A control.', Seizure: 'A seizure.', Message: 'A warning.', Operation: 'An operation as a whole.' });
export const OutcomeSourceEnum = graphqlEnum<OutcomeSource>('OutcomeSource', 'What something came of.', { Message: 'A warning.', Product: 'An intelligence product.' });
