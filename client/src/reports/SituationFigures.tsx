import { workingDaysOf } from '@muster/shared/reference/working-days';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WasteStream } from '@muster/shared/vocabularies';
import type { SituationReportPage_ReportFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Section } from '../ui/Page';
import { PlacedTime } from '../ui/PlacedTime';
import { Table } from '../ui/Table';

const measures = ['kg', 'pieces', 'containers', 'litres', 'cubicMetres'] as const;
const counts = ['controls', 'controlsThatFound', 'warningsSent', 'addressed', 'acknowledged', 'ledToSomething', 'ledToNothing', 'waiting', 'overdue'] as const;

const takeBacks = ['takeBacksOpened', 'takeBacksOpen', 'takeBacksOverdue'] as const;

interface Props {
  readonly operationId: string;
  readonly situation: SituationReportPage_ReportFragment['situation'];
  readonly nameOf: (agencyId: string) => string;
}

/** What happened in the span of a report, and how things stood at its end. */
export const SituationFigures = ({ operationId, situation, nameOf }: Props) => {
  const { t } = useTranslation(['reports', 'vocabulary']);
  const format = useFormat();
  const { found, foundInAll, byStream, openWarnings, waiting, silentAgencies } = situation;
  return (
    <>
      <Section title={t('situation.found')}>
        <Table
          caption={t('situation.found')}
          captionHidden
          rows={[{ name: 'cases' as const, now: String(found.cases), inAll: String(foundInAll.cases) }, ...measures.map((name) => ({ name, now: found[name], inAll: foundInAll[name] }))]}
          rowKey={({ name }) => name}
          columns={[
            { id: 'name', heading: t('situation.found'), main: true, cell: ({ name }) => t(`file.${name}`) },
            { id: 'now', heading: t('file.inSpan'), number: true, cell: ({ now }) => format.decimal(now) },
            { id: 'inAll', heading: t('file.inAll'), number: true, cell: ({ inAll }) => format.decimal(inAll) },
          ]}
        />
      </Section>
      {byStream.length > 0 && (
        <Section title={t('situation.streams')}>
          <Table
            caption={t('situation.streams')}
            captionHidden
            rows={byStream}
            rowKey={({ key }) => key}
            columns={[
              { id: 'stream', heading: t('file.stream'), main: true, cell: ({ key }) => t(`vocabulary:wasteStream.${key as WasteStream}`) },
              { id: 'cases', heading: t('file.cases'), number: true, cell: ({ cases }) => format.number(cases) },
              { id: 'kg', heading: t('file.kg'), number: true, cell: ({ kg }) => format.decimal(kg) },
              { id: 'pieces', heading: t('file.pieces'), number: true, cell: ({ pieces }) => format.decimal(pieces) },
            ]}
          />
        </Section>
      )}
      <Section title={t('situation.loop')}>
        <dl className="situation-counts">
          {counts.map((name) => (
            <div key={name}>
              <dt>{t(name === 'controls' ? 'file.controlsMade' : `file.${name}`)}</dt>
              <dd>{format.number(situation[name])}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('file.takeBacks')}>
        <dl className="situation-counts">
          {takeBacks.map((name) => (
            <div key={name}>
              <dt>{t(`file.${name}`)}</dt>
              <dd>{format.number(situation[name])}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('situation.open')}>
        <Table
          caption={t('situation.open')}
          captionHidden
          rows={openWarnings}
          rowKey={({ id }) => id}
          empty={<p className="muted">{t('situation.allAnswered')}</p>}
          columns={[
            {
              id: 'message', heading: t('file.reference'), main: true,
              cell: ({ message }) => (
                <Link className="row-link" lang={message.language} href={`/operations/${operationId}/messages/${message.id}`}>
                  {message.reference} · {message.subject}
                </Link>
              ),
            },
            { id: 'agency', heading: t('file.agency'), cell: ({ agency }) => agency.shortName },
            { id: 'due', heading: t('file.due'), cell: ({ dueAt, agency }) => (dueAt ? <PlacedTime at={dueAt} zone={workingDaysOf(agency.country)?.zone} /> : '–') },
          ]}
        />
        {openWarnings.length > 0 && openWarnings.length < waiting && <p className="muted">{t('file.openFirst', { shown: format.number(openWarnings.length), all: format.number(waiting) })}</p>}
      </Section>
      <Section title={t('situation.silent')}>
        {silentAgencies.length === 0 && <p className="muted">{t('situation.nobodySilent')}</p>}
        <ul>
          {silentAgencies.map(({ agencyId, sent, since }) => (
            <li key={agencyId}>{t('situation.silentSince', { agency: nameOf(agencyId), count: sent, when: format.moment(since) })}</li>
          ))}
        </ul>
      </Section>
    </>
  );
};
