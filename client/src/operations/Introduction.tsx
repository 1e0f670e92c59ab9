import { useTranslation } from 'react-i18next';
import type { Expert } from './expert-list';

interface Props {
  readonly group: string;
  readonly between: readonly Expert[];
}

/** Two experts marked: a letter to both that makes them known to each other, ready to be sent from one's own post. */
export const Introduction = ({ group, between }: Props) => {
  const { t } = useTranslation('operations');
  const [first, second] = between;
  if (!first?.email || !second?.email) return <p className="muted small">{t('experts.markTwo')}</p>;
  const names = { first: first.name, second: second.name, firstAgency: first.agency, secondAgency: second.agency, group };
  const letter = new URLSearchParams({ subject: t('experts.subject', names), body: t('experts.letter', names) });
  return (
    // Posts read %20 as a space, and a plus as a plus.
    <a className="button" data-kind="primary" href={`mailto:${first.email},${second.email}?${letter.toString().replaceAll('+', '%20')}`}>
      {t('experts.write', names)}
    </a>
  );
};
