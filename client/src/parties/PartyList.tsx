import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { OpenPartyMutation, PartyKind, PartyPart } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/TextField';
import { VisuallyHidden } from '../ui/VisuallyHidden';

const openPartyMutation = graphql(`
  mutation OpenParty($operationId: ID!, $id: ID!, $purpose: String!) {
    openParty(operationId: $operationId, id: $id, purpose: $purpose) {
      ... on OpenedParty {
        id
        name
        address
        identifiers
        openedAt
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

type Opened = Extract<OpenPartyMutation['openParty'], { __typename: 'OpenedParty' }>;

/** A person or company as a page lists it. */
export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  readonly part: PartyPart;
  readonly readings: readonly { readonly id: string; readonly at: string; readonly purpose: string; readonly reader: { readonly name: string }; readonly agency: { readonly shortName: string } }[];
}

interface Props {
  readonly operationId: string;
  readonly parties: readonly Party[];
  /** A reading was put on record. */
  readonly onOpened: () => void;
  /** Given to whoever may release a name to others. */
  readonly onRelease?: ((party: Party) => void) | undefined;
  /** Given to whoever may take a name away. */
  readonly onRemove?: ((party: Party) => void) | undefined;
}

/** Persons and companies without their names; opening one is a recorded act with a purpose. What was opened is gone with the page. */
export const PartyList = ({ operationId, parties, onOpened, onRelease, onRemove }: Props) => {
  const { t } = useTranslation('parties');
  const format = useFormat();
  const { at } = useRefusals();
  const [asked, setAsked] = useState<Party>();
  const [purpose, setPurpose] = useState('');
  const [opened, setOpened] = useState<ReadonlyMap<string, Opened>>(new Map());
  // Names never enter the shared cache of the page.
  const [open, { data, loading, reset }] = useMutation(openPartyMutation, { fetchPolicy: 'no-cache' });
  const refusals = data?.openParty.__typename === 'Refused' ? data.openParty.refusals : [];
  const close = () => {
    setAsked(undefined);
    setPurpose('');
    reset();
  };
  const confirm = async () => {
    if (!asked) return;
    const answer = (await open({ variables: { operationId, id: asked.id, purpose } })).data?.openParty;
    if (answer?.__typename !== 'OpenedParty') return;
    setOpened((all) => new Map(all).set(asked.id, answer));
    close();
    onOpened();
  };
  if (parties.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <>
      <p className="muted">{t('lead')}</p>
      <ul className="parties">
        {parties.map((party) => {
          const name = opened.get(party.id);
          return (
            <li key={party.id}>
              <p className="row">
                <strong>{t(`part.${party.part}`)}</strong>
                <span className="muted">{t(`kind.${party.kind}`)}</span>
                {name ? (
                  <span>
                    <bdi>{name.name}</bdi>
                    {[name.address, ...name.identifiers].filter(Boolean).map((fact) => (
                      <span key={fact} className="muted">
                        {' · '}
                        <bdi>{fact}</bdi>
                      </span>
                    ))}
                  </span>
                ) : (
                  <Button kind="quiet" onClick={() => setAsked(party)}>
                    {t('open')}
                  </Button>
                )}
                {onRelease && (
                  <Button kind="quiet" onClick={() => onRelease(party)}>
                    {t('release')}
                  </Button>
                )}
                {onRemove && (
                  <Button kind="quiet" onClick={() => onRemove(party)}>
                    {t('remove.short')}
                    <VisuallyHidden>: {t(`part.${party.part}`)}</VisuallyHidden>
                  </Button>
                )}
              </p>
              {party.readings.length > 0 && (
                <ul className="small muted">
                  {party.readings.map((reading) => (
                    <li key={reading.id}>
                      {format.moment(reading.at)}, {reading.reader.name} ({reading.agency.shortName}): {reading.purpose}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      <Dialog
        open={asked !== undefined}
        title={asked ? t('openDeed', { part: t(`part.${asked.part}`) }) : ''}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{t('leave')}</Button>
            <Button kind="primary" busy={loading} onClick={() => void confirm()}>
              {t('open')}
            </Button>
          </>
        }
      >
        <p>{t('openWhat')}</p>
        <TextField label={t('purpose')} value={purpose} onChange={setPurpose} rows={2} required error={at(refusals, 'purpose')} />
      </Dialog>
    </>
  );
};
