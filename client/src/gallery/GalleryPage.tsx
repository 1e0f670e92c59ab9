import { useState } from 'react';
import { useParams } from 'wouter';
import { Button } from '../ui/Button';
import { Freshness } from '../ui/Freshness';
import { Page } from '../ui/Page';
import { PageLayout } from '../ui/PageLayout';
import { PaletteKey } from '../ui/PaletteKey';
import { ShortcutHelp } from '../ui/ShortcutHelp';
import { ChartsPart } from './ChartsPart';
import { ControlsPart } from './ControlsPart';
import { DataPart } from './DataPart';
import { codes } from './specimens';
import { WallPart } from './WallPart';

const parts = { controls: ControlsPart, data: DataPart, charts: ChartsPart } as const;

/** Every part of the kit with lifelike data, for those who build with it; never in a production build. */
export const GalleryPage = () => {
  const { part = 'controls' } = useParams<{ part?: string }>();
  const [dark, setDark] = useState(new URLSearchParams(location.search).has('dark'));
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (part === 'wall') return <WallPart />;
  const Part = parts[part as keyof typeof parts] ?? ControlsPart;
  return (
    <PageLayout
      context="DEMETER XI"
      nav={Object.keys(parts).map((name, index) => ({ href: `/_gallery/${name}`, label: name, count: index * 3 }))}
      tools={
        <>
          <Freshness state={{ kind: 'live' }} />
          <PaletteKey
            commands={codes.map((code) => ({ ...code, group: 'Code', run: () => undefined }))}
          />
        </>
      }
    >
      <ShortcutHelp />
      <Page
        title={`Kit: ${part}`}
        lead="Every part with lifelike data."
        actions={<Button onClick={() => setDark(!dark)}>Light or dark</Button>}
      >
        <Part />
      </Page>
    </PageLayout>
  );
};
