import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/gql';
import type { CatalogueLanguage } from '../i18n/languages';
import { changeLanguage } from '../i18n/start-language';

const setLanguage = graphql(`
  mutation SetLanguage($language: String!) {
    setLanguage(language: $language) {
      ... on Session {
        id
        language
      }
      ... on Refused {
        refusals {
          rule
        }
      }
    }
  }
`);

/** Changes the language of the screens at once, and keeps it with the account. */
export const useChosenLanguage = (): ((language: CatalogueLanguage) => Promise<void>) => {
  const [keep] = useMutation(setLanguage);
  return async (language) => {
    await changeLanguage(language);
    // Kept on this device already; the account follows when the server can be reached.
    await keep({ variables: { language } }).catch(() => undefined);
  };
};
