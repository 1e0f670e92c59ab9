import { CombinedGraphQLErrors } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { AnswerOfferQuery } from '../graphql/graphql';
import { useAnswer } from '../platform/use-answer';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Door } from '../session/Door';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { RadioGroup } from '../ui/RadioGroup';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import './operations.css';

const offerQuery = graphql(`
  query AnswerOffer($token: String!) {
    answerOffer(token: $token) {
      operationId
      operation
      code
      startsOn
      endsOn
      isExercise
      lead
      agency
      expiresAt
    }
  }
`);

const answerMutation = graphql(`
  mutation AnswerByLink($token: String!, $input: AnswerByLinkInput!) {
    answer: answerByLink(token: $token, input: $input) {
      ... on AnsweredByLink {
        isAccepted
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

/** Where an invited agency answers from its mailbox, without an account: to what, by whom, and one answer. */
export const AnswerByLinkPage = () => {
  const { t } = useTranslation('participation');
  // After the # a browser keeps the secret to itself; once it is read it stands in no history either.
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => history.replaceState(history.state, '', location.pathname), []);
  const { data, loading, error, refetch } = useQuery(offerQuery, { variables: { token }, fetchPolicy: 'no-cache' });
  if (loading && !data) return <Skeleton lines={6} />;
  if (error) {
    const isOften = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'TOO_MANY_REQUESTS' || extensions?.code === 'RATE_LIMITED');
    return (
      <main id="main" className="page-alone">
        <ErrorNote title={t('byLink.failed')} todo={isOften ? t('byLink.often') : t('failedTodo')} action={<Button onClick={() => void refetch()}>{t('invite.again')}</Button>} />
      </main>
    );
  }
  if (!data?.answerOffer) {
    return (
      <Door title={t('byLink.closedTitle')} lead={t('byLink.closed')}>
        <a className="link" href="/">
          {t('byLink.toSignIn')}
        </a>
      </Door>
    );
  }
  return <Offer token={token} offer={data.answerOffer} />;
};

const answers = ['accept', 'decline'] as const;

const Offer = ({ token, offer }: { readonly token: string; readonly offer: NonNullable<AnswerOfferQuery['answerOffer']> }) => {
  const { t, i18n } = useTranslation('participation');
  const format = useFormat();
  const { at, say } = useRefusals();
  const [answer, setAnswer] = useState<(typeof answers)[number]>('accept');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<(typeof answers)[number]>();
  const [send, { loading }] = useMutation(answerMutation, { fetchPolicy: 'no-cache' });
  const { refusals, hasFailed, take } = useAnswer();
  const { operation, code, lead, agency, startsOn, endsOn } = offer;
  useEffect(() => {
    document.title = `${t('byLink.title', { operation })} · Muster`;
  }, [t, operation]);
  if (done) return <Door title={t(`byLink.done.${done}`, { operation })} lead={t(`byLink.doneLead.${done}`, { agency, lead })}>{null}</Door>;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = answer === 'accept' ? { accept: true, contactName: name, contactEmail: email } : { accept: false, reason, reasonLanguage: i18n.language };
    if (await take(send({ variables: { token, input } }).then(({ data }) => data?.answer))) setDone(answer);
  };
  const others = refusals.filter(({ field }) => !['contactName', 'contactEmail', 'reason'].includes(field ?? ''));
  return (
    <Door title={t('byLink.title', { operation })} lead={t('byLink.lead', { lead, agency })}>
      <dl className="offer-facts">
        <dt>{t('byLink.code')}</dt>
        <dd>{code}</dd>
        {startsOn && endsOn && (
          <>
            <dt>{t('byLink.days')}</dt>
            <dd>
              {format.day(startsOn)} – {format.day(endsOn)}
            </dd>
          </>
        )}
      </dl>
      {offer.isExercise && <p>{t('byLink.exercise')}</p>}
      <p>
        <a className="link" href={`/operations/${offer.operationId}`}>
          {t('byLink.signIn')}
        </a>
      </p>
      <form className="door-form" noValidate onSubmit={(event) => void submit(event)}>
        {(others.length > 0 || hasFailed) && <ErrorNote title={t('answer.refused')} todo={others.map(say).join(' ') || t('failedTodo')} />}
        <RadioGroup label={t('byLink.answer', { agency })} value={answer} onChange={setAnswer} choices={answers.map((value) => ({ value, label: t(`answer.${value}`) }))} />
        {answer === 'accept' ? (
          <>
            <TextField label={t('byLink.contactName')} hint={t('answer.contactHint')} required autoComplete="name" maxLength={120} value={name} onChange={setName} error={at(refusals, 'contactName')} />
            <TextField label={t('byLink.contactEmail')} hint={t('byLink.contactEmailHint')} required type="email" autoComplete="email" value={email} onChange={setEmail} error={at(refusals, 'contactEmail')} />
          </>
        ) : (
          <TextField label={t('reason')} hint={t('answer.reasonHint')} required rows={3} value={reason} onChange={setReason} error={at(refusals, 'reason')} />
        )}
        <Button type="submit" kind="primary" busy={loading}>
          {t(`byLink.deed.${answer}`)}
        </Button>
        <p className="muted small">{t('byLink.until', { until: format.moment(offer.expiresAt) })}</p>
      </form>
    </Door>
  );
};
