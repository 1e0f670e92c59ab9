import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitePerson } from '../directory/InvitePerson';
import { graphql } from '../graphql/gql';
import { ComboBox } from '../ui/ComboBox';
import { Dialog } from '../ui/Dialog';
import { useSearchWords } from './use-search-words';

const agencyChoice = graphql(`
  query AgencyChoice($words: String) {
    agencies(words: $words, first: 50) {
      items {
        id
        name
        shortName
      }
    }
  }
`);

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInvited: () => void;
}

/** Invites somebody of any agency. */
export const InviteDialog = ({ open, onClose, onInvited }: Props) => {
  const { t } = useTranslation('admin');
  return (
    <Dialog title={t('invite')} open={open} onClose={onClose}>
      <InviteOfAny onInvited={onInvited} />
    </Dialog>
  );
};

const InviteOfAny = ({ onInvited }: { onInvited: () => void }) => {
  const { t } = useTranslation('admin');
  const search = useSearchWords();
  const [chosen, setChosen] = useState<{ id: string; title: string } | undefined>(undefined);
  const { data, previousData, loading } = useQuery(agencyChoice, { variables: { words: search.words } });
  const found = ((data ?? previousData)?.agencies.items ?? []).map(({ id, name, shortName }) => ({ id, title: `${shortName}: ${name}` }));
  const items = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <InvitePerson
      agencyId={chosen?.id}
      agencyField={(isMissing) => (
        <ComboBox
          label={t('agency')}
          required
          error={isMissing && t('agencyMissing')}
          items={items}
          searching={loading}
          value={chosen?.id}
          // What stands there once an agency is chosen is its name, not a search.
          onSearch={(typed) => search.type(typed === chosen?.title ? '' : typed)}
          onChange={(id) => setChosen(items.find((item) => item.id === id))}
        />
      )}
      onInvited={onInvited}
    />
  );
};
