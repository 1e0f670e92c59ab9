import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { askPasskey, takesPasskeys } from './passkeys';
import type { Session } from './session-facts';

const beginPasskeySignIn = graphql(`
  mutation BeginPasskeySignIn($ticket: String) {
    beginPasskeySignIn(ticket: $ticket) {
      ... on PasskeyOptions {
        options
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

const signInWithPasskey = graphql(`
  mutation SignInWithPasskey($answer: String!, $ticket: String) {
    signInWithPasskey(answer: $answer, ticket: $ticket) {
      ... on Session {
        id
        ...SessionFacts_session @unmask
      }
      ... on Refused {
        refusals {
          rule
          message
        }
      }
    }
  }
`);

interface Props {
  /** Of the first step, when there was one. */
  readonly ticket: string | undefined;
  readonly onSignedIn: (session: Session) => void;
}

/** Signs in with a passkey, where browser and address allow it. */
export const PasskeyButton = ({ ticket, onSignedIn }: Props) => {
  const { t } = useTranslation('sign-in');
  const refusals = useRefusals();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [begin] = useMutation(beginPasskeySignIn, { fetchPolicy: 'no-cache' });
  const [signIn] = useMutation(signInWithPasskey, { fetchPolicy: 'no-cache' });
  if (!takesPasskeys()) return null;
  const enter = async (): Promise<string | undefined> => {
    const begun = (await begin({ variables: { ticket: ticket ?? null } })).data?.beginPasskeySignIn;
    if (begun?.__typename !== 'PasskeyOptions') return begun?.refusals.map(refusals.say).join(' ');
    const answer = await askPasskey(begun.options);
    if (answer === null) return t('passkeyNone');
    const opened = (await signIn({ variables: { answer, ticket: ticket ?? null } })).data?.signInWithPasskey;
    if (opened?.__typename !== 'Session') return opened?.refusals.map(refusals.say).join(' ');
    onSignedIn(opened);
    return undefined;
  };
  const press = async () => {
    setBusy(true);
    setProblem(await enter().catch(() => t('failed')));
    setBusy(false);
  };
  return (
    <>
      {problem && <ErrorNote title={problem} />}
      <Button kind={ticket ? 'primary' : 'plain'} busy={isBusy} onClick={() => void press()}>
        {t('passkey')}
      </Button>
    </>
  );
};
