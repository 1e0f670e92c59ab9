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

const asChosen = (marking: MarkingDraft): MarkingDraft => marking;

/** What is sent is for those to whom it goes, unless its writer narrows it. */
interface Sending {
  readonly isForAll: boolean;
  readonly asSent: (marking: MarkingDraft) => MarkingDraft;
}

interface Props {
  readonly operationId: string;
  readonly kind: HandledKind;
  /** Nothing while the writer has said nothing. */
  readonly marking: MarkingDraft | undefined;
  readonly change: (marking: MarkingDraft) => void;
  readonly problem: (field: string) => string | undefined;
  /** Paths of the fields that must be mended: a closed fold must not hide them. */
  readonly wrong: readonly string[];
  /** The target that a report came of, or that a message is about. */
  readonly targetId?: string | undefined;
  /** Of what is sent: whether it goes to everybody, and how the marking stands once it is. */
  readonly sending?: Sending;
}

/** The handling of something new, in one line until it is to be changed; open, it says who is going to see it. */
export const HandlingFold = ({ operationId, kind, marking, change, problem, wrong, targetId, sending }: Props) => {
  const { t } = useTranslation('handling');
  const [open, setOpen] = useState(false);
  const isOpen = open || wrong.some((path) => path.startsWith('handling'));
  const isDerived = !marking && targetId !== undefined;
  const { asSent = asChosen } = sending ?? {};
  return (
    <section className="handling-fold" aria-label={t('title')}>
      <div className="handling-summary">
        <strong>{t('title')}</strong>
        <p>{isDerived ? <AsTarget operationId={operationId} targetId={targetId} isSent={sending !== undefined} /> : <MarkingSentence operationId={operationId} marking={asSent(marking ?? emptyMarking)} />}</p>
        <Button kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'fold' : 'change')}
        </Button>
      </div>
      {isOpen && <OpenFold operationId={operationId} kind={kind} marking={marking ?? emptyMarking} change={change} problem={problem} isDerived={isDerived} sending={sending} />}
    </section>
  );
};

type OpenProps = Pick<Props, 'operationId' | 'kind' | 'change' | 'problem' | 'sending'> & { readonly marking: MarkingDraft; readonly isDerived: boolean };

const OpenFold = ({ operationId, kind, marking, change, problem, isDerived, sending }: OpenProps) => {
  const { person } = useSession();
  const sights = useSights({ operationId, kind, handling: audienceInput((sending?.asSent ?? asChosen)(marking)) }, isDerived);
  return (
    <>
      <HandlingFields operationId={operationId} ownerAgencyId={person.agency.id} marking={marking} change={(patch) => change({ ...marking, ...patch })} problem={problem} sent={sending && (sending.isForAll ? 'to-all' : 'to-some')} />
      {!isDerived && <SightPreview {...sights} />}
    </>
  );
};
