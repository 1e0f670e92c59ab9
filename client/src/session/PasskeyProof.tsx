import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { settleProof } from '../platform/asked-proof';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { askPasskey, takesPasskeys } from './passkeys';

const beginPasskeyProof = graphql(`
  mutation BeginPasskeyProof {
    beginPasskeyProof {
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

const proveAgainWithPasskey = graphql(`
  mutation ProveAgainWithPasskey($answer: String!) {
    proveAgainWithPasskey(answer: $answer) {
      ... on Session {
        id
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

/** Proves with a passkey who is there. */
export const PasskeyProof = () => {
  const { t } = useTranslation('sign-in');
  const refusals = useRefusals();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [begin] = useMutation(beginPasskeyProof, { fetchPolicy: 'no-cache' });
  const [prove] = useMutation(proveAgainWithPasskey, { fetchPolicy: 'no-cache' });
  if (!takesPasskeys()) return null;
  const show = async (): Promise<string | undefined> => {
    const begun = (await begin()).data?.beginPasskeyProof;
    if (begun?.__typename !== 'PasskeyOptions') return begun?.refusals.map(refusals.say).join(' ');
    const answer = await askPasskey(begun.options);
    if (answer === null) return t('passkeyNone');
    const proved = (await prove({ variables: { answer } })).data?.proveAgainWithPasskey;
    if (proved?.__typename !== 'Session') return proved?.refusals.map(refusals.say).join(' ');
    settleProof(true);
    return undefined;
  };
  const press = async () => {
    setBusy(true);
    setProblem(await show().catch(() => t('failed')));
    setBusy(false);
  };
  return (
    <div className="stack">
      {problem && <ErrorNote title={problem} />}
      <div className="row">
        <Button busy={isBusy} onClick={() => void press()}>
          {t('proof.passkey')}
        </Button>
      </div>
    </div>
  );
};
