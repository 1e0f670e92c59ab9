import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../graphql/gql';
import type { ProductsToSee_OperationFragment, ProductsToSee_OperationFragmentDoc } from '../graphql/graphql';
import { isAwaited } from '../products/is-awaited';
import { Section } from '../ui/Page';

/** Intelligence products that wait for the reader. */
export const productsToSee = graphql(`
  fragment ProductsToSee_operation on Operation {
    id
    name
    products(box: AWAITED, first: 10) {
      items {
        id
        title
        language
        productKind: kind
        productState: state
        agency {
          id
          shortName
        }
        ownAddressee {
          id
          acknowledgedAt
          endAcknowledgedAt
        }
      }
    }
  }
`);

interface Props {
  readonly operations: readonly FragmentType<typeof ProductsToSee_OperationFragmentDoc>[];
}

type Wait = 'end' | 'fresh' | 'review' | 'feedback';
type Product = ProductsToSee_OperationFragment['products']['items'][number];

/** From the most pressing: what is relied on and does not hold any more comes first. */
const waits: readonly Wait[] = ['end', 'fresh', 'review', 'feedback'];

const waitOf = (product: Product): Wait => {
  if (product.productState === 'UNDER_REVIEW') return 'review';
  if (!isAwaited(product)) return 'feedback';
  return product.productState === 'DISSEMINATED' ? 'fresh' : 'end';
};

/** Products that wait for the reader's review, are new to their agency, or of which it has not said whether they were of use. */
export const ProductsToSee = ({ operations }: Props) => {
  const { t } = useTranslation(['today', 'vocabulary']);
  const { data } = useSuspenseFragment({ fragment: productsToSee, from: [...operations] });
  const waiting = (data as readonly ProductsToSee_OperationFragment[])
    .flatMap(({ id, name, products }) => products.items.map((product) => ({ ...product, wait: waitOf(product), operationId: id, operation: name })))
    .sort((a, b) => waits.indexOf(a.wait) - waits.indexOf(b.wait));
  if (waiting.length === 0) return null;
  return (
    <Section title={t('today:products.title', { count: waiting.length })}>
      <ul className="todo">
        {waiting.map(({ id, title, language, productKind, agency, wait, operationId, operation }) => (
          <li key={id}>
            <div>
              <strong>{t(`today:products.${wait}`)}</strong>{' '}
              <Link href={`/operations/${operationId}/products/${id}`} className="link" lang={language}>
                {title}
              </Link>
              <p className="muted small">{[t(`vocabulary:productKind.${productKind}`), operation, agency.shortName].join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
