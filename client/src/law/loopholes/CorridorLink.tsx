import type { Asked } from '@muster/shared/law/loopholes/matrix';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { writeFacts } from '../write-facts';

interface Props {
  readonly asked: Asked;
  readonly origin: string;
  readonly destination: string;
  readonly children: ReactNode;
}

/** The way to every ground of a corridor: the same question where one movement is judged. */
export const CorridorLink = ({ asked: { code, date, operation }, origin, destination, children }: Props) => (
  <Link href={`/law?${writeFacts({ code, date, operation, origin, destination, status: 'WASTE' })}`} className="link">
    {children}
  </Link>
);
