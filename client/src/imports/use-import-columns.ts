import { useSuspenseQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';

const importColumnsQuery = graphql(`
  query ImportColumns {
    importColumns {
      key
      en
      fr
    }
  }
`);

/** A field of a report that a column of a sheet can fill. */
export interface ImportField {
  readonly key: string;
  readonly name: string;
}

/** Every field that a column can fill, in the reader's language, and the name of one by its key. */
export const useImportColumns = () => {
  const { i18n } = useTranslation();
  const { data } = useSuspenseQuery(importColumnsQuery, { fetchPolicy: 'cache-first' });
  const isFrench = i18n.language === 'fr';
  return useMemo(() => {
    const fields: readonly ImportField[] = data.importColumns.map(({ key, en, fr }) => ({ key, name: isFrench ? fr : en }));
    const names = new Map(fields.map(({ key, name }) => [key, name]));
    return { fields, nameOf: (key: string | null | undefined) => (key ? (names.get(key) ?? key) : undefined) };
  }, [data, isFrench]);
};
