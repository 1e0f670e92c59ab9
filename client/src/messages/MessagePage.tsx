import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { MessageCase_MessageFragmentDoc } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { MessageOutcomes } from '../products/MessageOutcomes';
import '../seizures/seizures.css';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { messageCase } from './message-page';
import { MessageCard } from './MessageCard';
import './messages.css';
import { ReplyForm } from './ReplyForm';
import { TranslatePart } from './TranslatePart';

const messagePageQuery = graphql(`
  query MessagePage($operationId: ID!, $id: ID!) {
    message(operationId: $operationId, id: $id) {
      id
      thread {
        id
        ...MessageCase_message
      }
      ...MessageCase_message
    }
  }
`);

const noteReadMutation = graphql(`
  mutation NoteMessageRead($operationId: ID!, $id: ID!) {
    noteMessageRead(operationId: $operationId, id: $id) {
      ... on Message {
        id
        isRead
      }
      ... on Refused {
        refusals {
          rule
        }
      }
    }
  }
`);

/** A message in its thread: what was said, to whom, and what is asked of the reader. */
export const MessagePage = ({ operationId }: { operationId: string }) => {
  const { t } = useTranslation('messages');
  const { messageId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(messagePageQuery, { variables: { operationId, id: messageId }, fetchPolicy: 'cache-and-network' });
  const readAnew = () => startTransition(() => void refetch());
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event, kind }) => (event?.subjectType === 'Message' || kind === 'RETRACTION') && again());
  const back = (
    <Link className="button" href={`/operations/${operationId}/messages`}>
      {t('all')}
    </Link>
  );
  if (!data.message) return <EmptyState title={t('missing')} action={back} />;
  const { thread, ...opened } = data.message;
  return <OpenThread key={messageId} operationId={operationId} opened={opened} thread={thread.length > 0 ? thread : [opened]} again={readAnew} />;
};

interface Props {
  readonly operationId: string;
  readonly opened: FragmentType<typeof MessageCase_MessageFragmentDoc> & { readonly id: string };
  readonly thread: readonly (FragmentType<typeof MessageCase_MessageFragmentDoc> & { readonly id: string })[];
  readonly again: () => void;
}

const OpenThread = ({ operationId, opened: from, thread, again }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary']);
  const now = useNow();
  const { data: opened } = useSuspenseFragment({ fragment: messageCase, fragmentName: 'MessageCase_message', from });
  const [noteRead] = useMutation(noteReadMutation);
  const isNew = !opened.isRead && opened.messageState === 'SENT';
  useEffect(() => {
    // Whether it was read is a courtesy: a line that breaks says nothing here.
    if (isNew) void noteRead({ variables: { operationId, id: opened.id } }).catch(() => undefined);
  }, [isNew, noteRead, operationId, opened.id]);
  return (
    <Page title={opened.subject} lead={t(`vocabulary:messageKind.${opened.messageKind}`)}>
      {opened.messageState === 'DRAFT' && <p className="muted">{t('messages:draft')}</p>}
      <div className="message-thread">
        {thread.map((message) => (
          <MessageCard key={message.id} message={message} now={now} />
        ))}
      </div>
      {opened.messageKind === 'WARNING' && opened.messageState === 'SENT' && <MessageOutcomes operationId={operationId} messageId={opened.id} />}
      {opened.viewerCan.reply && <ReplyForm message={opened} again={again} />}
      {opened.viewerCan.translate && <TranslatePart message={opened} again={again} />}
    </Page>
  );
};
