import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ShownOnce } from '../directory/ShownOnce';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';

const createAccessToken = graphql(`
  mutation CreateAccessToken($name: String!, $days: Int!) {
    createAccessToken(name: $name, days: $days) {
      ... on AccessToken {
        id
        token
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

const lifetimes = ['7', '30', '90', '365'] as const;

/** Makes an access token for a program and shows it this once. */
export const NewAccessToken = ({ onMade }: { onMade: () => void }) => {
  const { t } = useTranslation('account');
  const refusals = useRefusals();
  const [name, setName] = useState('');
  const [days, setDays] = useState<(typeof lifetimes)[number]>('90');
  // Kept here alone: the cache must not hold a secret.
  const [create, { data, loading, error }] = useMutation(createAccessToken, { fetchPolicy: 'no-cache' });
  const made = data?.createAccessToken.__typename === 'AccessToken' ? data.createAccessToken : undefined;
  const refused = !loading && data?.createAccessToken.__typename === 'Refused' ? data.createAccessToken.refusals : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const answer = await create({ variables: { name, days: Number(days) } }).catch(() => undefined);
    if (answer?.data?.createAccessToken.__typename !== 'AccessToken') return;
    setName('');
    onMade();
  };
  return (
    <>
      {made && !loading && <ShownOnce key={made.id} label={t('newToken')} hint={t('newTokenHint')} secret={made.token} />}
      {!loading && error && <ErrorNote title={t('notMade')} todo={t('notMadeTodo')} />}
      {refused.filter(({ field }) => field !== 'name').map((each) => <ErrorNote key={each.rule} title={refusals.say(each)} />)}
      <form className="token-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextField label={t('tokenName')} hint={t('tokenNameHint')} name="token-name" autoComplete="off" maxLength={80} value={name} onChange={setName} error={refusals.at(refused, 'name')} />
        <Select
          label={t('lifetime')}
          options={lifetimes.map((value) => ({ value, label: t('days', { count: Number(value) }) }))}
          value={days}
          onChange={(next) => setDays(next ?? '90')}
        />
        <Button type="submit" busy={loading}>
          {t('makeToken')}
        </Button>
      </form>
    </>
  );
};
