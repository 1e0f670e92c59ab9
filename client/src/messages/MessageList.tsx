import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MessageRow_MessageFragment, MessageRow_MessageFragmentDoc } from '../graphql/graphql';
import { TlpMark } from '../handling/TlpMark';
import { useFormat } from '../platform/use-format';
import { AddresseeClock } from './AddresseeClock';
import { messageRow } from './message-row';
import './messages.css';

interface Props {
  readonly label: string;
  readonly messages: readonly FragmentType<typeof MessageRow_MessageFragmentDoc>[];
  readonly now: number;
}

/** Messages in order, each with who wrote it, and its clock or how far its addressees have come. */
export const MessageList = ({ label, messages, now }: Props) => {
  const { data } = useSuspenseFragment({ fragment: messageRow, from: [...messages] });
  return (
    <ul className="message-list" aria-label={label}>
      {(data as readonly MessageRow_MessageFragment[]).map((message) => (
        <MessageLine key={message.id} message={message} now={now} />
      ))}
    </ul>
  );
};

const MessageLine = ({ message, now }: { readonly message: MessageRow_MessageFragment; readonly now: number }) => {
  const { t } = useTranslation(['messages', 'vocabulary']);
  const format = useFormat();
  const { id, operationId, fileTotals, messageKind, messageState, subject, language, isRead, sender, handling, progress, ownAddressee, sentAt, createdAt } = message;
  const isDraft = messageState === 'DRAFT';
  const at = sentAt ?? createdAt;
  return (
    <li className="message-line" data-unread={!isRead || undefined}>
      <div className="message-what">
        <span className="muted small">
          {t(`vocabulary:messageKind.${messageKind}`)} · {sender.shortName}
        </span>
        <Link href={`/operations/${operationId}/messages/${id}`} className="row-link" lang={language}>
          {subject}
        </Link>
        <TlpMark handling={handling} />
        {fileTotals.count > 0 && <span className="muted small"> {t('messages:files.count', { count: fileTotals.count, size: format.number(Math.ceil(fileTotals.bytes / 1024)) })}</span>}
        {!isRead && <span className="message-new"> {t('messages:unread')}</span>}
      </div>
      <div className="message-standing">
        {isDraft && t('vocabulary:messageState.DRAFT')}
        {!isDraft && ownAddressee && <AddresseeClock addressee={ownAddressee} now={now} />}
        {!isDraft && !ownAddressee && <span className="small">{t('messages:progress', { answered: String(progress.answered), addressed: String(progress.addressed), acknowledged: String(progress.acknowledged) })}</span>}
        <time dateTime={at} className="muted small" title={format.moment(at)}>
          {format.relative(at, now)}
        </time>
      </div>
    </li>
  );
};
