import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../platform/use-format';
import { CountryPicker } from '../seizures/CountryPicker';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Page';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { ConfidenceSign } from './ConfidenceSign';
import { filterAgreements, type RegisterRow } from './register-rows';
import { useDays } from './use-days';

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly today: string;
}

/** What States have agreed under Article 11: between whom, in which direction, since when, and how sure that is. */
export const AgreementList = ({ rows, today }: Props) => {
  const { t, i18n } = useTranslation('register');
  const format = useFormat();
  const { spanOf } = useDays();
  const [country, setCountry] = useState<string>();
  const [day, setDay] = useState(today);
  const found = filterAgreements(rows, { country, day });
  const othersOf = ({ body }: RegisterRow) => format.list((body.other ?? []).map(format.country));
  return (
    <Section title={t('agreements.title')}>
      <p className="muted">{t('agreements.lead')}</p>
      <div className="register-filters">
        <CountryPicker label={t('country')} value={country} onChange={setCountry} />
        <TextField label={t('day')} hint={t('anyDay')} type="date" value={day} onChange={setDay} />
      </div>
      <Table
        caption={t('agreements.title')}
        captionHidden
        rows={found}
        rowKey={({ key }) => key}
        empty={<EmptyState title={t('agreements.none')}>{t('agreements.noneTodo')}</EmptyState>}
        columns={[
          {
            id: 'what',
            heading: t('agreements.what'),
            main: true,
            cell: ({ key, body }) => (
              <Link className="link" href={`/law/register/${key}`}>
                {i18n.language === 'fr' ? body.titleFr : body.titleEn}
              </Link>
            ),
          },
          { id: 'country', heading: t('agreements.party'), cell: ({ body }) => format.country(body.country), compare: (a, b) => format.country(a.body.country).localeCompare(format.country(b.body.country), format.locale) },
          { id: 'others', heading: t('agreements.parties'), cell: othersOf },
          { id: 'direction', heading: t('agreements.direction'), cell: ({ body }) => t(`agreements.directions.${body.side === 'IMPORT' || body.side === 'EXPORT' ? body.side : 'BOTH'}`) },
          { id: 'days', heading: t('measures.days'), cell: ({ body }) => (body.isStruck ? t('agreements.struck') : spanOf(body)) },
          { id: 'confidence', heading: t('confidence.title'), cell: ({ body }) => <ConfidenceSign confidence={body.confidence} /> },
          { id: 'kept', heading: t('bound.table'), cell: ({ isShipped }) => (isShipped ? t('bound.shipped') : t('bound.kept')) },
        ]}
      />
    </Section>
  );
};
