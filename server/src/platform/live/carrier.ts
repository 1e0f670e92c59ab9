/** Operations whose logs have grown, each with its last number: identifiers and positions, never content. */
export type Grown = ReadonlyMap<string, bigint>;

/** Called when the logs of others have grown; null when it is not known which. */
export type Heard = (grown: Grown | null) => void;

/**
 * Carries from server to server that the log has grown. It may lose what it carries, and does not hold up whoever tells:
 * each server polls as well.
 */
export interface LogCarrier {
  /** Listens from now on, and again by itself after each loss of the line. `epoch` tells this database's log from others. */
  start(epoch: string, heard: Heard): Promise<void>;
  tell(grown: Grown): void;
  stop(): Promise<void>;
}
