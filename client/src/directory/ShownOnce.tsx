import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import './directory.css';

interface Props {
  readonly label: string;
  /** What it is for, and that it is kept nowhere. */
  readonly hint: string;
  readonly secret: string;
}

/** A secret that is shown this once, with a button that copies it. */
export const ShownOnce = ({ label, hint, secret }: Props) => {
  const { t } = useTranslation('directory');
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // The browser keeps the clipboard to itself: the reader copies what is selected.
      field.current?.select();
    }
  };
  return (
    <div className="shown-once">
      <Field label={label} hint={hint}>
        {(links) => <input {...links} ref={field} className="input code mono" readOnly value={secret} onFocus={(event) => event.target.select()} />}
      </Field>
      <div className="row">
        <Button kind="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <span role="status">{isCopied && t('copied')}</span>
      </div>
    </div>
  );
};
