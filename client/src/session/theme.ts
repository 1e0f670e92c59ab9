import './contrast.css';

/** How a screen is coloured: as the system says, or as the reader chose. */
export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const themeKey = 'muster.theme';

const isTheme = (value: string | null): value is Theme => themes.some((theme) => theme === value);

/** What was chosen on this device. */
export const storedTheme = (): Theme => {
  try {
    const stored = localStorage.getItem(themeKey);
    return isTheme(stored) ? stored : 'system';
  } catch {
    // Storage can be closed to us; the system's colours then serve.
    return 'system';
  }
};

/** Colours the page, now. */
export const showTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

/** Colours the page and remembers the choice on this device. */
export const chooseTheme = (theme: Theme): void => {
  showTheme(theme);
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // The choice then holds for this visit only.
  }
};
