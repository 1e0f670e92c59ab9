import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFreshness } from '../live/operation-live';
import { useFormat } from '../platform/use-format';
import { Button } from '../ui/Button';
import { Section } from '../ui/Page';
import { Sign } from '../ui/StatusBadge';
import { canKeepHere } from './can-keep-here';

const noteMutation = graphql(`
  mutation NoteConnection($operationId: ID!) {
    answer: noteConnection(operationId: $operationId) {
      ... on Participation {
        id
        readiness {
          connectedAt
          missing
          late
        }
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

interface Found {
  readonly milliseconds: number | null;
  readonly isKept: boolean;
}

interface Props {
  readonly operationId: string;
  readonly connectedAt: string | null;
}

/** Tries what a quay will need: an answer, live news, and whether this device keeps a report while there is no line. */
export const TryConnection = ({ operationId, connectedAt }: Props) => {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const live = useFreshness();
  const [note, { loading }] = useMutation(noteMutation);
  const [found, setFound] = useState<Found>();
  const attempt = async () => {
    const isKept = await canKeepHere();
    const began = performance.now();
    const { data } = await note({ variables: { operationId } }).catch(() => ({ data: null }));
    setFound({ isKept, milliseconds: data?.answer?.__typename === 'Participation' ? Math.round(performance.now() - began) : null });
  };
  const yes = (is: boolean, words: string) => <Sign shape={is ? 'check' : 'cross'} tone={is ? 'green' : 'red'}>{words}</Sign>;
  return (
    <Section title={t('line.title')}>
      <p className="muted">{connectedAt ? t('line.before', { when: format.moment(connectedAt) }) : t('line.never')}</p>
      <p>
        <Button busy={loading} onClick={() => void attempt()}>
          {t('line.deed')}
        </Button>
      </p>
      {found && (
        <ul className="line-found" role="status">
          <li>{yes(found.milliseconds !== null, found.milliseconds === null ? t('line.noAnswer') : t('line.answer', { number: format.number(found.milliseconds) }))}</li>
          <li>{yes(live.kind === 'live', live.kind === 'live' ? t('line.live') : t('line.notLive'))}</li>
          <li>{yes(found.isKept, found.isKept ? t('line.keeps') : t('line.keepsNot'))}</li>
        </ul>
      )}
    </Section>
  );
};
