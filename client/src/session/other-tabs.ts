/** What a tab tells the others: who is signed in now, or that nobody is. */
export interface TabMessage {
  readonly accountId: string | null;
}

const channel = 'muster.session';

/** Tells the browser's other tabs, which share the cookie, who is signed in now. */
export const tellOtherTabs = (message: TabMessage): void => {
  const line = new BroadcastChannel(channel);
  line.postMessage(message);
  line.close();
};

/** Calls back when another tab signs in or out. */
export const onOtherTabs = (listener: (message: TabMessage) => void): (() => void) => {
  const line = new BroadcastChannel(channel);
  line.onmessage = ({ data }: MessageEvent<TabMessage>) => listener(data);
  return () => line.close();
};
