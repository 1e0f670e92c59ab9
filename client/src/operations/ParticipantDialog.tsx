import { useTranslation } from 'react-i18next';
import type { ParticipantRow_ParticipationFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { StatusBadge } from '../ui/StatusBadge';
import { AnswerLinks } from './AnswerLinks';
import { ContactChoice } from './ContactChoice';
import { MemberRoles } from './MemberRoles';
import { WithdrawAgency } from './WithdrawAgency';

interface Props {
  readonly operationId: string;
  readonly row: ParticipantRow_ParticipationFragment;
  readonly onClose: () => void;
}

/** One agency in the operation: whom to call, its people and their roles, and how it leaves. */
export const ParticipantDialog = ({ operationId, row, onClose }: Props) => {
  const { t } = useTranslation(['participation', 'vocabulary', 'common']);
  const format = useFormat();
  const { agency, contact } = row;
  return (
    <Dialog title={<span lang={agency.nameLanguage}>{agency.name}</span>} open onClose={onClose} actions={<Button onClick={onClose}>{t('common:close')}</Button>}>
      <div className="stack">
        <p className="facts">
          <StatusBadge kind="participationState" state={row.participationState} />
          <span>{t(`vocabulary:agencyKind.${agency.kind}`)}</span>
          <span>{row.answeredAt ? t('participation:answeredOn', { day: format.date(row.answeredAt) }) : t('participation:invitedOn', { day: format.date(row.invitedAt) })}</span>
        </p>
        {row.reason && (
          <blockquote className="prose" lang={row.reasonLanguage ?? undefined}>
            {row.reason}
          </blockquote>
        )}
        {contact && (
          <p>
            <strong>{t('participation:contact')}</strong>: {contact.name}
            {contact.contactEmail && (
              <>
                {' · '}
                <a className="link" href={`mailto:${contact.contactEmail}`}>
                  {contact.contactEmail}
                </a>
              </>
            )}
            {contact.contactPhone && (
              <>
                {' · '}
                <a className="link" href={`tel:${contact.contactPhone.replace(/\s/g, '')}`}>
                  <bdi dir="ltr">{contact.contactPhone}</bdi>
                </a>
              </>
            )}
          </p>
        )}
        {(row.participationState === 'INVITED' || (row.participationState === 'ACCEPTED' && !contact)) && <AnswerLinks operationId={operationId} row={row} />}
        {row.viewerCan.changeContact && <ContactChoice operationId={operationId} row={row} />}
        <MemberRoles operationId={operationId} row={row} />
        {row.viewerCan.withdraw && <WithdrawAgency operationId={operationId} row={row} onDone={onClose} />}
      </div>
    </Dialog>
  );
};
