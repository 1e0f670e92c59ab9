import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { graphql } from '../graphql/gql';
import type { MessageCase_MessageFragmentDoc } from '../graphql/graphql';
import type { Eyes } from '../handling/eyes';
import { MarkDialog } from '../handling/MarkDialog';
import { OtherEyes } from '../handling/OtherEyes';
import { Released, Seen, Unseen } from '../handling/Released';
import { WhoSees } from '../handling/WhoSees';
import { useLiveFrames } from '../live/operation-live';
import { useCoalesced } from '../live/use-coalesced';
import { useNow } from '../platform/use-now';
import { MessageOutcomes } from '../products/MessageOutcomes';
import '../seizures/seizures.css';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';
import { DraftDesk } from './DraftDesk';
import { messageCase } from './message-page';
import { MessageCard } from './MessageCard';
import './messages.css';
import { ReplyForm } from './ReplyForm';
import { TranslatePart } from './TranslatePart';

const messagePageQuery = graphql(`
  query MessagePage($operationId: ID!, $id: ID!, $seenAs: SeenAsInput) {
    message(operationId: $operationId, id: $id, seenAs: $seenAs) {
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
  const back = (
    <Link className="button" href={`/operations/${operationId}/messages`}>
      {t('all')}
    </Link>
  );
  return (
    <Released key={messageId} id={messageId} back={back}>
      <OtherEyes>{(look, eyes) => <OpenMessage operationId={operationId} id={messageId} back={back} onLook={look} eyes={eyes} />}</OtherEyes>
    </Released>
  );
};

interface OpenProps {
  readonly operationId: string;
  readonly id: string;
  readonly back: ReactNode;
  readonly onLook: (eyes: Eyes) => void;
  readonly eyes?: Eyes | undefined;
}

const OpenMessage = ({ operationId, id, back, onLook, eyes }: OpenProps) => {
  const { t } = useTranslation(['messages', 'handling']);
  const seenAs = eyes ? { agencyId: eyes.agencyId, role: eyes.role } : undefined;
  const { data, refetch } = useSuspenseQuery(messagePageQuery, { variables: { operationId, id, ...(seenAs ? { seenAs } : {}) }, fetchPolicy: 'cache-and-network' });
  const readAnew = () => startTransition(() => void refetch());
  const again = useCoalesced(readAnew);
  useLiveFrames(({ event, kind }) => (event?.subjectType === 'Message' || event?.subjectType === 'File' || kind === 'RETRACTION') && again());
  if (!data.message) return eyes ? <EmptyState title={t('handling:eyes.nothing')}>{t('handling:eyes.nothingWhat')}</EmptyState> : <Unseen otherwise={<EmptyState title={t('messages:missing')} action={back} />} />;
  const { thread, ...opened } = data.message;
  const all = thread.length > 0 ? thread : [opened];
  return eyes ? <Glance opened={opened} thread={all} /> : (
    <>
      <Seen />
      <OpenThread operationId={operationId} opened={opened} thread={all} again={readAnew} onLook={onLook} back={back} />
    </>
  );
};

type Told = FragmentType<typeof MessageCase_MessageFragmentDoc> & { readonly id: string };

/** The thread as somebody else sees it: there is nothing to be done with it. */
const Glance = ({ opened: from, thread }: { readonly opened: Told; readonly thread: readonly Told[] }) => {
  const { t } = useTranslation('vocabulary');
  const now = useNow();
  const { data: opened } = useSuspenseFragment({ fragment: messageCase, fragmentName: 'MessageCase_message', from });
  return (
    <Page title={opened.subject} lead={t(`messageKind.${opened.messageKind}`)}>
      <div className="message-thread">
        {thread.map((message) => (
          <MessageCard key={message.id} message={message} now={now} isGlance />
        ))}
      </div>
    </Page>
  );
};

interface Props {
  readonly operationId: string;
  readonly opened: Told;
  readonly thread: readonly Told[];
  readonly again: () => void;
  readonly onLook: (eyes: Eyes) => void;
  readonly back: ReactNode;
}

const OpenThread = ({ operationId, opened: from, thread, again, onLook, back }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary', 'handling']);
  const now = useNow();
  const [, go] = useLocation();
  const { data: opened } = useSuspenseFragment({ fragment: messageCase, fragmentName: 'MessageCase_message', from });
  const [noteRead] = useMutation(noteReadMutation);
  const [isMarking, setMarking] = useState(false);
  const { id, version, reference, handling, sender, messageState: state, messageKind: kind, viewerCan } = opened;
  const isNew = !opened.isRead && state === 'SENT';
  useEffect(() => {
    // Whether it was read is a courtesy: a line that breaks says nothing here.
    if (isNew) void noteRead({ variables: { operationId, id } }).catch(() => undefined);
  }, [isNew, noteRead, operationId, id]);
  if (state === 'DISCARDED') return <EmptyState title={t('messages:desk.gone')} action={back} />;
  const isDraft = state === 'DRAFT';
  return (
    <Page title={opened.subject} lead={t(`vocabulary:messageKind.${kind}`)} actions={viewerCan.mark && <Button onClick={() => setMarking(true)}>{t('handling:mark.open')}</Button>}>
      {isDraft && <p className="muted">{t('messages:draft')}</p>}
      <div className="message-thread">
        {thread.map((message) => (
          <MessageCard key={message.id} message={message} now={now} />
        ))}
      </div>
      {isDraft && <DraftDesk message={opened} again={again} onDiscarded={() => go(`/operations/${operationId}/messages?box=DRAFTS`)} />}
      <WhoSees key={version} kind="Message" operationId={operationId} id={id} ownerAgencyId={sender.id} viewerCanMark={viewerCan.mark} onLook={onLook} />
      {kind === 'WARNING' && state === 'SENT' && <MessageOutcomes operationId={operationId} messageId={id} />}
      {viewerCan.reply && <ReplyForm message={opened} again={again} />}
      {viewerCan.translate && <TranslatePart message={opened} again={again} />}
      {isMarking && <MarkDialog kind="Message" record={{ operationId, id, version, reference, ownerAgencyId: sender.id, handling }} onStale={again} onClose={() => setMarking(false)} />}
    </Page>
  );
};
