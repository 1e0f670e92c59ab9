import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import { useFormat } from '../platform/use-format';
import { useSession } from '../session/session';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { Sign } from '../ui/StatusBadge';
import { Table } from '../ui/Table';
import { languageName } from './language-names';
import { LeadSwitch } from './LeadSwitch';
import { PersonForm } from './PersonForm';
import { PersonName } from './PersonName';
import { Reach } from './Reach';

const agencyPeople = graphql(`
  fragment AgencyPeople_person on Person {
    id
    name
    title
    titleLanguage
    contactEmail
    contactPhone
    topics
    languages
    isContactPoint
    viewerCan {
      edit
      appoint
    }
    account {
      id
      isLead
    }
    ...PersonForm_person
  }
`);

interface Props {
  readonly people: readonly FragmentType<typeof agencyPeople>[];
  readonly onChanged: () => void;
}

/** The people of an agency; those that the reader keeps can be edited here. */
export const AgencyPeople = ({ people: from, onChanged }: Props) => {
  const { t, i18n } = useTranslation('directory');
  const format = useFormat();
  const session = useSession();
  const { data: people } = useSuspenseFragment({ fragment: agencyPeople, fragmentName: 'AgencyPeople_person', from: [...from] });
  const [editedId, setEditedId] = useState<string | undefined>(undefined);
  const edited = people.find(({ id }) => id === editedId);
  const keepsSome = people.some(({ viewerCan }) => viewerCan.edit);
  return (
    <>
      <Table
        caption={t('people')}
        captionHidden
        rows={people}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noPeople')}>{t('noPeopleTodo')}</EmptyState>}
        columns={[
          {
            id: 'person', heading: t('person'), main: true,
            cell: (person) => (
              <>
                <PersonName {...person} />
                {person.account?.isLead && (
                  <span className="person-sign">
                    <Sign shape="diamond" tone="blue">{t('answersFor')}</Sign>
                  </span>
                )}
              </>
            ),
          },
          { id: 'topics', heading: t('topics'), cell: ({ topics }) => topics.join(', ') || '–' },
          { id: 'languages', heading: t('languages'), cell: ({ languages }) => format.list(languages.map((code) => languageName(code, i18n.language))) || '–' },
          { id: 'reach', heading: t('reach'), cell: ({ name, contactEmail, contactPhone }) => <Reach name={name} email={contactEmail} phone={contactPhone} /> },
          ...(keepsSome
            ? [
                {
                  id: 'keep', heading: t('keep'),
                  cell: ({ id, name, viewerCan, account }: (typeof people)[number]) => (
                    <span className="row">
                      {viewerCan.edit && (
                        <Button kind="quiet" aria-label={t('editPerson', { name })} onClick={() => setEditedId(id)}>
                          {t('edit')}
                        </Button>
                      )}
                      {viewerCan.appoint && account && id !== session.id && <LeadSwitch id={id} name={name} isLead={account.isLead} />}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Dialog title={edited?.name ?? ''} open={Boolean(edited)} onClose={() => setEditedId(undefined)}>
        {edited && (
          <PersonForm
            person={edited}
            onSaved={() => {
              setEditedId(undefined);
              onChanged();
            }}
          />
        )}
      </Dialog>
    </>
  );
};
