import { useQuery } from '@apollo/client/react';
import { wholeWorld } from '@muster/shared/trade/flow';
import { routeShift, type RouteShift } from '@muster/shared/trade/route-shift';
import { shiftInWords } from '@muster/shared/trade/shift-words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../../platform/use-format';
import { CountryPicker } from '../../seizures/CountryPicker';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { Section } from '../../ui/Page';
import { Skeleton } from '../../ui/Skeleton';
import { Table } from '../../ui/Table';
import { TextField } from '../../ui/TextField';
import type { Choice } from './choice';
import { movedFlowsQuery } from './flows-query';
import { MirrorTable } from './MirrorTable';

interface Props {
  readonly choice: Choice;
  readonly onChange: (changed: Partial<Choice>) => void;
}

/** Whole years on each side of the later day. */
const years = 3;
/** Partners that are shown: of the rest a share moved by little. */
const most = 12;

/** Where a reporter's exports went before the later day, and where after it, by published statistics. */
export const MovedFlows = ({ choice, onChange }: Props) => {
  const { t } = useTranslation('loopholes');
  const asked = { reporter: choice.reporter, direction: 'EXPORT', code: choice.heading, day: choice.after, years } as const;
  const year = Number(choice.after.slice(0, 4));
  const { data, loading, error } = useQuery(movedFlowsQuery, { variables: { reporters: [choice.reporter], heading: choice.heading, from: year - years, to: year + years } });
  // Two sources may tell of the same trade: the one that tells most partners is taken, never a sum of both.
  const source = useMemo(() => {
    const told = (data?.tradeSources.items ?? []).map((one) => ({ ...one, flows: one.flows.filter(({ partner }) => partner !== wholeWorld) }));
    return told.sort((left, right) => right.flows.length - left.flows.length).find(({ flows }) => flows.length > 0);
  }, [data]);
  const shift = source && routeShift(source.flows, asked);
  return (
    <Section title={t('flows')} aside={<Link href="/law/trade" className="link">{t('statistics')}</Link>}>
      <p className="muted">{t('flowsLead')}</p>
      <div className="loophole-controls">
        <CountryPicker label={t('reporter')} value={choice.reporter} onChange={(reporter) => reporter && onChange({ reporter })} />
        <TextField label={t('heading')} hint={t('headingHint')} inputMode="numeric" code maxLength={8} value={choice.heading} onChange={(heading) => onChange({ heading })} />
      </div>
      {error && !data ? (
        <ErrorNote title={t('flowsFailed')} todo={t('flowsFailedTodo')} />
      ) : loading && !data ? (
        <Skeleton lines={5} />
      ) : shift && source ? (
        <>
          <Shift shift={shift} />
          <p className="field-hint">{t('source', { publisher: source.publisher, edition: source.edition, licence: source.licence })}</p>
          <MirrorTable flows={source.flows} exporter={choice.reporter} partners={shift.partners.slice(0, most).map(({ partner }) => partner)} heading={choice.heading} year={shift.before.to} />
        </>
      ) : (
        <EmptyState title={t('noFlows')}>{t('noFlowsTodo')}</EmptyState>
      )}
    </Section>
  );
};

const Shift = ({ shift }: { readonly shift: RouteShift }) => {
  const { t, i18n } = useTranslation('loopholes');
  const format = useFormat();
  const tonnes = (kilograms: string) => format.rounded(`${kilograms}E-3`);
  const share = (percent: string | null) => (percent === null ? '–' : `${format.rounded(percent, 1)} %`);
  const first = shift.partners[0];
  const { before, after } = shift;
  return (
    <>
      {first && <p>{shiftInWords(shift, first, i18n.language === 'fr' ? 'fr' : 'en')}</p>}
      <Table
        caption={t('shift', { count: shift.partners.length, shown: format.number(Math.min(most, shift.partners.length)) })}
        rows={shift.partners.slice(0, most)}
        rowKey={({ partner }) => partner}
        columns={[
          { id: 'partner', heading: t('partner'), main: true, cell: ({ partner }) => format.country(partner) },
          { id: 'before', heading: t('tonnesIn', { from: String(before.from), to: String(before.to) }), number: true, cell: (one) => tonnes(one.before) },
          { id: 'after', heading: t('tonnesIn', { from: String(after.from), to: String(after.to) }), number: true, cell: (one) => tonnes(one.after) },
          { id: 'shareBefore', heading: t('shareBefore'), number: true, cell: ({ shareBefore }) => share(shareBefore) },
          { id: 'shareAfter', heading: t('shareAfter'), number: true, cell: ({ shareAfter }) => share(shareAfter) },
          { id: 'points', heading: t('points'), number: true, cell: ({ points }) => (points === null ? '–' : format.rounded(points, 1)) },
        ]}
      />
    </>
  );
};
