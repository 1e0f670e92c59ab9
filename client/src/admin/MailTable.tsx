import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { MailState } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import type { Shape, Tone } from '../ui/Glyph';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { OpenMail } from './OpenMail';

const mailTable = graphql(`
  fragment MailTable_mail on Mail {
    id
    kind
    recipient
    state
    attempts
    problem
    createdAt
    expiresAt
    agency {
      id
      shortName
    }
  }
`);

const signs: Readonly<Record<MailState, { shape: Shape; tone: Tone }>> = {
  WAITING: { shape: 'ring', tone: 'amber' },
  SENT: { shape: 'disc', tone: 'green' },
  FAILED: { shape: 'cross', tone: 'red' },
  EXPIRED: { shape: 'cross', tone: 'neutral' },
};

interface Props {
  readonly mails: readonly FragmentType<typeof mailTable>[];
  /** Whether mails are sent; else those that wait are opened to be handed on. */
  readonly isSent: boolean;
}

/** Mails with where they stand. */
export const MailTable = ({ mails: from, isSent }: Props) => {
  const { t } = useTranslation('admin');
  const format = useFormat();
  const { data: mails } = useSuspenseFragment({ fragment: mailTable, from: [...from] });
  return (
    <Table
      caption={t('outbox.title')}
      captionHidden
      rows={mails}
      rowKey={({ id }) => id}
      columns={[
        { id: 'to', heading: t('outbox.to'), main: true, cell: ({ recipient }) => <span className="reach">{recipient}</span> },
        { id: 'kind', heading: t('outbox.about'), cell: ({ kind }) => t(`outbox.kind.${kind}`) },
        { id: 'agency', heading: t('agency'), cell: ({ agency }) => <Link href={`/agencies/${agency.id}`}>{agency.shortName}</Link> },
        {
          id: 'state', heading: t('state'),
          cell: ({ state, problem, attempts }) => (
            <span className="person-name">
              <Sign {...signs[state]}>{t(`outbox.state.${state}`)}</Sign>
              {problem && <span className="person-function">{t('outbox.problem', { problem, count: attempts })}</span>}
            </span>
          ),
        },
        { id: 'made', heading: t('outbox.made'), cell: ({ createdAt }) => format.moment(createdAt) },
        { id: 'until', heading: t('outbox.until'), cell: ({ expiresAt }) => format.moment(expiresAt) },
        ...(isSent
          ? []
          : [{ id: 'deed', heading: t('outbox.text'), cell: ({ id, recipient, state }: (typeof mails)[number]) => (state === 'WAITING' ? <OpenMail id={id} recipient={recipient} /> : '–') }]),
      ]}
    />
  );
};
