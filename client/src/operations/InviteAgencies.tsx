import { useMutation, useQuery } from '@apollo/client/react';
import type { AgencyKind } from '@muster/shared/vocabularies';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { Dialog } from '../ui/Dialog';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const findAgenciesQuery = graphql(`
  query FindAgencies($operationId: ID!, $words: String) {
    operation(id: $operationId) {
      id
      previous {
        id
        name
        participations {
          id
          state
          agency {
            id
            shortName
            kind
          }
        }
      }
    }
    agencies(first: 100, words: $words) {
      nextCursor
      items {
        id
        name
        shortName
        nameLanguage
        country
        region
        kind
      }
    }
  }
`);

const inviteMutation = graphql(`
  mutation InviteAgencies($operationId: ID!, $agencyIds: [ID!]!) {
    inviteAgencies(operationId: $operationId, agencyIds: $agencyIds) {
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

/** Finds agencies in the directory by words or country, or takes those of the edition before, and invites as many as are marked, all of them or none. */
export const InviteAgencies = ({ operationId, operation, isUnapproved, present }: Props) => {
  const { t } = useTranslation(['participation', 'vocabulary', 'common']);
  const format = useFormat();
  const refusalWords = useRefusals();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const words = useDeferredValue(typed.trim());
  const { data, previousData, loading: isSearching } = useQuery(findAgenciesQuery, { variables: { operationId, ...(words ? { words } : {}) }, skip: !isOpen });
  const [invite, { data: answer, loading, error, reset }] = useMutation(inviteMutation);
  const refusals = answer?.inviteAgencies?.__typename === 'Refused' ? answer.inviteAgencies.refusals : [];
  const known = data ?? previousData;
  const mayBeAsked = ({ id, kind }: { readonly id: string; readonly kind: AgencyKind }) => !present.includes(id) && (!isUnapproved || kind === 'RILO' || kind === 'INTERNATIONAL_ORGANISATION');
  const found = (known?.agencies.items ?? []).filter(mayBeAsked);
  const before = known?.operation?.previous;
  const tookPart = (before?.participations ?? []).flatMap(({ state, agency }) => (state === 'ACCEPTED' && mayBeAsked(agency) ? [agency] : []));
  const isLeft = ({ id }: { readonly id: string }) => !chosen.has(id);
  const markAll = (agencies: readonly { readonly id: string; readonly shortName: string }[]) => setChosen((marked) => new Map([...marked, ...agencies.map(({ id, shortName }) => [id, shortName] as const)]));
  const mark = (id: string, name: string, isMarked: boolean) =>
    setChosen((marked) => {
      const next = new Map(marked);
      if (isMarked) next.set(id, name);
      else next.delete(id);
      return next;
    });
  const close = () => {
    reset();
    setOpen(false);
    setChosen(new Map());
    setTyped('');
  };
  const send = async () => {
    const { data: sent } = await invite({ variables: { operationId, agencyIds: [...chosen.keys()] } });
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
          <TextField label={t('participation:invite.search')} hint={t('participation:invite.searchHint')} type="search" value={typed} onChange={setTyped} />
          <p className="row">
            {words !== '' && found.some(isLeft) && <Button onClick={() => markAll(found)}>{t('participation:invite.markFound', { count: found.length })}</Button>}
            {before && tookPart.some(isLeft) && <Button onClick={() => markAll(tookPart)}>{t('participation:invite.markBefore', { count: tookPart.length, operation: before.name })}</Button>}
          </p>
          {chosen.size > 0 && <p className="small">{t('participation:invite.chosen', { names: format.list([...chosen.values()]) })}</p>}
          <ul className="pick-list" aria-label={t('participation:invite.found')} aria-busy={isSearching || undefined}>
            {found.map((agency) => (
              <li key={agency.id}>
                <Checkbox
                  checked={chosen.has(agency.id)}
                  onChange={(isMarked) => mark(agency.id, agency.shortName, isMarked)}
                  hint={[agency.country ? format.country(agency.country) : agency.region, t(`vocabulary:agencyKind.${agency.kind}`)].filter(Boolean).join(' · ')}
                >
                  <span lang={agency.nameLanguage}>{agency.name}</span>
                </Checkbox>
              </li>
            ))}
          </ul>
          {found.length === 0 && !isSearching && <p className="muted">{t('participation:invite.none')}</p>}
          {data?.agencies.nextCursor && <p className="muted small">{t('participation:invite.more')}</p>}
        </div>
      </Dialog>
    </>
  );
};
