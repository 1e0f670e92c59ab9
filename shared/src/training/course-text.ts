/** A piece of a lesson, as a writer of courses sets it down. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'steps'; items: readonly string[] }
  /** A picture that comes with the product, by its name. */
  | { kind: 'picture'; picture: string; alt: string; caption: string }
  /** A picture that writers sent, by the file that it is. */
  | { kind: 'picture'; file: string; alt: string; caption: string; width?: number; height?: number }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'warning'; text: string }
  /** A film and its captions, by the files that they are; what it shows and says stands beside it in words. */
  | { kind: 'film'; film: string; captions: string; alt: string; caption: string; bytes?: number; mediaType?: string };

/** One lesson of a course in one language. */
export interface LessonText {
  key: string;
  title: string;
  /** How long a reader needs, in minutes. */
  minutes: number;
  blocks: readonly Block[];
}

/** One question of a course; the right choices are for the server alone until the attempt is handed in. */
export interface QuestionText {
  key: string;
  /** The key of the lesson that answers it. */
  lesson: string;
  text: string;
  choices: readonly { key: string; text: string; isRight: boolean }[];
  explanation: string;
}

/** A course in one language. */
export interface CourseText {
  key: string;
  language: 'en' | 'fr';
  title: string;
  summary: string;
  /** The share of questions answered rightly from which an attempt passes, in per cent. */
  passMarkPercent: number;
  /** How many attempts a person has. */
  attempts: number;
  edition: string;
  lessons: readonly LessonText[];
  questions: readonly QuestionText[];
}
