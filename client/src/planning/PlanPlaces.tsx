import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

/** The parts of an operation's plan. */
export const PlanPlaces = ({ operationId }: { readonly operationId: string }) => {
  const { t } = useTranslation('planning');
  const [here] = useLocation();
  const at = `/operations/${operationId}/plan`;
  const places = [
    { href: at, label: t('places.plan') },
    { href: `${at}/tasks`, label: t('tasks') },
    { href: `${at}/documents`, label: t('documents.title') },
    { href: `${at}/readiness`, label: t('readiness') },
    { href: `${at}/training`, label: t('training') },
    { href: `${at}/national`, label: t('national.own') },
  ];
  return (
    <nav className="plan-places no-print" aria-label={t('places.label')}>
      {places.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={here === href ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
};
