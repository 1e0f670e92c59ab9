import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import './frame-tools.css';
import { useSession } from './session';

const AccountMenuList = lazy(async () => ({ default: (await import('./AccountMenuList')).AccountMenuList }));

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
};

/** Who is signed in; pressed, it offers settings, language, colours and the way out. */
export const AccountMenu = () => {
  const { t } = useTranslation('sign-in');
  const { person } = useSession();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="account-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <VisuallyHidden>{t('account')}: </VisuallyHidden>
        <span className="account-name">{person.name}</span>
        <span className="account-initials" aria-hidden="true">
          {initialsOf(person.name)}
        </span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <AccountMenuList trigger={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
