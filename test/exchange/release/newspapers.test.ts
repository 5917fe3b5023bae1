import { expect, it } from 'vitest';
import { frontMatter, headings, imported } from '../published-page/imported-page.ts';

const story = `Friday, 7 June 2019

Ratcliffe nursing home rated inadequate after medicines went missing

By Tamsin Oldroyd

A nursing home in Ratcliffe has been rated inadequate after inspectors found that medicines had gone missing.

The Care Quality Commission visited Thornbank Lodge, in Mill Road, on 2 and 3 April 2019 and rated it inadequate overall.

Inspectors rated the home inadequate for being safe and well-led.

The home, which is run by Oldbrook Care Limited, had 21 residents at the time.

A spokesman for the home said: "We are sorry."

A daughter told the Echo: "I said so all along."`;

it.each([
  'THE RATCLIFFE ECHO\nNews  Sport  Jobs  Announcements  Subscribe from £2\n\n',
  'RATCLIFFE ECHO\nYour local paper since 1871 on every day but Sunday\n\n',
  'The Echo\nNews   Business   Sport   What’s On   Puzzles   Sign in\n\n',
])('heads a story in a newspaper with its title, whatever the paper has above it', (top) => {
  const { report } = imported(`${top}${story}`);
  expect(headings(report)).toEqual(['# Ratcliffe nursing home rated inadequate after medicines went missing']);
  expect(frontMatter(report)).toMatchObject({
    kind: 'news',
    provider: 'Oldbrook Care Limited',
    location: 'Thornbank Lodge',
    assessed: '2 to 3 April 2019',
  });
});

it('takes the name of a home and of who runs it from the sentence that says what it is', () => {
  const { report } = imported(
    `CQC rates Fernhollow House good

Published: 9 May 2025

The Care Quality Commission (CQC) has rated Fernhollow House in Batley good, after an assessment in March.

Fernhollow House is a residential home for older people and is run by Fernhollow Care Limited.

Ends

For media enquiries, call 020 7000 9999 during office hours.`,
  );
  expect(frontMatter(report)).toMatchObject({
    provider: 'Fernhollow Care Limited',
    location: 'Fernhollow House',
  });
});

it('names no home where a release tells of two', () => {
  const { report } = imported(
    `CQC rates two homes good

Published: 9 May 2025

The Care Quality Commission (CQC) has rated Fernhollow House and Mill Court in Batley good.

Fernhollow House is a residential home. Mill Court is a nursing home.

Ends

For media enquiries, call 020 7000 9999 during office hours.`,
  );
  expect(frontMatter(report)).not.toHaveProperty('location');
});
