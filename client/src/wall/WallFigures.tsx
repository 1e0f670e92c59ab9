import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { Headline_OperationFragmentDoc } from '../graphql/graphql';
import { addUp, sumOf } from '../operations/case-figures';
import { headline } from '../operations/headline';
import type { Case } from '../operations/case-book';
import { useFormat } from '../platform/use-format';
import type { Standing } from '../ui/Quantity';
import { WallFigure } from '../ui/WallFigure';

interface Props {
  readonly operation: FragmentType<typeof Headline_OperationFragmentDoc>;
  readonly cases: readonly Case[];
  readonly reporting: number;
  readonly agencies: number;
  readonly now: number;
}

const midnightBefore = (now: number): string => {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  return day.toISOString();
};

/** Four figures that can be read from five metres, each with what today added. */
export const WallFigures = ({ operation, cases, reporting, agencies, now }: Props) => {
  const { t } = useTranslation(['wall', 'operations', 'kit']);
  const format = useFormat();
  const { data } = useSuspenseFragment({ fragment: headline, fragmentName: 'Headline_operation', from: operation });
  const { preliminary, validated, cases: all } = data.totals;
  const since = midnightBefore(now);
  const todays = cases.filter(({ submittedAt }) => submittedAt && submittedAt >= since);
  const today = sumOf(todays);
  // With anything unvalidated in it a figure as a whole is preliminary.
  const standing: Standing = preliminary.cases > 0 ? 'preliminary' : 'validated';
  const mass = format.mass(addUp('KILOGRAM', [preliminary.kg, validated.kg]));
  const added = format.mass(today.kilograms);
  const named = (label: string) => (standing === 'preliminary' ? t('wall:preliminary', { label }) : label);
  const change = (shown: string, isSome: boolean) => (isSome ? { today: `+${shown}` } : {});
  return (
    <dl className="wall-figures">
      <WallFigure label={named(t('operations:figures.cases'))} value={format.number(all)} standing={standing} {...change(format.number(today.cases), today.cases > 0)} />
      <WallFigure label={named(t('operations:figures.weight'))} value={mass.short} unit={mass.unit} standing={standing} {...change(`${added.short} ${added.unit}`, Number(today.kilograms) > 0)} />
      <WallFigure
        label={named(t('operations:figures.pieces'))}
        value={format.decimal(addUp('PIECE', [preliminary.pieces, validated.pieces]))}
        standing={standing}
        {...change(format.decimal(today.pieces), Number(today.pieces) > 0)}
      />
      <WallFigure label={t('operations:figures.reporting')} value={format.number(reporting)} unit={`/ ${format.number(agencies)}`} />
    </dl>
  );
};
