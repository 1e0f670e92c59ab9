import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { IntelligenceLine_NoteFragmentDoc } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { TlpLabel } from '../ui/TlpLabel';
import { Evaluation } from './Evaluation';
import { OpenIntelligenceDialog, type OpenedNote } from './OpenIntelligenceDialog';
import { ReadingList } from './ReadingList';
import { WithdrawDialog } from './WithdrawDialog';

/** What may be listed of a note. */
export const intelligenceLineNote = graphql(`
  fragment IntelligenceLine_note on IntelligenceNote {
    id
    sourceEvaluation
    informationEvaluation
    addedAt
    withdrawnAt
    viewerCanMark
    agency {
      id
      shortName
    }
    handling {
      tlp
      toCoordinators
      releasableTo {
        id
        shortName
      }
    }
    readings {
      id
      at
      purpose
      reader {
        id
        name
      }
      agency {
        id
        shortName
      }
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly note: FragmentType<typeof IntelligenceLine_NoteFragmentDoc>;
  readonly again: () => void;
}

/** One note: who says it, how far it is to be believed, for whom it is; what it says is opened on record, and gone with the page. */
export const IntelligenceLine = ({ operationId, note: from, again }: Props) => {
  const { t } = useTranslation('intelligence');
  const format = useFormat();
  const { data: note } = useSuspenseFragment({ fragment: intelligenceLineNote, fragmentName: 'IntelligenceLine_note', from });
  const [asked, setAsked] = useState<'open' | 'withdraw'>();
  const [opened, setOpened] = useState<OpenedNote>();
  const { id, agency, handling, withdrawnAt } = note;
  const released = handling.releasableTo ?? [];
  const isLimited = handling.releasableTo !== null || handling.tlp === 'AMBER_STRICT';
  const close = () => setAsked(undefined);
  return (
    <li>
      <p className="row">
        <strong>{agency.shortName}</strong>
        <TlpLabel tlp={handling.tlp} />
        <Evaluation source={note.sourceEvaluation} information={note.informationEvaluation} />
      </p>
      <p className="small muted">
        {[
          t('added', { when: format.moment(note.addedAt) }),
          ...(released.length > 0 ? [t('releasedTo', { agencies: format.list(released.map(({ shortName }) => shortName)) })] : []),
          ...(isLimited && handling.toCoordinators ? [t('toCoordinators')] : []),
        ].join(' · ')}
      </p>
      {withdrawnAt && <p className="muted">{t('withdrawn', { when: format.moment(withdrawnAt) })}</p>}
      {opened && !withdrawnAt && (
        <dl className="intelligence-opened">
          <dt className="muted small">{t('text')}</dt>
          <dd>
            <bdi>{opened.text}</bdi>
          </dd>
          <dt className="muted small">{t('origin')}</dt>
          <dd>
            <bdi>{opened.origin}</bdi>
          </dd>
        </dl>
      )}
      {!withdrawnAt && (
        <div className="row">
          {!opened && <Button onClick={() => setAsked('open')}>{t('open')}</Button>}
          {note.viewerCanMark && (
            <Button kind="quiet" onClick={() => setAsked('withdraw')}>
              {t('withdraw.short')}
            </Button>
          )}
        </div>
      )}
      <ReadingList readings={note.readings} />
      {asked === 'open' && (
        <OpenIntelligenceDialog
          operationId={operationId}
          id={id}
          agency={agency.shortName}
          onOpened={(answer) => {
            setOpened(answer);
            close();
            again();
          }}
          onClose={close}
        />
      )}
      {asked === 'withdraw' && <WithdrawDialog operationId={operationId} id={id} onDone={again} onClose={close} />}
    </li>
  );
};
