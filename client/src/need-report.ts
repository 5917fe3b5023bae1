import { commands, window } from 'vscode';

const sample = { title: 'Open a Sample Report', command: 'keyline.openSample' };
const begin = { title: 'New Report…', command: 'keyline.newReport' };

/** Says what a command needs, with a way to it. Not waited for: nobody has to answer. */
export function needReport(message: string): void {
  void window.showInformationMessage(message, sample, begin).then((chosen) => {
    return chosen === undefined ? undefined : commands.executeCommand(chosen.command);
  });
}
