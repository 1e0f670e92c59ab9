import { useQuery } from '@apollo/client/react';
import { tlpLevels } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useSession } from '../session/session';
import { Checkbox } from '../ui/Checkbox';
import { Select } from '../ui/Select';
import type { NoteDraft } from './note-draft';

const releaseQuery = graphql(`
  query IntelligenceReleaseTo($operationId: ID!) {
    operation(id: $operationId) {
      id
      participations {
        id
        participationState: state
        agency {
          id
          name
          shortName
        }
      }
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly draft: NoteDraft;
  readonly change: (change: Partial<NoteDraft>) => void;
  readonly error: string | undefined;
}

/** For whom a note is: a level and, where it is limited, the agencies that it is released to. */
export const NoteHandling = ({ operationId, draft, change, error }: Props) => {
  const { t } = useTranslation('intelligence');
  const { person } = useSession();
  const { tlp, releasableTo, toCoordinators } = draft;
  const { data } = useQuery(releaseQuery, { variables: { operationId }, skip: tlp !== 'AMBER_STRICT' });
  const agencies = (data?.operation?.participations ?? []).filter(({ participationState, agency }) => participationState === 'ACCEPTED' && agency.id !== person.agency.id).map(({ agency }) => agency);
  return (
    <>
      <Select label={t('add.tlp')} options={[...tlpLevels].reverse().map((value) => ({ value, label: t(`level.${value}`) }))} value={tlp} onChange={(value) => value && change({ tlp: value })} error={error} />
      {tlp === 'AMBER_STRICT' && (
        <fieldset className="field">
          <legend className="field-label">{t('add.releaseTo')}</legend>
          <p className="field-hint">{t('add.releaseToHint')}</p>
          <div className="choices intelligence-agencies">
            <Checkbox checked={toCoordinators} onChange={(checked) => change({ toCoordinators: checked })}>
              {t('add.toCoordinators')}
            </Checkbox>
            {agencies.map(({ id, name }) => (
              <Checkbox key={id} checked={releasableTo.includes(id)} onChange={(checked) => change({ releasableTo: checked ? [...releasableTo, id] : releasableTo.filter((one) => one !== id) })}>
                {name}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
};
