import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { type Party, PartyList } from '../parties/PartyList';
import { ReleaseNameDialog } from '../parties/ReleaseNameDialog';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { toast } from '../ui/toasts';
import { NamePartyDialog } from './NamePartyDialog';
import { useReleaseName } from './use-release-name';
import { useSetParties } from './use-set-parties';

const releaseToQuery = graphql(`
  query ReleaseTo($operationId: ID!) {
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
  readonly seizure: {
    readonly id: string;
    readonly operationId: string;
    readonly version: number;
    readonly viewerCanEdit: boolean;
    readonly viewerCanReleaseNames: boolean;
    readonly reportingAgency: { readonly id: string };
    readonly parties: readonly Party[];
  };
  readonly again: () => void;
}

/** Persons and companies of a report: named and taken away by its agency, opened on record, released one by one. */
export const ReportParties = ({ seizure, again }: Props) => {
  const { operationId, parties, viewerCanEdit, viewerCanReleaseNames } = seizure;
  const { t } = useTranslation('parties');
  const [isNaming, setNaming] = useState(false);
  const [releasing, setReleasing] = useState<Party>();
  const [removing, setRemoving] = useState<Party>();
  const release = useReleaseName(operationId);
  const setParties = useSetParties(seizure);
  const { data } = useQuery(releaseToQuery, { variables: { operationId }, skip: !releasing });
  const agencies = (data?.operation?.participations ?? [])
    .filter(({ participationState, agency }) => participationState === 'ACCEPTED' && agency.id !== seizure.reportingAgency.id)
    .map(({ agency }) => agency);
  const standing = parties.map(({ id, kind, part }) => ({ id, kind, part }));
  const remove = async ({ id }: Party) => {
    if (await setParties(standing.filter((party) => party.id !== id))) toast(t('remove.failed'));
    setRemoving(undefined);
    again();
  };
  return (
    <>
      <PartyList operationId={operationId} parties={parties} onOpened={again} onRelease={viewerCanReleaseNames ? setReleasing : undefined} onRemove={viewerCanEdit ? setRemoving : undefined} />
      {viewerCanEdit && (
        <div className="row">
          <Button onClick={() => setNaming(true)}>{t('name.title')}</Button>
        </div>
      )}
      {isNaming && (
        <NamePartyDialog
          onName={async (party) => {
            const refusals = await setParties([...standing, party]);
            if (!refusals) again();
            return refusals;
          }}
          onClose={() => setNaming(false)}
        />
      )}
      {releasing && <ReleaseNameDialog party={releasing} agencies={agencies} release={(agencyId) => release(releasing.id, agencyId)} onClose={() => setReleasing(undefined)} />}
      <ConfirmDialog
        open={removing !== undefined}
        deed={removing ? t('remove.deed', { part: t(`part.${removing.part}`) }) : ''}
        onConfirm={() => removing && void remove(removing)}
        onCancel={() => setRemoving(undefined)}
      >
        <p>{t('remove.what')}</p>
      </ConfirmDialog>
    </>
  );
};
