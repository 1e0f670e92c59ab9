import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { targetKinds, type TargetKind } from '@muster/shared/vocabularies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import { makeId } from '../platform/make-id';
import { readerZone } from '../platform/zoned-time';
import '../seizures/seizures.css';
import { brokenEnd, refusedEnd, type SendEnd } from '../sending/send-end';
import { SendingForm } from '../sending/SendingForm';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const takeUpQuery = graphql(`
  query TakeUpPage($operationId: ID!, $id: ID!, $isMessage: Boolean!, $isProduct: Boolean!) {
    message(operationId: $operationId, id: $id) @include(if: $isMessage) {
      id
      title: subject
      reasons
      pattern
      body
      viewerCanTakeUp
    }
    product(operationId: $operationId, id: $id) @include(if: $isProduct) {
      id
      title
      reasons
      body
      viewerCan {
        takeUp
      }
    }
    operations(first: 50) {
      items {
        id
        name
        operationKind: kind
        viewerCanNominate
      }
    }
  }
`);

const makeTargetMutation = graphql(`
  mutation MakeTarget($input: MakeTargetInput!) {
    answer: makeTarget(input: $input) {
      ... on Outcome {
        id
        target {
          id
          reference
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Draft {
  readonly operationId: string | undefined;
  readonly kind: TargetKind;
  readonly title: string;
  readonly reasons: string;
  /** The number or the name by which it is told when it comes. */
  readonly mark: string;
}

/** What tells a thing of this kind when it comes; a consignment and a company are told by their title. */
const markOf = (kind: TargetKind): 'containerNumbers' | 'vesselName' | 'vehicleRegistration' | undefined =>
  ({ CONTAINER: 'containerNumbers', VESSEL: 'vesselName', VEHICLE: 'vehicleRegistration', CONSIGNMENT: undefined, COMPANY: undefined } as const)[kind];

/** An early warning, or a product, becomes a target of one of the reader's operations: with its reasons, and a link for those who see both. */
export const TakeUpPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation(['products', 'vocabulary']);
  const { type = '', sourceId = '' } = useParams();
  const [, go] = useLocation();
  const client = useApolloClient();
  const isMessage = type === 'message';
  // A form must not begin anew because something came in somewhere else.
  const { data } = useSuspenseQuery(takeUpQuery, { variables: { operationId, id: sourceId, isMessage, isProduct: !isMessage }, fetchPolicy: 'no-cache' });
  const source = isMessage ? data.message : data.product;
  const [id] = useState(makeId);
  const reasonsOf = (): string => (data.message ? (data.message.reasons ?? data.message.pattern ?? data.message.body) : (data.product?.reasons ?? data.product?.body ?? '')).slice(0, 4000);
  const [draft, setDraft] = useState<Draft>(() => ({ operationId: undefined, kind: 'CONSIGNMENT', title: source?.title ?? '', reasons: reasonsOf(), mark: '' }));
  const change = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const mayTakeUp = data.message?.viewerCanTakeUp ?? data.product?.viewerCan.takeUp ?? false;
  if (!source || !mayTakeUp) return <EmptyState title={t('products:takeUp.missing')} />;
  const operations = data.operations.items.filter(({ viewerCanNominate }) => viewerCanNominate).sort((a, b) => Number(a.id === operationId) - Number(b.id === operationId) || a.name.localeCompare(b.name));
  if (operations.length === 0) return <EmptyState title={t('products:takeUp.nowhere')}>{t('products:takeUp.nowhereTodo')}</EmptyState>;
  const marked = markOf(draft.kind);
  const send = async (): Promise<SendEnd<{ readonly targetId: string }>> => {
    try {
      const { data: sent } = await client.mutate({
        mutation: makeTargetMutation,
        variables: {
          input: {
            id, operationId: draft.operationId ?? '', source: { operationId, type: isMessage ? 'Message' : 'Product', id: sourceId }, kind: draft.kind, title: draft.title, reasons: draft.reasons, expectedZone: readerZone(),
            ...(marked && draft.mark.trim() ? { [marked]: marked === 'containerNumbers' ? draft.mark.split(/[,;\s]+/).filter(Boolean) : draft.mark.trim() } : {}),
          },
        },
      });
      const answer = sent?.answer;
      return answer?.__typename === 'Outcome' ? { kind: 'done', done: { targetId: answer.target?.id ?? id } } : refusedEnd(answer?.refusals ?? []);
    } catch (error) {
      return brokenEnd(error);
    }
  };
  return (
    <Page title={t('products:takeUp.title')} lead={t('products:takeUp.lead')}>
      <SendingForm
        deed={{
          words: t('products:takeUp.deed'),
          keys: ['mod+enter'],
          check: () => (draft.operationId ? [] : [{ rule: 'field.required', field: 'operationId', message: '' }]),
          send,
        }}
        onDone={({ targetId }) => {
          toast(t('products:takeUp.done'));
          go(`/operations/${draft.operationId ?? ''}/targets/${targetId}`);
        }}
      >
        {(problem) => (
          <>
            <Select
              label={t('products:takeUp.operation')}
              none={t('products:takeUp.choose')}
              required
              options={operations.map((operation) => ({ value: operation.id, label: operation.name }))}
              value={draft.operationId}
              onChange={(next) => change({ operationId: next })}
              error={problem('operationId')}
            />
            <Select label={t('products:takeUp.kind')} options={targetKinds.filter((kind) => kind !== 'COMPANY').map((value) => ({ value, label: t(`vocabulary:targetKind.${value}`) }))} value={draft.kind} onChange={(kind) => change({ kind: kind ?? 'CONSIGNMENT', mark: '' })} />
            {marked && <TextField label={t(`products:takeUp.${marked}`)} required code value={draft.mark} onChange={(mark) => change({ mark })} error={problem(marked)} />}
            <TextField label={t('products:takeUp.name')} required value={draft.title} onChange={(title) => change({ title })} error={problem('title')} />
            <TextField label={t('products:field.reasons')} required rows={5} value={draft.reasons} onChange={(reasons) => change({ reasons })} error={problem('reasons')} />
            <p className="muted">{t('products:takeUp.handled')}</p>
            {(problem('source.id') ?? problem('handling')) && <p className="field-error">{problem('source.id') ?? problem('handling')}</p>}
          </>
        )}
      </SendingForm>
    </Page>
  );
};
