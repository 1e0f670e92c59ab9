import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AddresseeLine_AddresseeFragment, MessageCase_MessageFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { StatusBadge } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { AddresseeClock } from './AddresseeClock';

interface Props {
  readonly message: MessageCase_MessageFragment;
  readonly now: number;
}

/** Whom a message is addressed to, how far each has come, and what it answered. */
export const AddresseeTable = ({ message, now }: Props) => {
  const { t } = useTranslation(['messages', 'vocabulary']);
  const format = useFormat();
  const reading = new Set(message.receipts.map(({ agency }) => agency.id));
  const at = `/operations/${message.operationId}`;
  const link = ({ control, seizure }: AddresseeLine_AddresseeFragment) => (
    <>
      {control && <Link className="link" href={`${at}/targets/${control.target.id}`}>{t('messages:addressees.control')}</Link>}
      {control && seizure && ' · '}
      {seizure && <Link className="link" href={`${at}/seizures/${seizure.id}`}>{t('messages:addressees.report', { reference: seizure.reference })}</Link>}
    </>
  );
  return (
    <Table
      caption={t('messages:addressees.title')}
      captionHidden
      rows={[...message.addressees].sort((a, b) => a.agency.shortName.localeCompare(b.agency.shortName, format.locale))}
      rowKey={({ id }) => id}
      columns={[
        { id: 'agency', heading: t('messages:addressees.agency'), main: true, cell: ({ agency }) => <>{agency.shortName}{reading.has(agency.id) && <span className="muted small"> {t('messages:addressees.read')}</span>}</> },
        { id: 'state', heading: t('messages:addressees.state'), cell: ({ state }) => <StatusBadge kind="addresseeState" state={state} /> },
        { id: 'clock', heading: t('messages:addressees.clock'), cell: (row) => (row.isExcused ? <span className="muted">{t('messages:addressees.excused')}</span> : <AddresseeClock addressee={row} now={now} country={row.agency.country} />) },
        {
          id: 'last', heading: t('messages:addressees.last'),
          cell: ({ answeredAt, controlledAt, acknowledgedAt }) => {
            const last = answeredAt ?? controlledAt ?? acknowledgedAt;
            return last ? <time dateTime={last} title={format.moment(last)}>{format.relative(last, now)}</time> : '–';
          },
        },
        { id: 'what', heading: t('messages:addressees.what'), cell: (row) => <>{row.note && <span lang={row.note.language}>{row.note.text} </span>}{link(row)}</> },
      ]}
    />
  );
};
