import { treaties, type Treaty } from '@muster/shared/law/treaties';
import { codeValidOn } from '@muster/shared/reference/dated-code';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import { CountryPicker } from '../seizures/CountryPicker';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Page';
import { Select } from '../ui/Select';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { ConfidenceSign } from './ConfidenceSign';
import type { RegisterRow } from './register-rows';
import { useDays } from './use-days';

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly today: string;
  readonly mayWrite: boolean;
}

/** Who is bound by what: by country, by treaty or both, as of a day. */
export const TreatyLookUp = ({ rows, today, mayWrite }: Props) => {
  const { t } = useTranslation('register');
  const format = useFormat();
  const { dayOf } = useDays();
  const [country, setCountry] = useState<string>();
  const [treaty, setTreaty] = useState<Treaty>();
  const [day, setDay] = useState(today);
  const isAsked = country !== undefined || treaty !== undefined;
  const byCountry = (a: RegisterRow, b: RegisterRow) => format.country(a.body.country).localeCompare(format.country(b.body.country), format.locale);
  const found = isAsked ? rows.filter(({ body }) => (!country || body.country === country) && (!treaty || body.treaty === treaty)).sort(byCountry) : [];
  const nameOf = ({ body }: RegisterRow) => t(`treaty.${body.treaty ?? 'BASEL'}`);
  return (
    <Section title={t('bound.title')}>
      <div className="register-filters">
        <CountryPicker label={t('country')} value={country} onChange={setCountry} />
        <Select label={t('treaty.title')} none={t('any')} value={treaty} options={treaties.map((value) => ({ value, label: t(`treaty.${value}`) }))} onChange={setTreaty} />
        <TextField label={t('day')} type="date" value={day} onChange={setDay} />
      </div>
      {isAsked ? (
        <Table
          caption={t('bound.title')}
          captionHidden
          rows={found}
          rowKey={({ key }) => key}
          empty={<EmptyState title={t('bound.none')} />}
          columns={[
            { id: 'country', heading: t('country'), main: true, cell: ({ body }) => format.country(body.country), compare: byCountry },
            { id: 'treaty', heading: t('treaty.title'), cell: nameOf, compare: (a, b) => nameOf(a).localeCompare(nameOf(b), format.locale) },
            { id: 'now', heading: t('bound.now'), cell: (row) => <Bound row={row} day={day} /> },
            { id: 'from', heading: t('bound.from'), cell: ({ body }) => (body.validFrom ? dayOf(body.validFrom) : t('bound.always')) },
            { id: 'to', heading: t('bound.to'), cell: ({ body }) => (body.validTo ? dayOf(body.validTo) : '') },
            { id: 'confidence', heading: t('confidence.title'), cell: ({ body }) => <ConfidenceSign confidence={body.confidence} /> },
            {
              id: 'kept',
              heading: t('bound.table'),
              cell: ({ key, isShipped, body }) =>
                isShipped ? (
                  <>
                    {t('bound.shipped')}
                    {mayWrite && (
                      <>
                        {' · '}
                        <Link className="link" href={`/law/register/new?kind=MEMBERSHIP&treaty=${body.treaty}&country=${body.country}`} aria-label={t('bound.correctOf', { treaty: t(`treaty.${body.treaty ?? 'BASEL'}`), country: format.country(body.country) })}>
                          {t('bound.correct')}
                        </Link>
                      </>
                    )}
                  </>
                ) : (
                  <Link className="link" href={`/law/register/${key}`}>
                    {t('bound.kept')}
                  </Link>
                ),
            },
          ]}
        />
      ) : (
        <EmptyState title={t('bound.ask')} />
      )}
    </Section>
  );
};

const Bound = ({ row: { body }, day }: { readonly row: RegisterRow; readonly day: string }) => {
  const { t } = useTranslation('register');
  if (body.isStruck) return <Sign shape="cross" tone="neutral">{t('bound.struck')}</Sign>;
  if (day === '') return null;
  return codeValidOn(body, day) ? <Sign shape="check" tone="green">{t('bound.yes')}</Sign> : <Sign shape="ring">{t('bound.no')}</Sign>;
};
