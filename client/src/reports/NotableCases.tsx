import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SituationReportPage_ReportFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { RecordSearch, type FoundRecord } from '../search/RecordSearch';
import { Button } from '../ui/Button';

export type NotableCase = SituationReportPage_ReportFragment['notable'][number];

/** As many as the server takes. */
const most = 10;

type Way = 'up' | 'down';

interface Props {
  readonly operationId: string;
  readonly cases: readonly NotableCase[];
  /** Given to whoever may choose them. */
  readonly onChange?: ((cases: readonly NotableCase[]) => void) | undefined;
  readonly error?: string | undefined;
}

const moved = (cases: readonly NotableCase[], index: number, way: Way): readonly NotableCase[] => {
  const next = [...cases];
  next.splice(index + (way === 'up' ? -1 : 1), 0, ...next.splice(index, 1));
  return next;
};

/** What a search brought, as a case; only reports that count can stand out. */
const caseOf = ({ seizure }: FoundRecord): NotableCase | null => {
  if (seizure?.reportState !== 'SUBMITTED' && seizure?.reportState !== 'VALIDATED') return null;
  return { __typename: 'Seizure', id: seizure.id, reference: seizure.reference, wasteStream: seizure.wasteStream, totalKg: seizure.totalKg, country: seizure.country, place: seizure.place };
};

/** The cases that stand out, in their order. Whoever may chooses them among those that they see; each reader is shown those that they may see. */
export const NotableCases = ({ operationId, cases, onChange, error }: Props) => {
  const { t } = useTranslation(['reports', 'vocabulary']);
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly way: Way }>();
  // A line that is new or changes its place takes the keyboard along.
  useLayoutEffect(() => {
    if (!last) return;
    const line = list.current?.querySelector(`[data-case="${last.id}"]`);
    (line?.querySelector<HTMLElement>(`[data-way="${last.way}"]:not(:disabled)`) ?? line?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
  }, [last]);
  const move = (index: number, way: Way) => {
    onChange?.(moved(cases, index, way));
    setLast({ id: cases[index]?.id ?? '', way });
  };
  return (
    <>
      {cases.length === 0 && <p className="muted">{t('situation.noNotable')}</p>}
      <ul className="situation-cases" ref={list}>
        {cases.map(({ id, reference, wasteStream, totalKg, country, place }, index) => (
          <li key={id} data-case={id}>
            <Link className="link" href={`/operations/${operationId}/seizures/${id}`}>
              {reference}
            </Link>
            <span>{[wasteStream && t(`vocabulary:wasteStream.${wasteStream}`), totalKg && `${format.decimal(totalKg)} kg`, place, country && format.country(country)].filter(Boolean).join(' · ')}</span>
            {onChange && (
              <>
                {(['up', 'down'] as const).map((way) => (
                  <Button key={way} kind="quiet" data-way={way} disabled={index === (way === 'up' ? 0 : cases.length - 1)} aria-label={t(`situation.${way}What`, { reference })} onClick={() => move(index, way)}>
                    {t(`situation.${way}`)}
                  </Button>
                ))}
                <Button onClick={() => onChange(cases.filter((one) => one.id !== id))}>{t('situation.takeOut', { reference })}</Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {onChange && cases.length >= most && <p className="muted no-print">{t('situation.enough', { most: String(most) })}</p>}
      {onChange && cases.length < most && (
        <div className="situation-add no-print">
          {/* Anew for each that is added, so that the field is empty for the next. */}
          <RecordSearch
            key={cases.length}
            label={t('situation.add')}
            hint={t('situation.addHint')}
            error={error}
            operationId={operationId}
            kinds={['SEIZURE']}
            fits={(found) => caseOf(found) !== null && !cases.some(({ id }) => id === found.id)}
            value={undefined}
            onChange={(found) => {
              const one = found && caseOf(found);
              if (!one) return;
              onChange([...cases, one]);
              setLast({ id: one.id, way: 'up' });
            }}
          />
        </div>
      )}
    </>
  );
};
