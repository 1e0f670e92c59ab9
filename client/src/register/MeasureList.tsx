import { measureSides, type MeasureSide } from '@muster/shared/law/measures';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { VerdictSign } from '../law/VerdictSign';
import { useFormat } from '../platform/use-format';
import { CountryPicker } from '../seizures/CountryPicker';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Page';
import { Select } from '../ui/Select';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { ConfidenceSign } from './ConfidenceSign';
import { filterMeasures, type RegisterRow } from './register-rows';
import { useDays } from './use-days';

/** A table of an authority brings hundreds: as many are drawn. */
const mostShown = 200;

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly today: string;
}

/** What States have laid down, found by country, side, code and day; what is uncertain says so. */
export const MeasureList = ({ rows, today }: Props) => {
  const { t, i18n } = useTranslation('register');
  const format = useFormat();
  const { spanOf } = useDays();
  const [country, setCountry] = useState<string>();
  const [side, setSide] = useState<MeasureSide>();
  const [code, setCode] = useState('');
  const [day, setDay] = useState(today);
  const found = filterMeasures(rows, { country, side, code, day });
  return (
    <Section title={t('measures.title')}>
      <div className="register-filters">
        <CountryPicker label={t('country')} value={country} onChange={setCountry} />
        <Select label={t('measures.side')} none={t('any')} value={side} options={measureSides.map((value) => ({ value, label: t(`measures.sides.${value}`) }))} onChange={setSide} />
        <TextField label={t('measures.code')} hint={t('measures.codeHint')} code value={code} onChange={setCode} />
        <TextField label={t('day')} hint={t('anyDay')} type="date" value={day} onChange={setDay} />
      </div>
      <p role="status">{t('measures.found', { count: found.length })}</p>
      <Table
        caption={t('measures.title')}
        captionHidden
        rows={found.slice(0, mostShown)}
        rowKey={({ key }) => key}
        empty={<EmptyState title={t('measures.none')}>{t('measures.noneTodo')}</EmptyState>}
        columns={[
          {
            id: 'what',
            heading: t('measures.what'),
            main: true,
            cell: ({ key, body }) => (
              <Link className="link" href={`/law/register/${key}`}>
                {i18n.language === 'fr' ? body.titleFr : body.titleEn}
              </Link>
            ),
          },
          { id: 'country', heading: t('country'), cell: ({ body }) => format.country(body.country), compare: (a, b) => format.country(a.body.country).localeCompare(format.country(b.body.country), format.locale) },
          { id: 'side', heading: t('measures.side'), cell: ({ body }) => body.side && t(`measures.sides.${body.side}`) },
          { id: 'effect', heading: t('measures.effect'), cell: ({ body }) => body.effect && <VerdictSign verdict={body.effect} /> },
          { id: 'days', heading: t('measures.days'), cell: ({ body }) => spanOf(body) },
          { id: 'confidence', heading: t('confidence.title'), cell: ({ body }) => <ConfidenceSign confidence={body.confidence} /> },
          { id: 'kept', heading: t('bound.table'), cell: ({ isShipped }) => (isShipped ? t('bound.shipped') : t('bound.kept')) },
        ]}
      />
      {found.length > mostShown && <p className="muted">{t('measures.first', { count: mostShown })}</p>}
    </Section>
  );
};
