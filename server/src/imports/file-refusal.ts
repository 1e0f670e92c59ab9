/** Why a file as a whole cannot be imported. */
export class FileRefusal extends Error {
  constructor(
    readonly rule: string,
    message: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(message);
  }
}
