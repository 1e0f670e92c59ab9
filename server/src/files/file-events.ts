import type { FileSubject } from './file.entity';

/** What is told of a file that came to its subject, or was taken from it: readers of a library or of a message look for other things than those of reports. */
export const fileEvents: Readonly<Record<FileSubject, { attached: string; removed: string }>> = {
  Seizure: { attached: 'FileAttached', removed: 'FileRemoved' },
  Document: { attached: 'DocumentFileAttached', removed: 'DocumentFileRemoved' },
  PlanDocument: { attached: 'PlanDocumentFileAttached', removed: 'PlanDocumentFileRemoved' },
  TakeBackEntry: { attached: 'TakeBackFileAttached', removed: 'TakeBackFileRemoved' },
  Message: { attached: 'MessageFileAttached', removed: 'MessageFileRemoved' },
  WasteDocument: { attached: 'WasteDocumentFileAttached', removed: 'WasteDocumentFileRemoved' },
};
