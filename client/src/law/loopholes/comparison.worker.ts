import { tellComparison, type Wanted } from './comparison-work';

// A thread of its own: tens of thousands of corridors are judged while the page goes on.
addEventListener('message', ({ data }: MessageEvent<Wanted>) => tellComparison(data, (told) => postMessage(told)));
