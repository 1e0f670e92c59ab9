import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { Button } from '../ui/Button';
import { useSession } from './session';

const signOutMutation = graphql(`
  mutation SignOut($everywhere: Boolean!) {
    signOut(everywhere: $everywhere)
  }
`);

/** Who is signed in, and the way out. */
export const AccountMenu = () => {
  const { t } = useTranslation('common');
  const { person } = useSession();
  const client = useApolloClient();
  const [signOut, { loading }] = useMutation(signOutMutation);
  const leave = async () => {
    await signOut({ variables: { everywhere: false } });
    // Nothing of one person may stay on the screen of the next.
    await client.clearStore();
    location.assign('/');
  };
  return (
    <>
      <span>{person.name}</span>
      <Button kind="quiet" busy={loading} onClick={() => void leave()}>
        {t('signOut')}
      </Button>
    </>
  );
};
