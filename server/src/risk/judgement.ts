/** What somebody judged of a line, as its row keeps it. */
export interface Judgement {
  code: string;
  said: string;
  language: string;
  by: string;
  at: string;
}
