import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { GuideLink } from '../guide/GuideLink';
import type { TargetBody_TargetFragment } from '../graphql/graphql';
import { Facts } from '../seizures/Facts';
import { writeFacts } from '../law/write-facts';
import { Glyph } from '../ui/Glyph';
import { Section } from '../ui/Page';
import { streamSigns } from '../ui/stream-signs';

/** Why it is suspected, beside what the papers say. */
export const SuspectedPart = ({ body }: { body: TargetBody_TargetFragment }) => {
  const { t, i18n } = useTranslation(['targets', 'vocabulary', 'common']);
  const { wasteStream, declaredHs, riskIndicators, route, expectedAt } = body;
  const countryOf = (part: (typeof route)[number]['part']) => route.find((stop) => stop.part === part)?.country ?? undefined;
  const facts = { origin: countryOf('DEPARTURE'), destination: countryOf('DESTINATION'), transits: route.flatMap(({ part, country }) => (part === 'TRANSIT' && country ? [country] : [])), hs: declaredHs ?? undefined, date: expectedAt?.slice(0, 10) };
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
          [t('targets:field.riskIndicators'), riskIndicators.join(', ')],
        ]}
      />
    </Section>
  );
};
