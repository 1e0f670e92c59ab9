import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProductCase_ProductFragment, ProductCase_ProductFragmentDoc } from '../graphql/graphql';
import { bannerOf } from '../handling/handling-words';
import { SightList } from '../handling/SightList';
import { IntelligenceSection } from '../intelligence/IntelligenceSection';
import { useFormat } from '../platform/use-format';
import { useNow } from '../platform/use-now';
import { IndicatorList } from '../risk/IndicatorList';
import { Facts } from '../seizures/Facts';
import '../seizures/seizures.css';
import { HandlingBanner } from '../ui/HandlingBanner';
import { Page, Section } from '../ui/Page';
import { PlacedTime } from '../ui/PlacedTime';
import { StatusBadge } from '../ui/StatusBadge';
import { OutcomePart } from './OutcomePart';
import { productCase } from './product-page';
import { ProductAddressees } from './ProductAddressees';
import './products.css';
import { ProductSteps } from './ProductSteps';
import { YourFeedback } from './YourFeedback';

interface Props {
  readonly product: FragmentType<typeof ProductCase_ProductFragmentDoc>;
  readonly again: () => void;
}

/** A product with everything that stands in it, and what its reader may do. */
export const ProductCase = ({ product: from, again }: Props) => {
  const { t } = useTranslation(['products', 'vocabulary', 'intelligence']);
  const now = useNow();
  const { data: product } = useSuspenseFragment({ fragment: productCase, fragmentName: 'ProductCase_product', from });
  const { operationId, productState, language } = product;
  const isOut = productState !== 'DRAFT' && productState !== 'UNDER_REVIEW';
  const hasEnded = productState === 'WITHDRAWN' || productState === 'SUPERSEDED';
  return (
    <>
      <HandlingBanner {...bannerOf(product.handling)} />
      <Page
        title={product.title}
        lead={
          <span className="row">
            <StatusBadge kind="productState" state={productState} />
            <span>{t(`vocabulary:productKind.${product.productKind}`)}</span>
            <span className="code">{product.reference}</span>
            <span>
              {product.agency.shortName}, {product.writtenBy.name}
            </span>
          </span>
        }
        actions={
          <>
            {product.viewerCan.edit && (
              <Link className="button" href={`/operations/${operationId}/products/${product.id}/edit`}>
                {t('products:write.edit')}
              </Link>
            )}
            {product.viewerCan.takeUp && productState === 'DISSEMINATED' && (
              <Link className="button" href={`/operations/${operationId}/take-up/product/${product.id}`}>
                {t('products:takeUp.open')}
              </Link>
            )}
            <ProductSteps product={product} again={again} />
          </>
        }
      >
        <ProductNotice product={product} />
        <p className="product-body" lang={language} data-ended={hasEnded || undefined}>
          {product.body}
        </p>
        <ProductFacts product={product} />
        <YourFeedback product={product} again={again} />
        {isOut && (
          <>
            <Section title={t('products:addressees.title')}>
              <ProductAddressees product={product} now={now} />
            </Section>
            <OutcomePart source={{ operationId, type: 'Product', id: product.id }} outcomes={product.outcomes} now={now} mayLink={product.viewerCan.takeUp} again={again} />
          </>
        )}
        {/* Of what is hidden nothing is said, not even that there is something. */}
        {(product.intelligence.length > 0 || product.viewerCanAddIntelligence) && (
          <Section title={t('products:sources.title')}>
            <p className="muted">{t('products:sources.lead')}</p>
            <IntelligenceSection subjectType="Product" subject={product} again={again} />
          </Section>
        )}
        {product.decision && (
          <Section title={t('products:decision.title')}>
            <p lang={product.decision.language}>{product.decision.reason}</p>
            <p className="muted small">
              {t('products:decision.by', { name: product.decision.decidedBy.name })} · <PlacedTime at={product.decision.decidedAt} />
            </p>
          </Section>
        )}
        <SightList sights={product.sights} />
      </Page>
    </>
  );
};

/** What has to be known before anything else: that it does not hold any more, or why it came back. */
const ProductNotice = ({ product }: { readonly product: ProductCase_ProductFragment }) => {
  const { t } = useTranslation('products');
  const at = `/operations/${product.operationId}/products`;
  const { productState, supersededBy, returnReason } = product;
  return (
    <>
      {productState === 'WITHDRAWN' && (
        <div className="product-notice" role="note">
          <strong>{t('ended.WITHDRAWN')}</strong> <span lang={product.endLanguage ?? undefined}>{product.endReason}</span>
        </div>
      )}
      {productState === 'SUPERSEDED' && (
        <div className="product-notice" role="note">
          <strong>{t('ended.SUPERSEDED')}</strong>{' '}
          {supersededBy && (
            <Link className="link" href={`${at}/${supersededBy.id}`} lang={supersededBy.language}>
              {supersededBy.title}
            </Link>
          )}
        </div>
      )}
      {returnReason && (
        <div className="product-notice" role="note">
          <strong>{t('returned')}</strong> <span lang={product.returnLanguage ?? undefined}>{returnReason}</span>
        </div>
      )}
    </>
  );
};

const ProductFacts = ({ product }: { readonly product: ProductCase_ProductFragment }) => {
  const { t } = useTranslation(['products', 'vocabulary', 'messages']);
  const format = useFormat();
  const at = `/operations/${product.operationId}`;
  const country = (code: string | null) => (code ? format.country(code) : t('products:unknownCountry'));
  const way = product.departureCountry || product.destinationCountry ? `${country(product.departureCountry)} → ${country(product.destinationCountry)}` : null;
  return (
    <Facts
      facts={[
        [t('products:field.reasons'), product.reasons && <span lang={product.language}>{product.reasons}</span>],
        [t('products:field.wasteStream'), product.wasteStream && t(`vocabulary:wasteStream.${product.wasteStream}`)],
        [t('products:field.riskIndicators'), product.riskIndicators.length > 0 && <IndicatorList codes={product.riskIndicators} />],
        [t('products:field.way'), way],
        [t('products:field.expectedAt'), product.expectedAt && <PlacedTime at={product.expectedAt} />],
        [t('products:field.validUntil'), product.validUntil && format.date(`${product.validUntil}T12:00:00Z`, 'UTC')],
        [t('products:field.source'), product.sourceEvaluation && t(`vocabulary:sourceEvaluation.${product.sourceEvaluation}`)],
        [t('products:field.information'), product.informationEvaluation && t(`vocabulary:informationEvaluation.${product.informationEvaluation}`)],
        [t('products:field.message'), product.message && <Link className="link" href={`${at}/messages/${product.message.id}`} lang={product.message.language}>{product.message.subject}</Link>],
        [t('products:field.supersedes'), product.supersedes && <Link className="link" href={`${at}/products/${product.supersedes.id}`} lang={product.supersedes.language}>{product.supersedes.title}</Link>],
        [t('products:field.disseminated'), product.disseminatedAt && <><PlacedTime at={product.disseminatedAt} /> · {product.disseminatedBy?.name}</>],
      ]}
    />
  );
};
