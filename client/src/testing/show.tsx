import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import { Suspense, type ReactElement } from 'react';
import type { Language } from '../i18n/languages';
import { startLanguage } from '../i18n/start-language';
import type { Namespace } from '../i18n/namespaces';

interface Shown extends RenderResult {
  readonly user: UserEvent;
}

/** Draws a component as a reader of that language sees it, its words loaded first. */
export const show = async (
  element: ReactElement,
  { language = 'en', rooms = [] }: { language?: Language; rooms?: readonly Namespace[] } = {},
): Promise<Shown> => {
  if (i18next.isInitialized) await i18next.changeLanguage(language);
  else await startLanguage(language);
  await i18next.loadNamespaces(['vocabulary', ...rooms]);
  // Awaited, so that what suspends for its words or its shapes is drawn when this returns.
  const drawn = await act(async () => render(<Suspense fallback={null}>{element}</Suspense>));
  return { user: userEvent.setup(), ...drawn };
};
