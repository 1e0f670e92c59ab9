import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledKind, IntelligenceLine_NoteFragmentDoc } from '../graphql/graphql';
import { useLiveFrames } from '../live/operation-live';
import { Button } from '../ui/Button';
import { AddIntelligenceDialog } from './AddIntelligenceDialog';
import './intelligence.css';
import { IntelligenceLine } from './IntelligenceLine';

interface Props {
  readonly subjectType: HandledKind;
  readonly subject: {
    readonly id: string;
    readonly operationId: string;
    readonly viewerCanAddIntelligence: boolean;
    readonly intelligence: readonly ({ readonly id: string } & FragmentType<typeof IntelligenceLine_NoteFragmentDoc>)[];
  };
  readonly again: () => void;
}

/** What agencies know about a target or a report, as far as the reader may see. */
export const IntelligenceSection = ({ subjectType, subject, again }: Props) => {
  const { t } = useTranslation('intelligence');
  const [isAdding, setAdding] = useState(false);
  const { id, operationId, intelligence, viewerCanAddIntelligence } = subject;
  // Another handling shows a note to some and takes it from others; its record stays as it is.
  useLiveFrames(({ event, retractedId }) => (event?.kind === 'IntelligenceMarked' || intelligence.some((note) => note.id === retractedId)) && again());
  return (
    <>
      <p className="muted">{t(intelligence.length > 0 ? 'lead' : 'none')}</p>
      <ul className="intelligence">
        {intelligence.map((note) => (
          <IntelligenceLine key={note.id} operationId={operationId} note={note} again={again} />
        ))}
      </ul>
      {viewerCanAddIntelligence && (
        <div className="row">
          <Button onClick={() => setAdding(true)}>{t('add.open')}</Button>
        </div>
      )}
      {isAdding && <AddIntelligenceDialog subject={{ operationId, subjectType, subjectId: id }} onAdded={again} onClose={() => setAdding(false)} />}
    </>
  );
};
