import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../graphql/gql';
import { unsubscribeHere } from '../notifications/push-here';
import { endSession } from '../platform/session-end';
import { toast } from '../ui/toasts';
import { tellOtherTabs } from './other-tabs';

const signOutMutation = graphql(`
  mutation SignOut($everywhere: Boolean!) {
    signOut(everywhere: $everywhere)
  }
`);

/** Ends this session, or all of the account; the gate then clears what the device holds of it. */
export const useSignOut = (): ((everywhere?: boolean) => Promise<void>) => {
  const { t } = useTranslation('sign-in');
  const [, go] = useLocation();
  const [signOut] = useMutation(signOutMutation);
  return async (everywhere = false) => {
    try {
      await signOut({ variables: { everywhere } });
    } catch {
      // While the server does not know of it the session still stands: saying "signed out" would be untrue.
      toast(t('failed'));
      return;
    }
    // Nobody who picks the device up later is told that there is news.
    await unsubscribeHere().catch(() => undefined);
    endSession('left');
    tellOtherTabs({ accountId: null });
    // Whoever comes next begins at the beginning, not at this person's page.
    go('/', { replace: true });
  };
};
