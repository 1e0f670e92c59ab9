/** What was chosen for a question. */
export interface ChosenAnswer {
  question: string;
  choices: string[];
}

/** What is right for a question, and why: for the server alone. */
export interface RightAnswer {
  question: string;
  right: string[];
  explanation: string;
}

/** A question as it was answered. */
export interface JudgedQuestion {
  question: string;
  chosen: string[];
  right: string[];
  isRight: boolean;
  explanation: string;
}

/** What came of an attempt. */
export interface Judgement {
  review: JudgedQuestion[];
  rightCount: number;
  questionCount: number;
  hasPassed: boolean;
}

/** A question is answered rightly by all that is right and nothing else; the pass mark is reached in whole numbers, never rounded up. */
export const judgeAttempt = (key: readonly RightAnswer[], answers: readonly ChosenAnswer[], passMarkPercent: number): Judgement => {
  const review = key.map(({ question, right, explanation }) => {
    const chosen = [...new Set(answers.find((answer) => answer.question === question)?.choices ?? [])];
    return { question, chosen, right, isRight: chosen.length === right.length && right.every((one) => chosen.includes(one)), explanation };
  });
  const rightCount = review.filter(({ isRight }) => isRight).length;
  return { review, rightCount, questionCount: review.length, hasPassed: review.length > 0 && rightCount * 100 >= passMarkPercent * review.length };
};
