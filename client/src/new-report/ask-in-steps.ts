import { type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** What a step of several can be answered with: undefined where the author gives up. */
export type StepAnswer<Answers> = Answers | 'back' | undefined;

/** One question of several. */
export interface Step<Answers> {
  /** For those who lead the author back to it. */
  readonly name?: string;
  /** False where what is known already makes the question idle. */
  readonly isNeeded: (answers: Answers) => boolean;
  /** Asks, and gives the answers with that one. What was answered before is there again when the author comes back. */
  readonly ask: (answers: Answers, place: StepPlace) => Promise<StepAnswer<Answers>>;
}

/** Where a question stands among the others, as its title says. */
export interface StepPlace {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Asks one question after the other, with a way back; undefined where the author gives up. */
export async function askInSteps<Answers>(
  title: string,
  steps: readonly Step<Answers>[],
  first: Answers,
  begin = 0,
): Promise<Answers | undefined> {
  let answers = first;
  let place = begin;
  while (place < steps.length) {
    const step = steps[place];
    const needed = steps.filter(({ isNeeded }) => isNeeded(answers));
    if (step?.isNeeded(answers) === true) {
      const at = { title, step: needed.indexOf(step) + 1, totalSteps: needed.length };
      const answer = await step.ask(answers, at);
      if (answer === undefined) {
        return undefined;
      }
      if (answer === 'back') {
        place = lastNeeded(steps.slice(0, place), answers);
        continue;
      }
      answers = answer;
    }
    place += 1;
  }
  return answers;
}

function lastNeeded<Answers>(steps: readonly Step<Answers>[], answers: Answers): number {
  return Math.max(
    0,
    steps.findLastIndex(({ isNeeded }) => isNeeded(answers)),
  );
}

interface TextQuestion extends StepPlace {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: string;
  /** What is wrong with an answer; null where it will do. */
  readonly problem?: (answer: string) => Promise<string | null>;
  /** What was wrong with the answer before. */
  readonly firstProblem?: string | undefined;
}

/** A line of text, without blanks around it. */
export function askForText(question: TextQuestion): Promise<string | 'back' | undefined> {
  const box = window.createInputBox();
  const { title, step, totalSteps, prompt, value } = question;
  Object.assign(box, { title, step, totalSteps, prompt, value, placeholder: question.placeholder ?? '' });
  box.validationMessage = question.firstProblem;
  const whenAsked = (done: (answer: string) => void) => {
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(async () => {
      const answer = box.value.trim();
      const problem = (await question.problem?.(answer)) ?? null;
      if (problem === null) {
        done(answer);
      } else {
        box.validationMessage = problem;
      }
    });
  };
  return answered(box, step, whenAsked, (button) => box.onDidTriggerButton(button));
}

interface PickQuestion<Item extends QuickPickItem> extends StepPlace {
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** Those that were chosen before; of a question for one, it is marked. */
  readonly chosen: readonly Item[];
}

/** One of several items. */
export async function askForOne<Item extends QuickPickItem>(
  question: PickQuestion<Item>,
): Promise<Item | 'back' | undefined> {
  const answer = await pick(question, false);
  return answer === 'back' ? answer : answer?.[0];
}

/** Any number of several items; none of them stands for all. */
export async function askForMany<Item extends QuickPickItem>(
  question: PickQuestion<Item>,
): Promise<readonly Item[] | 'back' | undefined> {
  const answer = await pick(question, true);
  return Array.isArray(answer) && answer.length === 0 ? question.items : answer;
}

function pick<Item extends QuickPickItem>(
  { title, step, totalSteps, placeholder, items, chosen }: PickQuestion<Item>,
  canSelectMany: boolean,
): Promise<readonly Item[] | 'back' | undefined> {
  const list = window.createQuickPick<Item>();
  Object.assign(list, { title, step, totalSteps, placeholder, canSelectMany });
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  if (canSelectMany) {
    list.selectedItems = chosen;
  } else if (chosen.length > 0) {
    list.activeItems = chosen;
  }
  const whenAsked = (done: (answer: readonly Item[]) => void) => {
    list.onDidAccept(() => {
      if (canSelectMany || list.selectedItems.length > 0) {
        done(list.selectedItems);
      }
    });
  };
  return answered(list, step, whenAsked, (button) => list.onDidTriggerButton(button));
}

/** Shows the question until it is answered, left, or the way back is taken. */
function answered<Answer>(
  input: QuickInput & { buttons: readonly { readonly iconPath: unknown }[] },
  step: number,
  whenAsked: (done: (answer: Answer) => void) => void,
  onButton: (listener: () => void) => void,
): Promise<Answer | 'back' | undefined> {
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    whenAsked(resolve);
    onButton(() => resolve('back'));
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose()) as Promise<Answer | 'back' | undefined>;
}
