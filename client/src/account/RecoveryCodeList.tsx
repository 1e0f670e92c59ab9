import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../directory/directory.css';
import { Button } from '../ui/Button';
import './account.css';

/** New recovery codes, shown this once. */
export const RecoveryCodeList = ({ codes }: { codes: readonly string[] }) => {
  const { t } = useTranslation('account');
  const [isCopied, setCopied] = useState<boolean | undefined>(undefined);
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="shown-once">
      <h3>{t('codes')}</h3>
      <p>{t('codesHint')}</p>
      <ul className="recovery-codes mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={() => void copy()}>{t('copyCodes')}</Button>
        <span role="status">{isCopied === true ? t('copied') : isCopied === false && t('notCopied')}</span>
      </div>
    </div>
  );
};
