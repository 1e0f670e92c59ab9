import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TargetBody_TargetFragment, WasteDocument_DocumentFragment } from '../graphql/graphql';
import { GuideLink } from '../guide/GuideLink';
import { IndicatorList } from '../risk/IndicatorList';
import { Facts } from '../seizures/Facts';
import { factsOfRecord } from '../law/record-facts';
import { writeFacts } from '../law/write-facts';
import { Glyph } from '../ui/Glyph';
import { Section } from '../ui/Page';
import { streamSigns } from '../ui/stream-signs';

interface Props {
  readonly body: TargetBody_TargetFragment;
  /** Its documents, by which it is judged whether it may move. */
  readonly documents: readonly WasteDocument_DocumentFragment[];
}

/** Why it is suspected, beside what the papers say. */
export const SuspectedPart = ({ body, documents }: Props) => {
  const { t, i18n } = useTranslation(['targets', 'vocabulary', 'common']);
  const { wasteStream, declaredHs, riskIndicators, route, expectedAt } = body;
  const facts = factsOfRecord({ route, declaredHs, day: expectedAt?.slice(0, 10) }, documents);
  const heading = hsHeadings.find(({ code }) => code === declaredHs)?.title;
  return (
    <Section title={t('targets:page.why')} aside={<span className="row"><Link className="link" href={`/law?${writeFacts(facts)}`}>{t('common:law')}</Link> <GuideLink stream={wasteStream ?? undefined} code={declaredHs ?? undefined} /></span>}>
      <p className="case-words">{body.reasons}</p>
      <Facts
        facts={[
          [t('targets:field.declaredDescription'), body.declaredDescription],
          [t('targets:field.declaredHs'), declaredHs && [declaredHs, heading && (i18n.language === 'fr' ? heading.fr : heading.en)].filter(Boolean).join(' · ')],
          [
            t('targets:field.wasteStream'),
            wasteStream && (
              <span className="sign">
                <Glyph {...streamSigns[wasteStream]} />
                <span>{t(`vocabulary:wasteStream.${wasteStream}`)}</span>
              </span>
            ),
          ],
          [t('targets:field.riskIndicators'), riskIndicators.length > 0 && <IndicatorList codes={riskIndicators} />],
        ]}
      />
    </Section>
  );
};
