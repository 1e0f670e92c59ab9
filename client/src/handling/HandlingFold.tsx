import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandledKind } from '../graphql/graphql';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { AsTarget } from './AsTarget';
import './handling.css';
import { HandlingFields } from './HandlingFields';
import { audienceInput, emptyMarking, type MarkingDraft } from './marking-draft';
import { MarkingSentence } from './MarkingSentence';
import { SightPreview } from './SightPreview';
import { useSights } from './use-sights';

interface Props {
  readonly operationId: string;
  readonly kind: HandledKind;
  /** Nothing while the writer has said nothing. */
  readonly marking: MarkingDraft | undefined;
  readonly change: (marking: MarkingDraft) => void;
  readonly problem: (field: string) => string | undefined;
  /** Paths of the fields that must be mended: a closed fold must not hide them. */
  readonly wrong: readonly string[];
  /** The target that a report came of. */
  readonly targetId?: string | undefined;
}

/** The handling of something new, in one line until it is to be changed; open, it says who is going to see it. */
export const HandlingFold = ({ operationId, kind, marking, change, problem, wrong, targetId }: Props) => {
  const { t } = useTranslation('handling');
  const [open, setOpen] = useState(false);
  const isOpen = open || wrong.some((path) => path.startsWith('handling'));
  const isDerived = !marking && targetId !== undefined;
  return (
    <section className="handling-fold" aria-label={t('title')}>
      <div className="handling-summary">
        <strong>{t('title')}</strong>
        <p>{isDerived ? <AsTarget operationId={operationId} targetId={targetId} /> : <MarkingSentence operationId={operationId} marking={marking ?? emptyMarking} />}</p>
        <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'fold' : 'change')}
        </Button>
      </div>
      {isOpen && <OpenFold operationId={operationId} kind={kind} marking={marking ?? emptyMarking} change={change} problem={problem} isDerived={isDerived} />}
    </section>
  );
};

type OpenProps = Pick<Props, 'operationId' | 'kind' | 'change' | 'problem'> & { readonly marking: MarkingDraft; readonly isDerived: boolean };

const OpenFold = ({ operationId, kind, marking, change, problem, isDerived }: OpenProps) => {
  const { person } = useSession();
  const sights = useSights({ operationId, kind, handling: audienceInput(marking) }, isDerived);
  return (
    <>
      <HandlingFields operationId={operationId} ownerAgencyId={person.agency.id} marking={marking} change={(patch) => change({ ...marking, ...patch })} problem={problem} />
      {!isDerived && <SightPreview {...sights} />}
    </>
  );
};
