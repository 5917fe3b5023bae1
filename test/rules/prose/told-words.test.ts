import { describe, expect, test } from 'vitest';
import { draftWithWords } from '../draft-with-words.ts';
import { toldByGroup } from '../told.ts';

describe('words of the house, abbreviations and spelling', () => {
  test.each([
    [
      'We met two service users there.',
      'information at “service users”: The house writes “people”, not “service users”. People who use a service are people, or patients where it is a health service.',
      '  choice Write “people”: “service users” becomes “people”',
    ],
    [
      'Service users were kind.',
      'information at “Service users”: The house writes “People”, not “Service users”. People who use a service are people, or patients where it is a health service.',
      '  choice Write “People”: “Service users” becomes “People”',
    ],
    ['The Service Users Group met.'],
    ['She said, “The service users came.”'],
    [
      'The service users and “service users” were met.',
      'information at “service users”: The house writes “people”, not “service users”. People who use a service are people, or patients where it is a health service.',
      '  choice Write “people”: “service users” becomes “people”',
    ],
    ['Regulation 13 is on service users.'],
    [
      'We met the service  user.',
      'information at “service  user”: The house writes “person”, not “service  user”. People who use a service are people, or patients where it is a health service.',
      '  choice Write “person”: “service  user” becomes “person”',
    ],
    ['> We met service users.'],
    [
      '# Service users',
      'information at “Service users”: The house writes “People”, not “Service users”. People who use a service are people, or patients where it is a health service.',
      '  choice Write “People”: “Service users” becomes “People”',
    ],
    [
      'A multidisciplinary team (MTD) met weekly.',
      'warning at “MTD”: “MTD” does not fit the words before it, whose letters come in another order. Write “MDT”.',
      '  fix Write “MDT”: “MTD” becomes “MDT”',
    ],
    ['A multidisciplinary team (MDT) met weekly.'],
    [
      'The Mental Capacity Act (MAC) was followed.',
      'warning at “MAC”: “MAC” does not fit the words before it, whose letters come in another order. Write “MCA”.',
      '  fix Write “MCA”: “MAC” becomes “MCA”',
    ],
    [
      'The Local Care Plan Group (LPCG) met.',
      'warning at “LPCG”: “LPCG” does not fit the words before it, whose letters come in another order. Write “LCPG”.',
      '  fix Write “LCPG”: “LPCG” becomes “LCPG”',
    ],
    ['The Local Care Plan Group (LCPG) met.'],
    ['The local care plan group (LPCG) met.'],
    ['The Local Care (LC) met.'],
    ['The Local Care (CL) met.'],
    [
      'The Royal Blue Group (BRG) met. (CQC) came.',
      'warning at “BRG”: “BRG” does not fit the words before it, whose letters come in another order. Write “RBG”.',
      '  fix Write “RBG”: “BRG” becomes “RBG”',
    ],
    ['(MDT) came first.'],
    [
      'A long sentence about The Royal Blue Group (BRG’s) met.',
      'warning at “BRG”: “BRG” does not fit the words before it, whose letters come in another order. Write “RBG”.',
      '  fix Write “RBG”: “BRG” becomes “RBG”',
    ],
    [
      'Each person had a PEEP in their file.',
      'information at “PEEP”: “PEEP” is used before it is spelt out. Write “personal emergency evacuation plan (PEEP)” where it is first used.',
      '  choice Write “personal emergency evacuation plan (PEEP)”: “PEEP” becomes “personal emergency evacuation plan (PEEP)”',
    ],
    [
      'Each person had a PEEP in their file. A personal emergency evacuation plan (PEEP) is one.',
      'information at “PEEP”: “PEEP” is used before it is spelt out. Write “personal emergency evacuation plan (PEEP)” where it is first used.',
      '  see “PEEP”: Spelt out only here.',
      '  choice Write “personal emergency evacuation plan (PEEP)”: “PEEP” becomes “personal emergency evacuation plan (PEEP)”',
    ],
    ['A personal emergency evacuation plan (PEEP) was there. The PEEP was good.'],
    [
      'There were PEEPs in each file.',
      'information at “PEEPs”: “PEEP” is used before it is spelt out. Write “personal emergency evacuation plans (PEEPs)” where it is first used.',
      '  choice Write “personal emergency evacuation plans (PEEPs)”: “PEEPs” becomes “personal emergency evacuation plans (PEEPs)”',
    ],
    [
      'There was an XYZQ in each file.',
      'information at “XYZQ”: “XYZQ” is spelt out nowhere in this report. Say what it stands for where it is first used.',
    ],
    [
      'There was an XYZQ in each file. An ex why zed (XYZQ) is a thing.',
      'information at “XYZQ”: “XYZQ” is spelt out only further on. Say what it stands for where it is first used.',
      '  see “XYZQ”: Spelt out only here.',
    ],
    ['There was an XYZQ (an ex why zed) in each file.'],
    [
      'The PEEP, a plan, was there.',
      'information at “PEEP”: “PEEP” is used before it is spelt out. Write “personal emergency evacuation plan (PEEP)” where it is first used.',
      '  choice Write “personal emergency evacuation plan (PEEP)”: “PEEP” becomes “personal emergency evacuation plan (PEEP)”',
    ],
    ['There was a TBD in each file.'],
    ['The Care Of People (CPO) met.'],
    ['The NHS came to the home.'],
    ['The RJN came to the home.'],
    ['“The PEEP was good,” she said to us.'],
    [
      'The TBC is what it is to us.',
      'hint at “TBC”: “TBC” says that something is still to come. Write it, or leave the sentence out.',
    ],
    ['PEEP and MDT'],
    ['We saw The Grand XYZQ Hotel there today.'],
    [
      'There was a **PEEP** in each file.',
      'information at “PEEP”: “PEEP” is used before it is spelt out. Write “personal emergency evacuation plan (PEEP)” where it is first used.',
      '  choice Write “personal emergency evacuation plan (PEEP)”: “PEEP” becomes “personal emergency evacuation plan (PEEP)”',
    ],
    [
      '- Each person had a PEEP in their file.',
      'information at “PEEP”: “PEEP” is used before it is spelt out. Write “personal emergency evacuation plan (PEEP)” where it is first used.',
      '  choice Write “personal emergency evacuation plan (PEEP)”: “PEEP” becomes “personal emergency evacuation plan (PEEP)”',
    ],
    ['> Each person had a PEEP in their file.'],
    ['Part IV of the plan was good.'],
    [
      'We organised it, and she recognized that.',
      'hint at “recognized”: “recognized” and “organised” follow two ways of spelling. Keep to one: write “recognised”.',
      '  see “organised”: Written the other way.',
      '  fix Write “recognised”: “recognized” becomes “recognised”',
    ],
    [
      'We recognized it, she organized that, and he realised it.',
      'hint at “realised”: “realised” and “recognized” follow two ways of spelling. Keep to one: write “realized”.',
      '  see “recognized”: Written the other way.',
      '  fix Write “realized”: “realised” becomes “realized”',
    ],
    [
      'We organised it, she realised that, and he recognized it.',
      'hint at “recognized”: “recognized” and “organised” follow two ways of spelling. Keep to one: write “recognised”.',
      '  see “organised”: Written the other way.',
      '  fix Write “recognised”: “recognized” becomes “recognised”',
    ],
    ['We organised it, and “she recognized that”.'],
    ['We organised it, and advised and resized the room.'],
    ['We organised it, and improvisation was good.'],
    [
      'We organised it, and realization came.',
      'hint at “realization”: “realization” and “organised” follow two ways of spelling. Keep to one: write “realisation”.',
      '  see “organised”: Written the other way.',
      '  fix Write “realisation”: “realization” becomes “realisation”',
    ],
    [
      'We **organised** it, and she recogn**ized** that.',
      'hint at “recogn**ized”: “recognized” and “organised” follow two ways of spelling. Keep to one: write “recognised”.',
      '  see “organised”: Written the other way.',
    ],
    ['> We organised it, and she recognized that.'],
    ['We resized and prized and seized it, and organised.'],
  ])('in a report: %s', (words = '', ...told) => {
    expect(toldByGroup('prose', draftWithWords(words))).toEqual(told);
  });
});
