import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startLanguage } from './i18n/start-language';
import { createApollo } from './platform/apollo';
import { showTheme, storedTheme } from './session/theme';
import './ui/styles/kit.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw in.');

showTheme(storedTheme());

const { client, socket } = createApollo();

void startLanguage().then(() => {
  createRoot(root).render(
    <StrictMode>
      <App client={client} socket={socket} />
    </StrictMode>,
  );
});
