import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Command } from '../ui/CommandPalette';
import { useSession } from './session';

/** The pages outside of operations that this reader has. */
export const usePlaceCommands = (): Command[] => {
  const { t } = useTranslation(['common', 'sign-in']);
  const [, go] = useLocation();
  const { isAdministrator, person } = useSession();
  const place = (path: string, title: string): Command => ({ id: path, title, group: t('sign-in:palette.place'), run: () => go(path) });
  return [
    place('/', t('today')),
    place('/operations', t('operations')),
    place('/training', t('training')),
    place('/law', t('law')),
    place('/law/register', t('register')),
    place('/law/loopholes', t('loopholes')),
    place('/law/trade', t('trade')),
    place('/guide', t('guide')),
    place('/directory', t('directory')),
    place(`/agencies/${person.agency.id}`, person.agency.name),
    place('/notifications', t('bell.title')),
    place('/account', t('sign-in:palette.account')),
    ...(isAdministrator ? [place('/admin', t('sign-in:administration'))] : []),
  ];
};
