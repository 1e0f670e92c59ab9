import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Interest_InterestFragment } from '../graphql/graphql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Sign } from '../ui/StatusBadge';
import { interestSigns, standingOf } from './interest-standing';
import { useAnswerInterest } from './use-answer-interest';
import { useMarks } from './use-marks';

interface Props {
  readonly interest: Interest_InterestFragment;
  readonly onAnswered: () => void;
}

/** That another agency has an interest, what was answered, and the two answers. Nothing is known of its record. */
export const InterestLine = ({ interest, onAnswered }: Props) => {
  const { t } = useTranslation('deconfliction');
  const { say } = useRefusals();
  const marks = useMarks();
  const [isAsking, setAsking] = useState(false);
  const { send, refusals, error, loading } = useAnswerInterest(interest);
  const agency = interest.otherAgency.shortName;
  const standing = standingOf(interest);
  const answer = async (isOffered: boolean) => {
    const isDone = await send(isOffered);
    setAsking(false);
    if (isDone) onAnswered();
  };
  return (
    <li>
      <div className="interest-sentence">
        <Sign {...interestSigns[standing]}>{t('sentence', { agency, marks: marks(interest.kinds) })}</Sign>
        <p className="muted small">{t(`standing.${standing}`, { agency })}</p>
        {(refusals.length > 0 || error) && <ErrorNote title={t('failed')} todo={refusals.map(say).join(' ') || t('failedTodo')} />}
      </div>
      {interest.viewerCanAnswer && (
        <div className="answers">
          {interest.answer !== 'OFFERED' && (
            <Button kind="primary" busy={loading} onClick={() => setAsking(true)}>
              {t('reveal')}
            </Button>
          )}
          {interest.answer !== 'NOT_NOW' && (
            <Button busy={loading} onClick={() => void answer(false)}>
              {t(interest.answer === 'OFFERED' ? 'takeBack' : 'notNow')}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog open={isAsking} deed={t('deed', { agency })} busy={loading} onConfirm={() => void answer(true)} onCancel={() => setAsking(false)}>
        <p>{t(interest.isOfferedOther ? 'atOnce' : 'whenBoth', { agency })}</p>
      </ConfirmDialog>
    </li>
  );
};
