import { useSuspenseQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../graphql/gql';
import '../messages/messages.css';
import { makeId } from '../platform/make-id';
import { readerZone } from '../platform/zoned-time';
import { mayBeKept, useKeptDraft } from '../seizures/use-kept-draft';
import '../seizures/seizures.css';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { toast } from '../ui/toasts';
import { bodyOf, draftFrom, emptyProduct, handlingOf, type ProductDraft } from './product-draft';
import { ProductForm } from './ProductForm';
import { useWriteProduct } from './use-write-product';

const writeProductQuery = graphql(`
  query WriteProductPage($id: ID!, $messageId: ID!, $hasMessage: Boolean!, $formerId: ID!, $hasFormer: Boolean!) {
    operation(id: $id) {
      id
      viewerCanWriteProducts
      participations {
        id
        participationState: state
        agency {
          id
          name
          shortName
          country
        }
      }
    }
    message(operationId: $id, id: $messageId) @include(if: $hasMessage) {
      id
      subject
      body
      pattern
      reasons
      riskIndicators
      departureCountry
      destinationCountry
      sourceEvaluation
      informationEvaluation
    }
    product(operationId: $id, id: $formerId) @include(if: $hasFormer) {
      id
      kind
      title
      body
      reasons
      riskIndicators
      departureCountry
      destinationCountry
      sourceEvaluation
      informationEvaluation
      addresseeIds
    }
  }
`);

const none = '00000000-0000-0000-0000-000000000000';

/** A new product: from nothing, from an early warning, or in the place of one that has been overtaken. */
export const WriteProductPage = ({ operationId }: { operationId: string }) => {
  const { t, i18n } = useTranslation('products');
  const { id: accountId, person } = useSession();
  const [, go] = useLocation();
  const { write } = useWriteProduct();
  const asked = new URLSearchParams(useSearch());
  const [messageId, supersedesId] = [asked.get('message'), asked.get('supersedes')];
  // A form must not begin anew because something came in somewhere else.
  const { data } = useSuspenseQuery(writeProductQuery, {
    variables: { id: operationId, messageId: messageId ?? none, hasMessage: messageId !== null, formerId: supersedesId ?? none, hasFormer: supersedesId !== null }, fetchPolicy: 'no-cache',
  });
  const of = useMemo(() => ({ form: 'product' as const, accountId, operationId, recordId: `new-${messageId ?? supersedesId ?? ''}` }), [accountId, operationId, messageId, supersedesId]);
  const { message, product: former } = data;
  const begun = (): ProductDraft => {
    if (former) return { ...draftFrom(former), kind: former.kind, addresseeIds: former.addresseeIds };
    return message ? { ...draftFrom({ ...message, title: message.subject, reasons: message.reasons ?? message.pattern }), kind: 'ALERT' } : emptyProduct;
  };
  const start = () => ({ id: makeId(), draft: begun() });
  const { id, draft, kept, change, begin, forget } = useKeptDraft<ProductDraft>(of, start, ({ tlp }) => mayBeKept(tlp ? { handling: { tlp } } : {}));
  const { operation } = data;
  if (!operation?.viewerCanWriteProducts) return <EmptyState title={t('write.closed')}>{t('write.closedWhy')}</EmptyState>;
  return (
    <Page title={t('write.title')} lead={t(message ? 'write.fromWarning' : former ? 'write.inPlace' : 'write.lead')}>
      <ProductForm
        key={id}
        deed={t('write.deed')}
        draft={draft}
        change={change}
        keeping={{ kept, onDiscard: () => begin(start()) }}
        agencies={operation.participations.filter(({ participationState, agency }) => participationState === 'ACCEPTED' && agency.id !== person.agency.id).map(({ agency }) => agency)}
        send={() => {
          if (!draft.kind) throw new Error('The kind was checked before.');
          return write({ id, operationId, messageId, supersedesId, body: bodyOf(draft, draft.kind, i18n.language, readerZone()), handling: handlingOf(draft) });
        }}
        onDone={(done) => {
          forget();
          toast(t('write.done'));
          go(`/operations/${operationId}/products/${done.id}`);
        }}
      />
    </Page>
  );
};
