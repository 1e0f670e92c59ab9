/** A reason, in one sentence for the person at the terminal, why the embedded database cannot run. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}
