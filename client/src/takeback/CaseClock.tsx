import { useTranslation } from 'react-i18next';
import type { TakeBack_CaseFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Facts } from '../seizures/Facts';
import { DueSign } from './DueSign';

/** Whose clock runs, since when and until when, and what it rests on. */
export const CaseClock = ({ one }: { readonly one: TakeBack_CaseFragment }) => {
  const { t } = useTranslation(['takeback', 'vocabulary']);
  const format = useFormat();
  const state = one.country ? format.country(one.country) : t('takeback:clock.aState');
  const moment = (instant: string | null | undefined) => instant && `${format.moment(instant, one.zone)} (${one.zone.replaceAll('_', ' ')})`;
  return (
    <>
      <p className="take-back-due">
        {one.dueOn ? <strong>{format.day(one.dueOn)}</strong> : <span>{t(one.responsibility === 'UNCLEAR' ? 'takeback:clock.noDay' : 'takeback:clock.notRunning', { state })}</span>} <DueSign daysLeft={one.daysLeft ?? null} isOverdue={one.isOverdue} />
      </p>
      {one.clock && <p className="muted">{t(`takeback:clock.of.${one.clock}`)}</p>}
      {one.dueOn && one.nextWorkingDay && one.nextWorkingDay !== one.dueOn && <p>{t('takeback:clock.weekend', { day: format.day(one.nextWorkingDay), state })}</p>}
      <Facts
        facts={[
          [t('takeback:clock.responsible'), t(`vocabulary:takeBackResponsibility.${one.responsibility}`)],
          [t('takeback:clock.basis'), one.citation],
          [t('takeback:clock.informed', { state }), moment(one.informedAt)],
          [t('takeback:clock.agreed'), one.agreedDueOn && format.day(one.agreedDueOn)],
          [t('takeback:clock.transit'), moment(one.transitNotifiedAt)],
          [t('takeback:clock.transitDue'), one.transitDueOn && format.day(one.transitDueOn)],
          [t('takeback:sharedWith'), one.concerned.length > 0 && format.list(one.concerned.map(({ shortName }) => shortName))],
        ]}
      />
    </>
  );
};
