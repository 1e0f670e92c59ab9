import type { Caveat, TlpLevel } from '@muster/shared/vocabularies';
import { Column } from 'typeorm';
import { token } from '../platform/tokens';

/** How something is to be handled, as its row says it; its level stands with each kind of it. */
export abstract class HandledEntity {
  /** Agencies beside the record's own; null: not limited to a list. */
  @Column('uuid', { name: 'releasable_to', array: true, nullable: true }) releasableTo!: string[] | null;
  @Column('boolean', { name: 'to_coordinators' }) toCoordinators!: boolean;
  /** Accounts to whom RED is addressed. */
  @Column('uuid', { array: true }) recipients!: string[];
  @Column('text', { array: true }) caveats!: Caveat[];
  @Column('text', { name: 'handling_note', nullable: true }) handlingNote!: string | null;
}

/** How a record is to be handled. */
export abstract class MarkedEntity extends HandledEntity {
  @Column('text') tlp!: TlpLevel;
  /** Whether those who see the record are told how much of it they do not see. */
  @Column('boolean', { name: 'tells_withheld' }) tellsWithheld!: boolean;
  /** Who may see it at most: the audience that its marking gives. */
  @Column('text', { name: 'marked_audience', array: true }) markedAudience!: string[];
}

/** The columns of a marking. */
export type MarkingColumns = Pick<MarkedEntity, 'tlp' | 'releasableTo' | 'toCoordinators' | 'recipients' | 'caveats' | 'handlingNote' | 'tellsWithheld' | 'markedAudience'>;

/** How a record is handled of which nothing else was said: for the operation's participants. */
export const openMarking = (operationId: string): MarkingColumns => ({
  tlp: 'GREEN', releasableTo: null, toCoordinators: true, recipients: [], caveats: [], handlingNote: null, tellsWithheld: false, markedAudience: [token.participants(operationId)],
});
