import { expect, it } from 'vitest';
import { frontMatter, imported } from '../published-page/imported-page.ts';

const news = (sentence: string) => `CQC rates Leeds care home inadequate

Published: 14 August 2024

The Care Quality Commission (CQC) has rated a care home in Leeds inadequate following an inspection in May.

${sentence}

The home was rated inadequate overall, and inadequate for being safe and well-led. It was rated good for being caring.

About the Care Quality Commission

The Care Quality Commission (CQC) is the independent regulator of health and social care in England.
`;

it.each([
  'Oak View, run by Oak Care Limited, is a care home for 40 people.',
  'Oak View in Leeds, which is run by Oak Care Limited, supports older people.',
  'Oak View is owned and operated by Oak Care Limited and cares for 40 people.',
  'Oak View is run by Oak Care Limited in Leeds.',
  'Oak View, a residential care home run by Oak Care Limited, provides care for 40 people.',
  'Oak View is a residential care home in Leeds run by Oak Care Limited.',
])('who runs what is taken from “%s”', (sentence) => {
  const { location, provider } = frontMatter(imported(news(sentence)).report);
  expect({ location, provider }).toEqual({ location: 'Oak View', provider: 'Oak Care Limited' });
});

it.each([
  'Oak View was previously run by Oak Care Limited.',
  'Leeds City Council commissions a home in York run by Oak Care Limited.',
  'The regional director of Oak Care Limited said the home is run by Elm Limited.',
])('no name is taken for the home from “%s”', (sentence) => {
  expect(frontMatter(imported(news(sentence)).report).location).toBeUndefined();
});
