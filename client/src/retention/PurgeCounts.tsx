import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Table } from '../ui/Table';

interface Props {
  readonly caption: string;
  readonly counts: readonly { readonly kind: string; readonly count: number; readonly bytes?: number | null }[];
}

/** What a purge takes, by kind. */
export const PurgeCounts = ({ caption, counts }: Props) => {
  const { t } = useTranslation('retention');
  const format = useFormat();
  const nameOf = (kind: string) => t(`kind.${kind}` as 'kind.seizures', { defaultValue: kind });
  return (
    <Table
      caption={caption}
      rows={counts.filter(({ count }) => count > 0)}
      rowKey={({ kind }) => kind}
      empty={<p>{t('nothing')}</p>}
      columns={[
        { id: 'kind', heading: t('what'), main: true, cell: ({ kind }) => nameOf(kind) },
        { id: 'count', heading: t('howMany'), number: true, cell: ({ count, bytes }) => (bytes ? t('withBytes', { number: format.number(count), size: format.number(bytes / 1_000_000, 1) }) : format.number(count)) },
      ]}
    />
  );
};
