import { useTranslation } from 'react-i18next';

/** Somebody to write to. */
export interface Addressee {
  readonly name: string;
  readonly agency: string;
  readonly email: string | null;
}

interface Props {
  readonly group: string;
  readonly first: Addressee;
  readonly second: Addressee;
  readonly reason: string;
}

/** A letter to both that makes them known to each other, ready to be sent from one's own post. */
export const LetterLink = ({ group, first, second, reason }: Props) => {
  const { t } = useTranslation('introductions');
  if (!first.email || !second.email) return null;
  const names = { first: first.name, second: second.name, firstAgency: first.agency, secondAgency: second.agency, group, reason };
  const letter = new URLSearchParams({ subject: t('letter.subject', names), body: t('letter.body', names) });
  return (
    // Posts read %20 as a space, and a plus as a plus.
    <a className="button" href={`mailto:${first.email},${second.email}?${letter.toString().replaceAll('+', '%20')}`}>
      {t('letter.write')}
    </a>
  );
};
