import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { Segmented } from '../ui/Segmented';
import { toast } from '../ui/toasts';
import { PastedAgencies } from './PastedAgencies';
import { RegionAgencies } from './RegionAgencies';
import { SearchedAgencies } from './SearchedAgencies';
import { useMarks } from './use-marks';

const inviteMutation = graphql(`
  mutation InviteAgencies($operationId: ID!, $agencyIds: [ID!]!, $links: [AnswerLinkInput!]) {
    inviteAgencies(operationId: $operationId, agencyIds: $agencyIds, links: $links) {
      ... on Operation {
        id
        participations {
          id
          state
          agency {
            id
          }
          ...ParticipantRow_participation
        }
      }
      ... on Refused {
        refusals {
          rule
          field
          message
          arguments {
            name
            value
          }
        }
      }
    }
  }
`);

interface Props {
  readonly operationId: string;
  readonly operation: string;
  /** Before the approval only bodies that may host the unit are asked in. */
  readonly isUnapproved: boolean;
  /** Agencies that take part or are asked already. */
  readonly present: readonly string[];
}

const ways = ['search', 'region', 'list'] as const;

/** Finds agencies by words, by region, or by a list that is pasted, and invites as many as are marked, all of them or none. */
export const InviteAgencies = ({ operationId, operation, isUnapproved, present }: Props) => {
  const { t } = useTranslation(['participation', 'common']);
  const format = useFormat();
  const refusalWords = useRefusals();
  const [isOpen, setOpen] = useState(false);
  const [way, setWay] = useState<(typeof ways)[number]>('search');
  const [withLinks, setWithLinks] = useState(false);
  const marks = useMarks(present, isUnapproved);
  const [invite, { data: answer, loading, error, reset }] = useMutation(inviteMutation);
  const refusals = answer?.inviteAgencies?.__typename === 'Refused' ? answer.inviteAgencies.refusals : [];
  const { chosen } = marks;
  const addressed = [...chosen].flatMap(([agencyId, { email }]) => (email ? [{ agencyId, email }] : []));
  const close = () => {
    reset();
    setOpen(false);
    marks.clear();
    setWay('search');
    setWithLinks(false);
  };
  const send = async () => {
    const links = withLinks && addressed.length > 0 ? { links: addressed } : {};
    const { data: sent } = await invite({ variables: { operationId, agencyIds: [...chosen.keys()], ...links } });
    if (sent?.inviteAgencies?.__typename !== 'Operation') return;
    toast(t('participation:invite.done', { count: chosen.size }));
    close();
  };
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('participation:invite.open')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        title={t('participation:invite.title', { operation })}
        actions={
          <>
            <Button onClick={close}>{t('common:cancel')}</Button>
            <Button kind="primary" busy={loading} disabled={chosen.size === 0} onClick={() => void send()}>
              {t('participation:invite.send', { count: chosen.size })}
            </Button>
          </>
        }
      >
        <div className="stack">
          {isUnapproved && <p>{t('participation:invite.unapproved')}</p>}
          {(refusals.length > 0 || error) && (
            <ErrorNote title={t('participation:invite.refused')} todo={refusals.map(refusalWords.say).join(' ') || t('participation:failedTodo')} kept={t('participation:invite.kept')} />
          )}
          <Segmented label={t('participation:invite.way.label')} value={way} onChange={setWay} choices={ways.map((value) => ({ value, label: t(`participation:invite.way.${value}`) }))} />
          {chosen.size > 0 && <p className="small">{t('participation:invite.chosen', { names: format.list([...chosen.values()].map(({ name }) => name)) })}</p>}
          {addressed.length > 0 && (
            <Checkbox checked={withLinks} onChange={setWithLinks} hint={t('participation:invite.linksHint')}>
              {t('participation:invite.links', { count: addressed.length })}
            </Checkbox>
          )}
          {isOpen && way === 'search' && <SearchedAgencies operationId={operationId} marks={marks} />}
          {way === 'region' && <RegionAgencies marks={marks} />}
          {way === 'list' && <PastedAgencies marks={marks} present={present} />}
        </div>
      </Dialog>
    </>
  );
};
