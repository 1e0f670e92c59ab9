import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../graphql/gql';
import type { ImportPage_ImportFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { useRefusals } from '../platform/use-refusals';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Section } from '../ui/Page';
import { Select } from '../ui/Select';
import { Table } from '../ui/Table';
import { useImportColumns } from './use-import-columns';

const setImportMappingMutation = graphql(`
  mutation SetImportMapping($operationId: ID!, $importId: ID!, $mapping: [String!]!) {
    setImportMapping(operationId: $operationId, id: $importId, mapping: $mapping) {
      ... on Import {
        id
        ...ImportPage_import
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

/** What each column of the sheet means, with its first values beside it; a change has every row checked anew. */
export const ColumnMapping = ({ found }: { readonly found: ImportPage_ImportFragment }) => {
  const { t } = useTranslation('import');
  const format = useFormat();
  const words = useRefusals();
  const { fields } = useImportColumns();
  const [mapping, setMapping] = useState<readonly string[]>(found.mapping);
  const [apply, { data, loading, error }] = useMutation(setImportMappingMutation);
  const refusals = data?.setImportMapping?.__typename === 'Refused' ? data.setImportMapping.refusals : [];
  const isChanged = mapping.some((key, index) => key !== found.mapping[index]);
  const understood = mapping.filter((key) => key !== '').length;
  // A field has one column: whoever gives it to another takes it from the first.
  const choose = (at: number, key: string | undefined) => setMapping(mapping.map((each, index) => (index === at ? (key ?? '') : each === key ? '' : each)));
  const send = () => apply({ variables: { operationId: found.operationId, importId: found.id, mapping: [...mapping] } }).catch(() => undefined);
  const rows = found.columns.map((heading, index) => ({ index, heading: heading || t('columns.unnamed', { number: String(index + 1) }) }));
  const options = fields.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Section title={t('columns.title')}>
      <p>{t('columns.understood', { understood: format.number(understood), all: format.number(mapping.length) })}</p>
      <details className="import-columns" open={understood < mapping.length || undefined}>
        <summary>{t('columns.change')}</summary>
        <Table
          caption={t('columns.title')}
          captionHidden
          rows={rows}
          rowKey={({ index }) => String(index)}
          columns={[
            { id: 'heading', heading: t('columns.heading'), main: true, cell: ({ heading }) => heading },
            {
              id: 'means',
              heading: t('columns.means'),
              cell: ({ index, heading }) => (
                <Select
                  label={t('columns.meansOf', { heading })}
                  labelHidden
                  options={options}
                  none={t('columns.nothing')}
                  value={mapping[index] || undefined}
                  onChange={(key) => choose(index, key)}
                />
              ),
            },
            {
              id: 'sample',
              heading: t('columns.sample'),
              cell: ({ index }) => <span className="import-sample">{found.sample.items.map(({ cells }) => cells[index] || '–').join(' · ')}</span>,
            },
          ]}
        />
      </details>
      {(refusals.length > 0 || error) && <ErrorNote title={t('columns.changed')} todo={refusals.map(words.say).join(' ') || t('confirm.unreachable')} />}
      {isChanged && (
        <p className="row import-changed">
          <span role="status">{t('columns.changed')}</span>
          <Button kind="primary" busy={loading} onClick={() => void send()}>
            {t('columns.apply')}
          </Button>
          <Button kind="quiet" onClick={() => setMapping(found.mapping)}>
            {t('columns.reset')}
          </Button>
        </p>
      )}
    </Section>
  );
};
