import type { ReadinessPart } from '@muster/shared/planning/readiness';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OperationReadinessQuery } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';

/** A participant with how far it is ready. */
export type ReadinessRow = NonNullable<OperationReadinessQuery['operation']>['participations'][number];

interface Props {
  readonly operationId: string;
  readonly rows: readonly ReadinessRow[];
  readonly parts: readonly ReadinessPart[];
  readonly now: number;
  /** For those who may remind. */
  readonly onNudge?: ((agencyId: string) => void) | undefined;
}

/** Participants by what makes them ready: a check, a ring, or a clock where it is late. */
export const ReadinessTable = ({ operationId, rows, parts, now, onNudge }: Props) => {
  const { t } = useTranslation(['planning', 'vocabulary']);
  const format = useFormat();
  const where = ({ agency }: ReadinessRow) => (agency.country ? format.country(agency.country) : (agency.region ?? '–'));
  const mark = (row: ReadinessRow, part: ReadinessPart) => {
    const { missing, late, plan, people, trainingNeeded, trainingPassed, connectedAt } = row.readiness;
    const trained = t('mark.passed', { passed: format.number(trainingPassed), needed: format.number(trainingNeeded) });
    if (late.includes(part)) return <Sign shape="clock" tone="red">{t('mark.late')}</Sign>;
    if (missing.includes(part)) return <Sign shape={part === 'PLAN' && plan === 'RETURNED' ? 'back' : 'ring'} tone="amber">{part === 'PLAN' && plan ? t(`vocabulary:nationalPlanState.${plan}`) : part === 'TRAINING' ? trained : t('mark.missing')}</Sign>;
    // Where no course is to be taken, nothing is missing.
    if (part === 'TRAINING') return trainingNeeded === 0 ? '–' : <Sign shape="check" tone="green">{trained}</Sign>;
    // Bodies of no country need neither.
    if ((part === 'CONTACT' || part === 'PLAN') && !row.agency.country) return '–';
    const said = part === 'PEOPLE' ? format.number(people) : part === 'CONNECTION' && connectedAt ? format.relative(connectedAt, now) : part === 'PLAN' && plan ? t(`vocabulary:nationalPlanState.${plan}`) : t('mark.there');
    return <Sign shape="check" tone="green">{said}</Sign>;
  };
  return (
    <Table
      caption={t('matrix')}
      captionHidden
      rows={[...rows].sort((a, b) => b.readiness.late.length - a.readiness.late.length || b.readiness.missing.length - a.readiness.missing.length || where(a).localeCompare(where(b), format.locale))}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('matrixEmpty')} />}
      columns={[
        {
          id: 'agency', heading: t('agency'), main: true, compare: (a, b) => where(a).localeCompare(where(b), format.locale),
          cell: (row) => (
            <>
              <span lang={row.agency.nameLanguage}>{row.agency.shortName}</span> <span className="muted small">{where(row)}</span>
            </>
          ),
        },
        ...parts.map((part) => ({
          id: part, heading: t(`part.${part}`), compare: (a: ReadinessRow, b: ReadinessRow) => Number(a.readiness.missing.includes(part)) - Number(b.readiness.missing.includes(part)),
          cell: (row: ReadinessRow) =>
            part === 'TRAINING' && row.readiness.trainingNeeded > 0 ? <Link href={`/operations/${operationId}/plan/training`}>{mark(row, part)}</Link> : part === 'PLAN' && row.nationalPlan ? <Link href={`/operations/${operationId}/plan/national/${row.agency.id}`}>{mark(row, part)}</Link> : mark(row, part),
        })),
        ...(onNudge
          ? [{
              id: 'nudge', heading: t('nudge.heading'),
              cell: (row: ReadinessRow) => {
                const { missing, nudgedAt } = row.readiness;
                if (missing.length === 0) return '–';
                return (
                  <>
                    {!(nudgedAt && now - Date.parse(nudgedAt) < 86_400_000) && (
                      <Button kind="quiet" aria-label={t('nudge.one', { agency: row.agency.shortName })} onClick={() => onNudge(row.agency.id)}>
                        {t('nudge.deed')}
                      </Button>
                    )}{' '}
                    {nudgedAt && <span className="muted small">{t('nudge.at', { when: format.relative(nudgedAt, now) })}</span>}
                  </>
                );
              },
            }]
          : []),
      ]}
    />
  );
};
