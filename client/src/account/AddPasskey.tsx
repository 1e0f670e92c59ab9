import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { makePasskey } from '../session/passkeys';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { browserName } from './browser-name';
import './account.css';

const beginPasskey = graphql(`
  mutation BeginPasskey {
    beginPasskey {
      ... on PasskeyOptions {
        options
      }
      ... on Refused {
        refusals {
          rule
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

const addPasskey = graphql(`
  mutation AddPasskey($name: String!, $answer: String!) {
    addPasskey(name: $name, answer: $answer) {
      ... on AddedPasskey {
        id
        codes
      }
      ... on Refused {
        refusals {
          rule
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
  /** With new recovery codes; none where there are some already. */
  readonly onAdded: (recoveryCodes: readonly string[]) => void;
}

/** Makes a passkey on this device or a security key. */
export const AddPasskey = ({ onAdded }: Props) => {
  const { t } = useTranslation('account');
  const refusals = useRefusals();
  const [name, setName] = useState(() => browserName(navigator.userAgent));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [begin] = useMutation(beginPasskey, { fetchPolicy: 'no-cache' });
  const [add] = useMutation(addPasskey, { fetchPolicy: 'no-cache' });
  const make = async (): Promise<string | undefined> => {
    const begun = (await begin()).data?.beginPasskey;
    if (begun?.__typename !== 'PasskeyOptions') return begun?.refusals.map(refusals.say).join(' ');
    const answer = await makePasskey(begun.options);
    if (answer === null) return t('passkeyNotMade');
    const added = (await add({ variables: { name, answer } })).data?.addPasskey;
    if (added?.__typename !== 'AddedPasskey') return added?.refusals.map(refusals.say).join(' ');
    onAdded(added.codes);
    return undefined;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setProblem(await make().catch(() => t('notDone')));
    setBusy(false);
  };
  return (
    <div className="stack">
      <p className="muted">{t('passkeysLead')}</p>
      {problem && <ErrorNote title={problem} />}
      <form className="token-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextField label={t('passkeyName')} hint={t('passkeyNameHint')} name="passkey-name" autoComplete="off" maxLength={80} value={name} onChange={setName} />
        <Button type="submit" busy={isBusy}>
          {t('addPasskey')}
        </Button>
      </form>
    </div>
  );
};
