import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { ErrorNote } from '../ui/ErrorNote';

const signInProviders = graphql(`
  query SignInProviders {
    signInProviders {
      key
      label
    }
  }
`);

const reasons = ['not-invited', 'no-email', 'administrator', 'other-identity', 'expired', 'unreachable', 'refused'] as const;
type Reason = (typeof reasons)[number];

/** Why the way by a provider ended here again; it stands after the # of the address. */
const reasonFrom = (hash: string): Reason | undefined => reasons.find((reason) => hash === `#sign-in=oidc.${reason}`);

/** One button for each provider by which an agency signs its own people in, and why it did not work. */
export const SignInProviders = () => {
  const { t } = useTranslation('sign-in');
  const [reason] = useState(() => reasonFrom(location.hash));
  const { data } = useQuery(signInProviders);
  if (!data?.signInProviders.length) return null;
  return (
    <section className="door-form" aria-label={t('providers.title')}>
      {reason && <ErrorNote title={t(`providers.${reason}`)} todo={t(`providers.todo.${reason}`)} />}
      {data.signInProviders.map(({ key, label }) => (
        <a key={key} className="button" href={`/oidc/${key}/start`}>
          {t('providers.by', { label })}
        </a>
      ))}
    </section>
  );
};
