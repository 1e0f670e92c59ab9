import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startLanguage } from './i18n/start-language';
import { createApollo } from './platform/apollo';
import { loadPage } from './routes';
import { askForSession } from './session/asked-session';
import { showTheme, storedTheme } from './session/theme';
import './ui/styles/kit.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw in.');

showTheme(storedTheme());

const { client, socket } = createApollo();

// Beside the words, and the page for whoever may see it: on a slow line each of these would otherwise wait for the one before.
// What cannot be fetched is told of where it is shown.
void askForSession(client).then((isSomebody) => (isSomebody ? loadPage(location.pathname).catch(() => undefined) : undefined));

void startLanguage().then(() => {
  createRoot(root).render(
    <StrictMode>
      <App client={client} socket={socket} />
    </StrictMode>,
  );
});
