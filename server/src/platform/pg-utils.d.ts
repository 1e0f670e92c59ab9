declare module 'pg/lib/utils' {
  /** A value as it goes to PostgreSQL: text, bytes or null. */
  export const prepareValue: (value: unknown) => string | Buffer | null;
}
