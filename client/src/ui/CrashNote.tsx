import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { ErrorNote } from './ErrorNote';

const Broken = () => {
  const { t } = useTranslation('common');
  return (
    <main id="main" className="page page-alone">
      <ErrorNote
        title={t('crash.title')}
        kept={t('crash.text')}
        action={<Button onClick={() => location.reload()}>{t('crash.reload')}</Button>}
      />
    </main>
  );
};

interface State {
  readonly broken: boolean;
}

/** Says so when a page breaks, instead of leaving an empty screen. */
export class CrashNote extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
