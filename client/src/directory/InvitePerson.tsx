import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { languages } from '../i18n/languages';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ErrorNote } from '../ui/ErrorNote';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { ShownOnce } from './ShownOnce';

const invitePerson = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      ... on InvitationLink {
        id
        link
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
  readonly agencyId: string | undefined;
  /** Chooses the agency, where it is not clear from the page; told when it was forgotten. */
  readonly agencyField?: (isMissing: boolean) => ReactNode;
  readonly onInvited: () => void;
}

/** Makes an invitation; where no mail is sent its link is shown this once, to be handed on by whoever invites. */
export const InvitePerson = ({ agencyId, agencyField, onInvited }: Props) => {
  const { t, i18n } = useTranslation('directory');
  const refusals = useRefusals();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<string>(i18n.language === 'fr' ? 'fr' : 'en');
  const [isLead, setLead] = useState(false);
  // Kept here alone: the cache must not hold a secret.
  const [invite, { data, loading, error }] = useMutation(invitePerson, { fetchPolicy: 'no-cache' });
  const [invited, setInvited] = useState('');
  const [isMissing, setMissing] = useState(false);
  const made = !loading && data?.invitePerson.__typename === 'InvitationLink' ? data.invitePerson : undefined;
  const refused = !loading && data?.invitePerson.__typename === 'Refused' ? data.invitePerson.refusals : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!agencyId);
    if (loading || !agencyId) return;
    const answer = await invite({ variables: { input: { agencyId, name, email, language, isLead } } }).catch(() => undefined);
    if (answer?.data?.invitePerson.__typename !== 'InvitationLink') return;
    setInvited(name);
    setName('');
    setEmail('');
    setLead(false);
    onInvited();
  };
  return (
    <>
      {made?.link && <ShownOnce key={made.id} label={t('link', { name: invited })} hint={t('linkHint')} secret={made.link} />}
      {made && !made.link && <p role="status">{t('mailed', { name: invited })}</p>}
      <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
        {!loading && error && <ErrorNote title={t('failed')} kept={t('failedKept')} todo={t('failedTodo')} />}
        {refused.filter(({ field }) => field !== 'email' && field !== 'name').map((each) => <ErrorNote key={each.rule} title={refusals.say(each)} />)}
        <div className="form-columns">
          {agencyField?.(isMissing && !agencyId)}
          <TextField label={t('name')} name="invited-name" autoComplete="off" value={name} onChange={setName} error={refusals.at(refused, 'name')} required />
          <TextField
            label={t('invitedEmail')}
            type="email"
            inputMode="email"
            name="invited-email"
            autoComplete="off"
            value={email}
            onChange={setEmail}
            error={refusals.at(refused, 'email')}
            required
          />
          <Select
            label={t('invitedLanguage')}
            options={languages.map(({ code, name: called }) => ({ value: code as string, label: called }))}
            value={language}
            onChange={(next) => setLanguage(next ?? 'en')}
          />
        </div>
        <Checkbox checked={isLead} onChange={setLead} hint={t('willLeadHint')}>
          {t('willLead')}
        </Checkbox>
        <div className="row">
          <Button type="submit" kind="primary" busy={loading}>
            {t('sendInvitation')}
          </Button>
        </div>
      </form>
    </>
  );
};
