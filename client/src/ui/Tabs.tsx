import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

/** One leaf. */
export interface TabLeaf<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabLeaf<Id>[];
  readonly selected?: Id;
  readonly onSelect?: (id: Id) => void;
}

/** Several leaves of one thing, one in sight. For places with an address of their own use links instead. */
export const Tabs = <Id extends string>({ label, tabs, selected, onSelect }: Props<Id>) => (
  <AriaTabs
    className="tabs"
    {...(selected === undefined ? {} : { selectedKey: selected })}
    onSelectionChange={(key) => {
      const leaf = tabs.find((tab) => tab.id === key);
      if (leaf) onSelect?.(leaf.id);
    }}
  >
    <TabList className="tab-list" aria-label={label}>
      {tabs.map((tab) => (
        <Tab key={tab.id} id={tab.id} className="tab">
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id} className="tab-panel">
        {tab.content}
      </TabPanel>
    ))}
  </AriaTabs>
);
