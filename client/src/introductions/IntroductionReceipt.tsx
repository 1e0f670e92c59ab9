import { useTranslation } from 'react-i18next';
import { LetterLink, type Addressee } from './LetterLink';

interface Props {
  readonly group: string;
  readonly first: Addressee;
  readonly second: Addressee;
  readonly reason: string;
}

/** What whoever introduced two people gets for it: who sees it, what happens next, and the letter beside it. */
export const IntroductionReceipt = ({ group, first, second, reason }: Props) => {
  const { t } = useTranslation('introductions');
  return (
    <div className="receipt">
      <dl className="receipt-facts">
        <dt>{t('receipt.who')}</dt>
        <dd>{t('receipt.whoSees', { first: first.agency, second: second.agency })}</dd>
        <dt>{t('receipt.next')}</dt>
        <dd>{t('receipt.nextStep', { first: first.name, second: second.name })}</dd>
      </dl>
      <p className="row">
        <LetterLink group={group} first={first} second={second} reason={reason} />
      </p>
    </div>
  );
};
