import { indicators } from '@muster/shared/risk/indicators';
import { indicatorGroups } from '@muster/shared/risk/indicator';
import { useTranslation } from 'react-i18next';
import { Table } from '../ui/Table';
import { TextField } from '../ui/TextField';
import { useRiskWords } from './use-risk-words';

interface Props {
  readonly points: Readonly<Record<string, string>>;
  readonly wrong: ReadonlyMap<string, string>;
  readonly mayChange: boolean;
  readonly onChange: (code: string, points: string) => void;
}

/** Every indicator of the table, by group: what it is, where it comes from, who looks for it, and its points. */
export const WeightTable = ({ points, wrong, mayChange, onChange }: Props) => {
  const { t } = useTranslation('risk');
  const { language } = useRiskWords();
  return (
    <>
      {indicatorGroups.map((group) => (
        <Table
          key={group}
          caption={t(`group.${group}`)}
          rows={indicators.filter((indicator) => indicator.group === group)}
          rowKey={({ code }) => code}
          columns={[
            {
              id: 'what',
              heading: t('profile.indicator'),
              main: true,
              cell: ({ code, title, explanation, source }) => (
                <span className="ranked-goods">
                  <span>{`${code} · ${title[language]}`}</span>
                  <span className="muted small">{explanation[language]}</span>
                  <span className="muted small" lang="en">{t('profile.source', { source })}</span>
                </span>
              ),
            },
            { id: 'basis', heading: t('profile.basis'), cell: ({ basis }) => t(`basis.${basis}`) },
            { id: 'check', heading: t('profile.check'), cell: ({ check, isOfTrade }) => (isOfTrade ? t('profile.trade') : check ? t('profile.machine') : t('profile.person')) },
            {
              id: 'points',
              heading: t('profile.weight'),
              cell: ({ code }) => <TextField label={t('profile.points', { code })} labelHidden inputMode="decimal" maxLength={6} value={points[code] ?? ''} onChange={(typed) => onChange(code, typed)} error={wrong.get(code)} disabled={!mayChange} />,
            },
          ]}
        />
      ))}
    </>
  );
};
