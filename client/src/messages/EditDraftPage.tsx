import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { ComposeMessageQuery, MessageCase_MessageFragmentDoc } from '../graphql/graphql';
import { readerZone } from '../platform/zoned-time';
import { mayBeKept, useKeptDraft } from '../seizures/use-kept-draft';
import '../seizures/seizures.css';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { toast } from '../ui/toasts';
import { choicesOf, composeQuery } from './compose-choices';
import { ComposeForm } from './ComposeForm';
import { draftOfKept, emptyMessage, type MessageDraft } from './message-draft';
import { messageCase } from './message-page';
import './messages.css';

const editDraftQuery = graphql(`
  query EditDraft($operationId: ID!, $id: ID!) {
    message(operationId: $operationId, id: $id) {
      id
      ...MessageCase_message
    }
  }
`);

/** A draft that was kept, written on. */
export const EditDraftPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('messages');
  const { messageId: id = '' } = useParams();
  const { data: choices } = useSuspenseQuery(composeQuery, { variables: { id: operationId }, fetchPolicy: 'no-cache' });
  const { data } = useSuspenseQuery(editDraftQuery, { variables: { operationId, id }, fetchPolicy: 'network-only' });
  if (!choices.operation || !data.message) return <EmptyState title={t('missing')} />;
  return <Editing key={id} operationId={operationId} operation={choices.operation} message={data.message} />;
};

interface Props {
  readonly operationId: string;
  readonly operation: NonNullable<ComposeMessageQuery['operation']>;
  readonly message: FragmentType<typeof MessageCase_MessageFragmentDoc>;
}

const Editing = ({ operationId, operation, message: from }: Props) => {
  const { t } = useTranslation('messages');
  const { id: accountId, person } = useSession();
  const [, go] = useLocation();
  const { data: message } = useSuspenseFragment({ fragment: messageCase, fragmentName: 'MessageCase_message', from });
  const { id: recordId, version: current } = message;
  const of = useMemo(() => ({ form: 'message' as const, accountId, operationId, recordId: `draft-${recordId}` }), [accountId, operationId, recordId]);
  const stands = () => ({ id: recordId, draft: draftOfKept(message, readerZone()), version: current });
  const { id, draft, version = current, kept, change, begin, forget } = useKeptDraft<MessageDraft>(of, stands, mayBeKept);
  const page = `/operations/${operationId}/messages/${recordId}`;
  if (!message.viewerCan.edit) return <EmptyState title={t('compose.closed')}>{t('compose.closedWhy')}</EmptyState>;
  return (
    <Page title={t('desk.edit')} lead={t('compose.lead')}>
      <ComposeForm
        key={version}
        operationId={operationId}
        id={id}
        // A draft kept on the device before a field came to be has it empty.
        draft={{ ...emptyMessage, ...draft }}
        change={change}
        version={version}
        onStale={() => {
          toast(t('desk.stale'));
          forget();
          go(page);
        }}
        keeping={{ kept, onDiscard: () => begin(stands()) }}
        kinds={operation.sendableKinds}
        {...choicesOf(operation, accountId, person.agency.id)}
        onDone={({ isDraft }) => {
          forget();
          toast(t(isDraft ? 'compose.kept' : 'compose.done'));
          go(page);
        }}
      />
    </Page>
  );
};
