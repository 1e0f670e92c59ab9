import { useState, type RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { languages } from '../i18n/languages';
import { useSession } from './session';
import { chooseTheme, storedTheme, themes, type Theme } from './theme';
import { useChosenLanguage } from './use-chosen-language';
import { useSignOut } from './use-sign-out';

interface Props {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What the account's button opens. */
export const AccountMenuList = ({ trigger, onClose }: Props) => {
  const { t, i18n } = useTranslation('sign-in');
  const { person, email, isLead } = useSession();
  const [, go] = useLocation();
  const [theme, setTheme] = useState(storedTheme);
  const chooseLanguage = useChosenLanguage();
  const signOut = useSignOut();
  return (
    <Popover className="popover account-menu" aria-label={t('account')} triggerRef={trigger} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom end" offset={4}>
      <div className="account-menu-who">
        <p>{person.name}</p>
        <p className="muted small">{person.agency.name}</p>
        <p className="muted small">{email}</p>
      </div>
      <Menu className="menu" aria-label={t('account')} autoFocus="first" onClose={onClose}>
        <MenuSection className="menu-section" aria-label={t('account')}>
          <MenuItem id="settings" className="option" textValue={t('menu.settings')} onAction={() => go('/account')}>
            {t('menu.settings')}
          </MenuItem>
          {isLead && (
            <MenuItem id="people" className="option" textValue={t('menu.people')} onAction={() => go(`/agencies/${person.agency.id}`)}>
              {t('menu.people')}
            </MenuItem>
          )}
        </MenuSection>
        <MenuSection
          className="menu-section"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[i18n.language]}
          onSelectionChange={(keys) => {
            const code = languages.find((each) => keys === 'all' || keys.has(each.code))?.code;
            if (code) void chooseLanguage(code);
          }}
        >
          <Header className="menu-heading">{t('menu.language')}</Header>
          {languages.map(({ code, name }) => (
            <MenuItem key={code} id={code} className="option" textValue={name}>
              <span lang={code}>{name}</span>
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection
          className="menu-section"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            const next = themes.find((each): each is Theme => keys === 'all' || keys.has(each)) ?? 'system';
            chooseTheme(next);
            setTheme(next);
          }}
        >
          <Header className="menu-heading">{t('menu.theme')}</Header>
          {themes.map((each) => (
            <MenuItem key={each} id={each} className="option" textValue={t(`themes.${each}`)}>
              {t(`themes.${each}`)}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection className="menu-section" aria-label={t('menu.signOut')}>
          <MenuItem id="sign-out" className="option" textValue={t('menu.signOut')} onAction={() => void signOut()}>
            {t('menu.signOut')}
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  );
};
