import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TargetInterests_TargetFragment } from '../graphql/graphql';
import { Section } from '../ui/Page';
import './deconfliction.css';
import { InterestLine } from './InterestLine';

interface Props {
  readonly record: Pick<TargetInterests_TargetFragment, 'interests' | 'sameTargets' | 'sameReports'>;
  readonly again: () => void;
}

/** The interest of others in a record, and what of the same consignment is open to the reader anyway; nothing where there is neither. */
export const InterestPart = ({ record: { interests, sameTargets, sameReports }, again }: Props) => {
  const { t } = useTranslation('deconfliction');
  const links = [
    ...sameTargets.map(({ id, operationId, title, nominatingAgency }) => ({ id, href: `/operations/${operationId}/targets/${id}`, title, agency: nominatingAgency.shortName, kind: 'target' as const })),
    ...sameReports.map(({ id, operationId, reference, reportingAgency }) => ({ id, href: `/operations/${operationId}/seizures/${id}`, title: reference, agency: reportingAgency.shortName, kind: 'report' as const })),
  ];
  if (interests.length + links.length === 0) return null;
  return (
    <Section title={t('title')}>
      {interests.length > 0 && (
        <ul className="interests">
          {interests.map((interest) => (
            <InterestLine key={interest.id} interest={interest} onAnswered={again} />
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <>
          <p className="muted">{t('same')}</p>
          <ul className="same-consignment">
            {links.map(({ id, href, title, agency, kind }) => (
              <li key={id}>
                <Link href={href} className="link">
                  {title}
                </Link>{' '}
                <span className="muted small">{t(`link.${kind}`, { agency })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};
