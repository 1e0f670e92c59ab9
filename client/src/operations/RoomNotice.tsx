import type { OperationState } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../ui/Glyph';
import { stateSigns } from '../ui/state-signs';

interface Props {
  readonly isExercise: boolean;
  readonly state: OperationState;
}

const marked = ['SUSPENDED', 'CONSOLIDATION', 'CLOSED', 'ARCHIVED', 'CANCELLED'] as const;

/** What a reader must know before believing a page of the operation: that it is an exercise, or that it is over. */
export const RoomNotice = ({ isExercise, state }: Props) => {
  const { t } = useTranslation('operations');
  const told = marked.find((each) => each === state);
  return (
    <>
      {isExercise && (
        <p className="room-notice" data-kind="exercise">
          <strong>{t('exercise')}</strong> {t('exerciseNotice')}
        </p>
      )}
      {told && (
        <p className="room-notice" data-kind="state">
          <Glyph {...stateSigns.operationState[told]} /> {t(`stateNotice.${told}`)}
        </p>
      )}
    </>
  );
};
