import { useTranslation } from 'react-i18next';
import type { ProductCase_ProductFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';
import { Table } from '../ui/Table';

interface Props {
  readonly product: ProductCase_ProductFragment;
  readonly now: number;
}

/** To whom a product went, whether each has it and knows of its end, and what it thought of it, as far as the reader is told. */
export const ProductAddressees = ({ product, now }: Props) => {
  const { t } = useTranslation('products');
  const format = useFormat();
  const hasEnded = product.productState !== 'DISSEMINATED';
  const when = (at: string | null) => (at ? <time dateTime={at} title={format.moment(at)}>{format.relative(at, now)}</time> : t('addressees.notYet'));
  return (
    <Table
      caption={t('addressees.title')}
      captionHidden
      rows={[...product.addressees].sort((a, b) => a.agency.shortName.localeCompare(b.agency.shortName, format.locale))}
      rowKey={({ id }) => id}
      columns={[
        { id: 'agency', heading: t('addressees.agency'), main: true, cell: ({ agency }) => agency.shortName },
        { id: 'has', heading: t('addressees.has'), cell: ({ acknowledgedAt }) => when(acknowledgedAt) },
        ...(hasEnded ? [{ id: 'end', heading: t('addressees.knowsEnd'), cell: ({ endAcknowledgedAt }: { endAcknowledgedAt: string | null }) => when(endAcknowledgedAt) }] : []),
        {
          id: 'feedback', heading: t('addressees.feedback'),
          cell: ({ feedback }) => (feedback ? <><strong>{t(feedback.isUseful ? 'feedback.useful' : 'feedback.notUseful')}</strong> <span lang={feedback.language}>{feedback.reason}</span></> : '–'),
        },
      ]}
    />
  );
};
