import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProductRow_ProductFragment, ProductRow_ProductFragmentDoc } from '../graphql/graphql';
import { TlpMark } from '../handling/TlpMark';
import '../messages/messages.css';
import { useFormat } from '../platform/use-format';
import { StatusBadge } from '../ui/StatusBadge';
import { isAwaited } from './is-awaited';
import { productRow } from './product-row';

interface Props {
  readonly label: string;
  readonly products: readonly FragmentType<typeof ProductRow_ProductFragmentDoc>[];
  readonly now: number;
}

/** Intelligence products in order, each with whose it is and where it stands. */
export const ProductList = ({ label, products, now }: Props) => {
  const { data } = useSuspenseFragment({ fragment: productRow, from: [...products] });
  return (
    <ul className="message-list" aria-label={label}>
      {(data as readonly ProductRow_ProductFragment[]).map((product) => (
        <ProductLine key={product.id} product={product} now={now} />
      ))}
    </ul>
  );
};

const ProductLine = ({ product, now }: { readonly product: ProductRow_ProductFragment; readonly now: number }) => {
  const { t } = useTranslation(['products', 'vocabulary']);
  const format = useFormat();
  const { id, operationId, productKind, productState, title, language, agency, handling, progress } = product;
  const at = product.disseminatedAt ?? product.createdAt;
  const isNew = isAwaited(product);
  return (
    <li className="message-line" data-unread={isNew || undefined}>
      <div className="message-what">
        <span className="muted small">
          {t(`vocabulary:productKind.${productKind}`)} · {agency.shortName}
        </span>
        <Link href={`/operations/${operationId}/products/${id}`} className="row-link" lang={language}>
          {title}
        </Link>
        <TlpMark handling={handling} />
        {isNew && <span className="message-new"> {t('products:toAcknowledge')}</span>}
      </div>
      <div className="message-standing">
        <StatusBadge kind="productState" state={productState} />
        {progress.addressed > 0 && <span className="small">{t('products:progress', { addressed: String(progress.addressed), acknowledged: String(progress.acknowledged) })}</span>}
        <time dateTime={at} className="muted small" title={format.moment(at)}>
          {format.relative(at, now)}
        </time>
      </div>
    </li>
  );
};
