import { useTranslation } from 'react-i18next';
import { HandlingFields } from '../handling/HandlingFields';
import { emptyMarking, type MarkingDraft } from '../handling/marking-draft';
import { useSession } from '../session/session';
import { RadioGroup } from '../ui/RadioGroup';

interface Props {
  readonly operationId: string;
  /** Nothing: as what it belongs to. */
  readonly marking: MarkingDraft | undefined;
  readonly onChange: (marking: MarkingDraft | undefined) => void;
  readonly problem?: (field: string) => string | undefined;
}

const noProblem = (): undefined => undefined;

/** Whether a file is handled as what it belongs to, or in its own way. */
export const FileHandling = ({ operationId, marking, onChange, problem = noProblem }: Props) => {
  const { t } = useTranslation('handling');
  const { person } = useSession();
  return (
    <>
      <RadioGroup
        label={t('file.how')}
        choices={[
          { value: 'report', label: t('file.asReport') },
          { value: 'own', label: t('file.own') },
        ]}
        value={marking ? 'own' : 'report'}
        onChange={(how) => onChange(how === 'own' ? { ...emptyMarking, tlp: 'AMBER' } : undefined)}
      />
      {marking && <HandlingFields isFile operationId={operationId} ownerAgencyId={person.agency.id} marking={marking} change={(patch) => onChange({ ...marking, ...patch })} problem={problem} />}
    </>
  );
};
