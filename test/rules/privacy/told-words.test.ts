import { describe, expect, test } from 'vitest';
import { draftWithWords } from '../draft-with-words.ts';
import { toldByGroup } from '../told.ts';

describe('what tells of somebody', () => {
  test.each([
    [
      'Her son is at jane.doe@example.org most days.',
      'error at “jane.doe@example.org”: This is somebody’s own e-mail address, which tells who they are. Leave it out, or give the address of an office.',
    ],
    [
      'Her son is at jane.doe2025@example.org most days.',
      'error at “jane.doe2025@example.org”: This is somebody’s own e-mail address, which tells who they are. Leave it out, or give the address of an office.',
    ],
    ['Write to enquiries@example.org.'],
    ['Write to press.office@example.org.'],
    [
      'Write to jane@example.org.',
      'error at “jane@example.org”: This is somebody’s own e-mail address, which tells who they are. Leave it out, or give the address of an office.',
    ],
    ['E-mail: jane@example.org'],
    [
      'Email: jane.doe@example.org',
      'error at “jane.doe@example.org”: This is somebody’s own e-mail address, which tells who they are. Leave it out, or give the address of an office.',
    ],
    ['Contact jane@example.org'],
    [
      'Her e-mail is jane@example.org',
      'error at “jane@example.org”: This is somebody’s own e-mail address, which tells who they are. Leave it out, or give the address of an office.',
    ],
    ['1 High Street, Leeds LS1 1UR, jane@example.org'],
    [
      '1 High Street, Leeds LS1 1UR, jane.doe@example.org',
      'error at “jane.doe@example.org”: This is somebody’s own e-mail address, which tells who they are. Leave it out, or give the address of an office.',
    ],
    ['Write to jane.office@example.org.'],
    [
      'A relative gave us 07700 900123 to ring.',
      'warning at “07700 900123”: This is somebody’s own telephone number, which tells who they are. Leave it out, or give the number of an office.',
    ],
    ['Tel 07700 900123'],
    ['Phone: 07700 900123'],
    ['**Telephone** 07700 900123'],
    ['Please ring 07700 900123.'],
    [
      'Her telephone number is 0113 496 0123.',
      'warning at “0113 496 0123”: This is somebody’s own telephone number, which tells who they are. Leave it out, or give the number of an office.',
    ],
    [
      'The resident’s own mobile number is 0113 496 0123.',
      'warning at “0113 496 0123”: This is somebody’s own telephone number, which tells who they are. Leave it out, or give the number of an office.',
    ],
    ['It is 0113 496 0123.'],
    ['1 High Street, Leeds LS1 1UR, 07700 900123'],
    ['Her number changed. The office is on 0113 496 0123.'],
    [
      'Next of kin’s contact number: 0113 496 0123',
      'warning at “0113 496 0123”: This is somebody’s own telephone number, which tells who they are. Leave it out, or give the number of an office.',
    ],
    ['His number is 03000 616161.'],
    [
      'For further information see us on 07700 900123. Her phone number 0113 496 0123 was there.',
      'warning at “0113 496 0123”: This is somebody’s own telephone number, which tells who they are. Leave it out, or give the number of an office.',
    ],
    [
      'The chart of 943 476 5919 was open.',
      'error at “943 476 5919”: An NHS number tells which patient is meant. Leave it out.',
    ],
    ['The chart of 943 476 5918 was open.'],
    [
      'It showed AB 12 34 56 C on top.',
      'error at “AB 12 34 56 C”: A National Insurance number tells who is meant. Leave it out.',
    ],
    ['It showed AB 12 34 56 E on top.'],
    [
      'The date of birth was 3 May 1942.',
      'error at “3 May 1942”: A date of birth helps to tell who is meant. Leave it out, or say how old the person is if that matters.',
    ],
    ['Born on 3 May 1942, she lived here.'],
    [
      'One person lives in LS1 1UR now.',
      'warning at “LS1 1UR”: A postcode stands for a few homes, so it tells where somebody lives. Leave it out.',
    ],
    ['The home is in LS1 1UR. People live in it.'],
    ['People live here. The home is in LS1 1UR.'],
    [
      'Her home address is LS1 1UR.',
      'warning at “LS1 1UR”: A postcode stands for a few homes, so it tells where somebody lives. Leave it out.',
    ],
    ['Does she live here? The office is in LS1 1UR.'],
    ['She moved. It is in LS1 1UR.'],
    ['We met Mrs Smith at lunch.'],
    [
      'We met Mrs Jones at lunch.',
      'information at “Mrs Jones”: The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
    ],
    [
      'We met Mrs Ann Jones at lunch.',
      'information at “Mrs Ann Jones”: The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
    ],
    [
      'We met Mr. Jones at lunch.',
      'information at “Mr. Jones”: The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
    ],
    [
      'We met Miss Jones at lunch.',
      'information at “Miss Jones”: The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
    ],
    [
      'We met Ms Jones at lunch.',
      'information at “Ms Jones”: The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
    ],
    ['## Mrs Jones'],
    ['We met Mrs jones at lunch.'],
    [
      '> We met Mrs Jones at lunch.',
      'information at “Mrs Jones”: The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
    ],
    [
      'Resident JB was out.',
      'hint at “JB”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
    ['Person A was out.'],
    [
      'Patient J.B. was out.',
      'hint at “J.B.”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
    [
      'Mr K was out.',
      'hint at “K”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
    [
      'Mr. K was out.',
      'hint at “K”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
    [
      'Mrs JB was out.',
      'information at “Mrs JB”: The house names nobody in a report. Write “one person”, “a relative” or what the person does.',
      'hint at “JB”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
    ['Client NHS was out.'],
    ['Client MDT was out.'],
    [
      'Service user JB was out.',
      'hint at “JB”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
    [
      'Child J. B was out.',
      'hint at “J. B”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
    ['Resident JB Smith was out.'],
    ['The resident was out.'],
    [
      'We met the person in room 12 again.',
      'hint at “room 12”: The number of a room tells those who know the home who is meant. Leave it out.',
    ],
    ['We saw room 12 again.'],
    [
      'We saw room 12, whose door was open.',
      'hint at “room 12”: The number of a room tells those who know the home who is meant. Leave it out.',
    ],
    [
      'We saw the person who lived in room no. 12.',
      'hint at “room no. 12”: The number of a room tells those who know the home who is meant. Leave it out.',
    ],
    [
      'We saw bedroom 12a where a person slept.',
      'hint at “bedroom 12a”: The number of a room tells those who know the home who is meant. Leave it out.',
    ],
    [
      'We saw bedroom 12a, where a person slept.',
      'hint at “bedroom 12a”: The number of a room tells those who know the home who is meant. Leave it out.',
    ],
    ['We met the person. In room 12 it was cold.'],
    ['We saw room 12. Whose door was open?'],
    [
      'The older person in room number 7 slept.',
      'hint at “room number 7”: The number of a room tells those who know the home who is meant. Leave it out.',
    ],
    [
      'We met the only person with epilepsy.',
      'hint at “the only person with”: Only one person is meant, so everybody who knows the service knows who it is. Say it so that it is true of several, or of nobody in particular.',
    ],
    [
      'We met the one resident who has epilepsy.',
      'hint at “the one resident who has”: Only one person is meant, so everybody who knows the service knows who it is. Say it so that it is true of several, or of nobody in particular.',
    ],
    ['We met the only nurse with keys.'],
    [
      'She was the single patient on oxygen.',
      'hint at “the single patient on”: Only one person is meant, so everybody who knows the service knows who it is. Say it so that it is true of several, or of nobody in particular.',
    ],
    [
      'The only service user living with it.',
      'hint at “The only service user living with”: Only one person is meant, so everybody who knows the service knows who it is. Say it so that it is true of several, or of nobody in particular.',
    ],
    ['It was the only home.'],
  ])('in a report: %s', (words = '', ...told) => {
    expect(toldByGroup('privacy', draftWithWords(words))).toEqual(told);
  });

  test.each([
    ['Her son is at jane.doe@example.org most days.'],
    [
      'A relative gave us 07700 900123 to ring.',
      'information at “07700 900123”: A release stays public for years, and this mobile telephone number may be somebody’s own. The number of the press office lasts longer.',
    ],
    ['We met Mrs Jones at lunch.'],
    ['Her telephone number is 0113 496 0123.'],
    [
      'Resident JB was out.',
      'hint at “JB”: Initials can tell who is meant to those who know the service. Write “one person” or the like.',
    ],
  ])('in a release: %s', (words = '', ...told) => {
    expect(toldByGroup('privacy', draftWithWords(words, 'news'))).toEqual(told);
  });

  test.each([
    ['We met Mrs Jones at lunch.'],
    [
      'A relative gave us 07700 900123 to ring.',
      'warning at “07700 900123”: This is somebody’s own telephone number, which tells who they are. Leave it out, or give the number of an office.',
    ],
  ])('in another text: %s', (words = '', ...told) => {
    expect(toldByGroup('privacy', draftWithWords(words, 'other'))).toEqual(told);
  });
});
