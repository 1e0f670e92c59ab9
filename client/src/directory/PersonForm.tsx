import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { ErrorNote } from '../ui/ErrorNote';
import { TextField } from '../ui/TextField';
import { toast } from '../ui/toasts';
import { LanguagesField } from './LanguagesField';

const personForm = graphql(`
  fragment PersonForm_person on Person {
    id
    version
    name
    title
    titleLanguage
    contactEmail
    contactPhone
    topics
    languages
    isContactPoint
    viewerCan {
      appoint
    }
  }
`);

const changePerson = graphql(`
  mutation ChangePerson($id: ID!, $version: Int!, $input: PersonInput!) {
    changePerson(id: $id, version: $version, input: $input) {
      ... on Person {
        id
        ...PersonForm_person
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
  readonly person: FragmentType<typeof personForm>;
  readonly onSaved?: () => void;
}

const fields = ['name', 'title', 'contactEmail', 'contactPhone', 'topics', 'languages'];

/** What the directory says of somebody, to be kept true by themselves or by who answers for the agency. */
export const PersonForm = ({ person: from, onSaved }: Props) => {
  const { t, i18n } = useTranslation(['directory', 'common']);
  const { data: person } = useSuspenseFragment({ fragment: personForm, from });
  const refusals = useRefusals();
  const [name, setName] = useState(person.name);
  const [title, setTitle] = useState(person.title ?? '');
  const [email, setEmail] = useState(person.contactEmail ?? '');
  const [phone, setPhone] = useState(person.contactPhone ?? '');
  const [topics, setTopics] = useState(person.topics.join(', '));
  const [languages, setLanguages] = useState<readonly string[]>(person.languages);
  const [isContactPoint, setContactPoint] = useState(person.isContactPoint);
  const [change, { data, loading, error }] = useMutation(changePerson);
  const refused = !loading && data?.changePerson?.__typename === 'Refused' ? data.changePerson.refusals : [];
  const at = (field: string) => refusals.at(refused, field);
  const rest = refused.filter(({ field }) => !fields.some((each) => field === each || field?.startsWith(`${each}.`)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    const input = {
      name,
      title: title.trim() || null,
      // A title that was written anew is in the language of whoever wrote it.
      titleLanguage: title.trim() === '' ? null : title === person.title ? person.titleLanguage : i18n.language.slice(0, 2),
      contactEmail: email.trim() || null,
      contactPhone: phone.trim() || null,
      topics: topics.split(/[,;\n،、]/).map((topic) => topic.trim()).filter(Boolean),
      languages: [...languages],
      ...(person.viewerCan.appoint ? { isContactPoint } : {}),
    };
    const answer = await change({ variables: { id: person.id, version: person.version, input } }).catch(() => undefined);
    if (answer?.data?.changePerson?.__typename !== 'Person') return;
    toast(t('saved'));
    onSaved?.();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      {!loading && error && <ErrorNote title={t('failed')} kept={t('failedKept')} todo={t('failedTodo')} />}
      {rest.map((each) => (
        <ErrorNote key={each.rule} title={refusals.say(each)} kept={t('failedKept')} />
      ))}
      <div className="form-columns">
        <TextField label={t('name')} name="name" autoComplete="name" value={name} onChange={setName} error={at('name')} required />
        <TextField label={t('function')} name="title" autoComplete="organization-title" value={title} onChange={setTitle} error={at('title')} />
        <TextField label={t('email')} type="email" name="contactEmail" autoComplete="email" value={email} onChange={setEmail} error={at('contactEmail')} code />
        <TextField
          label={t('phone')}
          hint={t('phoneHint')}
          type="tel"
          name="contactPhone"
          autoComplete="tel"
          value={phone}
          onChange={setPhone}
          error={at('contactPhone')}
          code
        />
        <TextField label={t('topics')} hint={t('topicsHint')} name="topics" value={topics} onChange={setTopics} error={at('topics')} />
        <LanguagesField label={t('languages')} value={languages} onChange={setLanguages} error={at('languages')} />
      </div>
      {person.viewerCan.appoint && (
        <Checkbox checked={isContactPoint} onChange={setContactPoint} hint={t('contactPointHint')}>
          {t('contactPoint')}
        </Checkbox>
      )}
      <div className="row">
        <Button type="submit" kind="primary" busy={loading}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  );
};
