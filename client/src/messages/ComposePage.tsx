import { useSuspenseQuery } from '@apollo/client/react';
import { messageKinds } from '@muster/shared/vocabularies';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { makeId } from '../platform/make-id';
import { mayBeKept, useKeptDraft } from '../seizures/use-kept-draft';
import '../seizures/seizures.css';
import { useSession } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { toast } from '../ui/toasts';
import { ComposeForm } from './ComposeForm';
import { choicesOf, composeQuery } from './compose-choices';
import { emptyMessage, type MessageDraft } from './message-draft';
import './messages.css';

/** A new message: its kind first, then what that kind needs. */
export const ComposePage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('messages');
  const { id: accountId, person } = useSession();
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch());
  // A form must not begin anew because something came in somewhere else.
  const { data } = useSuspenseQuery(composeQuery, { variables: { id: operationId }, fetchPolicy: 'no-cache' });
  const targetId = asked.get('target') ?? undefined;
  const of = useMemo(() => ({ form: 'message' as const, accountId, operationId, recordId: targetId ? `new-${targetId}` : undefined }), [accountId, operationId, targetId]);
  const start = () => ({ id: makeId(), draft: { ...emptyMessage, targetId, kind: messageKinds.find((kind) => kind === asked.get('kind')) } });
  const { id, draft, kept, change, begin, forget } = useKeptDraft<MessageDraft>(of, start, mayBeKept);
  const { operation } = data;
  if (!operation) return <EmptyState title={t('missing')} />;
  if (operation.sendableKinds.length === 0) return <EmptyState title={t('compose.closed')}>{t('compose.closedWhy')}</EmptyState>;
  return (
    <Page title={t('write')} lead={t('compose.lead')}>
      <ComposeForm
        key={id}
        operationId={operationId}
        id={id}
        // A draft kept on the device before a field came to be has it empty.
        draft={{ ...emptyMessage, ...draft }}
        change={change}
        keeping={{ kept, onDiscard: () => begin(start()) }}
        kinds={operation.sendableKinds}
        {...choicesOf(operation, accountId, person.agency.id)}
        onDone={(done) => {
          forget();
          toast(t(done.isDraft ? 'compose.kept' : 'compose.done'));
          go(`/operations/${operationId}/messages/${done.id}`);
        }}
      />
    </Page>
  );
};
