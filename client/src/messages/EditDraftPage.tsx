import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { startTransition, useMemo, useState } from 'react';
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
import { StaleChoice } from '../ui/StaleChoice';
import { toast } from '../ui/toasts';
import { choicesOf, composeQuery } from './compose-choices';
import { ComposeForm } from './ComposeForm';
import { draftOfKept, emptyMessage, type MessageDraft } from './message-draft';
import { messageCase } from './message-page';
import './messages.css';
import { useDraftChanges } from './use-draft-changes';

const editDraftQuery = graphql(`
  query EditDraft($operationId: ID!, $id: ID!) {
    message(operationId: $operationId, id: $id) {
      id
      ...MessageCase_message
    }
  }
`);

/** A draft that was kept, written on; what a colleague changed meanwhile is shown beside it, to choose. */
export const EditDraftPage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('messages');
  const { messageId: id = '' } = useParams();
  const { data: choices } = useSuspenseQuery(composeQuery, { variables: { id: operationId }, fetchPolicy: 'no-cache' });
  const { data, refetch } = useSuspenseQuery(editDraftQuery, { variables: { operationId, id }, fetchPolicy: 'network-only' });
  if (!choices.operation || !data.message) return <EmptyState title={t('missing')} />;
  return <Editing key={id} operationId={operationId} operation={choices.operation} message={data.message} again={() => startTransition(() => void refetch())} />;
};

interface Props {
  readonly operationId: string;
  readonly operation: NonNullable<ComposeMessageQuery['operation']>;
  readonly message: FragmentType<typeof MessageCase_MessageFragmentDoc>;
  readonly again: () => void;
}

const Editing = ({ operationId, operation, message: from, again }: Props) => {
  const { t } = useTranslation('messages');
  const { id: accountId, person } = useSession();
  const [, go] = useLocation();
  const { data: message } = useSuspenseFragment({ fragment: messageCase, fragmentName: 'MessageCase_message', from });
  const { id: recordId, version: current } = message;
  const of = useMemo(() => ({ form: 'message' as const, accountId, operationId, recordId: `draft-${recordId}` }), [accountId, operationId, recordId]);
  const stands = () => ({ id: recordId, draft: draftOfKept(message, readerZone()), version: current });
  const { id, draft, version = current, kept, change, begin, forget } = useKeptDraft<MessageDraft>(of, stands, mayBeKept);
  const choices = choicesOf(operation, accountId, person.agency.id);
  const changesBetween = useDraftChanges(choices);
  const [isStale, setStale] = useState(false);
  const page = `/operations/${operationId}/messages/${recordId}`;
  if (!message.viewerCan.edit) return <EmptyState title={t('compose.closed')}>{t('compose.closedWhy')}</EmptyState>;
  // A draft kept on the device before a field came to be has it empty.
  const written = { ...emptyMessage, ...draft };
  const begun = (next: Parameters<typeof begin>[0]) => {
    begin(next);
    setStale(false);
  };
  return (
    <Page title={t('desk.edit')} lead={t('compose.lead')}>
      {isStale && version !== current ? (
        <StaleChoice changes={changesBetween(draftOfKept(message, readerZone()), written)} onYours={() => begun({ id, draft, version: current })} onTheirs={() => begun(stands())} />
      ) : (
        <ComposeForm
          key={version}
          operationId={operationId}
          id={id}
          draft={written}
          change={change}
          version={version}
          onStale={() => {
            setStale(true);
            again();
          }}
          keeping={{ kept, onDiscard: () => begin(stands()) }}
          kinds={operation.sendableKinds}
          {...choices}
          onDone={({ isDraft }) => {
            forget();
            toast(t(isDraft ? 'compose.kept' : 'compose.done'));
            go(page);
          }}
        />
      )}
    </Page>
  );
};
