import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ParticipantRow_ParticipationFragment } from '../graphql/graphql';
import { languages } from '../i18n/languages';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';

const linksQuery = graphql(`
  query AnswerLinks($operationId: ID!) {
    operation(id: $operationId) {
      id
      viewerCan {
        invite
      }
      participations {
        id
        answerLinks {
          id
          email
          linkState: state
          sentAt
          expiresAt
          contactName
          contactEmail
        }
      }
    }
  }
`);

const sendMutation = graphql(`
  mutation SendAnswerLinks($operationId: ID!, $links: [AnswerLinkInput!]!) {
    answer: sendAnswerLinks(operationId: $operationId, links: $links) {
      ... on SentAnswerLinks {
        links {
          id
          link
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

const revokeMutation = graphql(`
  mutation RevokeAnswerLink($operationId: ID!, $id: ID!) {
    answer: revokeAnswerLink(operationId: $operationId, id: $id) {
      ... on Participation {
        id
        answerLinks {
          id
          email
          linkState: state
          sentAt
          expiresAt
          contactName
          contactEmail
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
  readonly row: ParticipantRow_ParticipationFragment;
}

/** Links by which an invited agency answers from a mailbox: sent, taken back, and whom an answer named, until the agency appoints somebody. */
export const AnswerLinks = ({ operationId, row }: Props) => {
  const { t, i18n } = useTranslation('participation');
  const format = useFormat();
  const words = useRefusals();
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<string>(i18n.language);
  /** The link itself, where no mail is sent: shown this once. */
  const [shown, setShown] = useState<string | null>(null);
  const { data, refetch } = useQuery(linksQuery, { variables: { operationId }, fetchPolicy: 'cache-and-network' });
  // Kept here alone: the cache must not hold a secret.
  const [send, sending] = useMutation(sendMutation, { fetchPolicy: 'no-cache' });
  const [revoke, revoking] = useMutation(revokeMutation);
  const sent = useAnswer();
  const taken = useAnswer();
  const links = data?.operation?.participations.find(({ id }) => id === row.id)?.answerLinks ?? [];
  const isAsked = row.participationState === 'INVITED' && data?.operation?.viewerCan.invite;
  const named = row.contact ? undefined : links.find(({ linkState, contactEmail }) => linkState === 'USED' && contactEmail);
  const submit = async () => {
    const given = await sent.take(send({ variables: { operationId, links: [{ agencyId: row.agency.id, email, language }] } }).then(({ data: answered }) => answered?.answer));
    if (!given) return;
    const [made] = given.links;
    setShown(made?.link ?? null);
    setEmail('');
    if (!made?.link) toast(t('link.sent', { email }));
    await refetch();
  };
  const problem = [...sent.refusals.filter(({ field }) => !field?.endsWith('.email')), ...taken.refusals].map(words.say).join(' ') || (sent.hasFailed || taken.hasFailed ? t('failedTodo') : '');
  if (!isAsked && links.length === 0) return null;
  return (
    <section className="stack" aria-label={t('link.title')}>
      <h3>{t('link.title')}</h3>
      {named && <p>{t('link.named', { name: named.contactName ?? '', email: named.contactEmail ?? '' })}</p>}
      {links.length > 0 && (
        <ul aria-label={t('link.list')}>
          {links.map(({ id, email: to, linkState, sentAt, expiresAt }) => (
            <li key={id} className="row">
              <span>
                <bdi>{to}</bdi> · {t(`link.state.${linkState}`, { day: format.date(linkState === 'OPEN' ? expiresAt : sentAt) })}
              </span>
              {linkState === 'OPEN' && isAsked && (
                <Button kind="quiet" busy={revoking.loading} aria-label={t('link.revokeWhat', { email: to })} onClick={() => void taken.take(revoke({ variables: { operationId, id } }).then(({ data: answered }) => answered?.answer))}>
                  {t('link.revoke')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {isAsked && (
        <>
          <TextField label={t('link.email')} hint={t('link.emailHint')} type="email" autoComplete="off" value={email} onChange={setEmail} error={words.at(sent.refusals, 'links.0.email')} />
          <Select label={t('link.language')} options={languages.map(({ code, name }) => ({ value: code as string, label: name }))} value={language} onChange={(next) => setLanguage(next ?? 'en')} />
          <p className="row">
            <Button busy={sending.loading} disabled={email.trim() === ''} onClick={() => void submit()}>
              {t('link.send')}
            </Button>
          </p>
        </>
      )}
      {shown && <TextField label={t('link.shown')} hint={t('link.shownHint')} code value={shown} onChange={() => undefined} />}
    </section>
  );
};
