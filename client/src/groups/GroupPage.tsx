import { useParams } from 'wouter';
import { CalendarPart } from './CalendarPart';
import { ExpertsPart } from './ExpertsPart';
import './groups.css';
import { LibraryPart } from './LibraryPart';
import { RequestsPart } from './RequestsPart';

/** A group at work: whom to ask, who asked for whom, when it meets, and what it has written. */
export const GroupPage = ({ operationId }: { operationId: string }) => {
  const { part } = useParams();
  if (part === 'introductions') return <RequestsPart operationId={operationId} />;
  if (part === 'calendar') return <CalendarPart operationId={operationId} />;
  if (part === 'library') return <LibraryPart operationId={operationId} />;
  return <ExpertsPart operationId={operationId} />;
};
