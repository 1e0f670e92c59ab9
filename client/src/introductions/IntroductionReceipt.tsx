import { useTranslation } from 'react-i18next';
import type { Addressee } from './LetterLink';

interface Props {
  readonly first: Addressee;
  readonly second: Addressee;
}

/** What whoever introduced two people gets for it: who sees it, and what happens next. */
export const IntroductionReceipt = ({ first, second }: Props) => {
  const { t } = useTranslation('introductions');
  return (
    <dl className="receipt-facts">
      <dt>{t('receipt.who')}</dt>
      <dd>{t('receipt.whoSees', { first: first.agency, second: second.agency })}</dd>
      <dt>{t('receipt.next')}</dt>
      <dd>{t('receipt.nextStep', { first: first.name, second: second.name })}</dd>
    </dl>
  );
};
