import { targetKinds, targetStates, wasteStreams } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { SentenceWord } from '../ui/SentenceWord';
import { isFiltered, type TargetFilters } from './target-filters';

interface Props {
  readonly filters: TargetFilters;
  readonly onChange: (filters: TargetFilters) => void;
  readonly agencies: readonly { readonly id: string; readonly shortName: string }[];
}

/** The filters of the board as one sentence whose words can be changed. */
export const TargetSentence = ({ filters, onChange, agencies }: Props) => {
  const { t } = useTranslation(['targets', 'vocabulary']);
  const own = useSession().person.agency;
  const set = (patch: Partial<TargetFilters>) => onChange({ ...filters, ...patch });
  const others = agencies.filter(({ id }) => id !== own.id);
  return (
    <p className="sentence no-print" role="group" aria-label={t('targets:filter.label')}>
      {t('targets:filter.show')}
      <SentenceWord
        label={t('targets:filter.kind')}
        any={t('targets:filter.anyKind')}
        value={filters.kind}
        options={targetKinds.map((value) => ({ value, label: t(`targets:filter.kinds.${value}`) }))}
        onChange={(kind) => set({ kind: targetKinds.find((each) => each === kind) })}
      />
      {t('targets:filter.that')}
      <SentenceWord
        label={t('targets:filter.state')}
        any={t('targets:filter.anyState')}
        value={filters.state}
        options={targetStates.map((value) => ({ value, label: t(`targets:filter.states.${value}`) }))}
        onChange={(state) => set({ state: targetStates.find((each) => each === state) })}
      />
      {t('targets:filter.with')}
      <SentenceWord
        label={t('targets:filter.stream')}
        any={t('targets:filter.anyStream')}
        value={filters.stream}
        options={wasteStreams.map((value) => ({ value, label: t(`vocabulary:wasteStream.${value}`) }))}
        onChange={(stream) => set({ stream: wasteStreams.find((each) => each === stream) })}
      />
      {t('targets:filter.for')}
      <SentenceWord
        label={t('targets:filter.agency')}
        any={t('targets:filter.anyAgency')}
        value={filters.agency}
        options={[{ value: own.id, label: t('targets:filter.mine') }, ...others.map(({ id, shortName }) => ({ value: id, label: shortName }))]}
        onChange={(agency) => set({ agency })}
      />
      {t('targets:filter.toAct')}
      {isFiltered(filters) && (
        <Button kind="quiet" onClick={() => onChange({ view: filters.view })}>
          {t('targets:filter.everything')}
        </Button>
      )}
    </p>
  );
};
