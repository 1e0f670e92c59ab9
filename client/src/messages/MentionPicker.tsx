import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandlingChoices } from '../handling/use-handling-choices';
import { PickMany } from '../operations/PickMany';

interface Props {
  readonly operationId: string;
  /** Those that it goes to. */
  readonly agencyIds: readonly string[];
  /** Who writes: nobody calls upon themselves. */
  readonly writerId: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Whom a reply calls upon by name; the people are asked for once it is opened. */
export const MentionPicker = ({ operationId, agencyIds, writerId, chosen, onChange, error }: Props) => {
  const { t } = useTranslation('messages');
  const [isOpen, setOpen] = useState(chosen.length > 0);
  const { people } = useHandlingChoices(operationId, !isOpen);
  const items = people.filter(({ id, agencyId }) => id !== writerId && (agencyIds.includes(agencyId) || chosen.includes(id)));
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('field.mention')}</summary>
      {isOpen && <PickMany label={t('field.mention')} hint={t('compose.mentionHint')} items={items} chosen={chosen} onChange={onChange} opensOnFocus={false} error={error} />}
    </details>
  );
};
